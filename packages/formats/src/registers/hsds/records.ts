import type { InputFile, Loss } from "../../format.js";
import { addTo, fieldOf, isRaw, listOf, put, textOf, type Raw } from "../../shared/raw.js";
import { textFrom } from "../../shared/levels.js";
import type { Place } from "../builder.js";
import { hsdsTableNames, tableNamed, type HsdsTable } from "./tables.js";

/** A row of a table. */
export interface HsdsRecord {
  readonly id: string;
  readonly value: Raw;
  readonly file: InputFile;
  readonly path: Loss["path"];
}

/** The records of files, by table and id. */
export class HsdsRecords {
  readonly #tables = new Map(
    hsdsTableNames.map((table): [HsdsTable, Map<string, HsdsRecord>] => [table, new Map()]),
  );

  all(table: HsdsTable): readonly HsdsRecord[] {
    return [...(this.#tables.get(table)?.values() ?? [])];
  }

  get(table: HsdsTable, id: unknown): HsdsRecord | undefined {
    return this.#tables.get(table)?.get(textOf(id) ?? "");
  }

  /** Records that belong to another one, by the field that names it. */
  of(table: HsdsTable, field: string): Map<string, HsdsRecord[]> {
    const found = new Map<string, HsdsRecord[]>();
    for (const record of this.all(table)) {
      const key = textOf(record.value[field]);
      if (key !== undefined) addTo(found, key, record);
    }
    return found;
  }

  /** Adds a record; what two of one id say is put together. */
  add(table: HsdsTable, value: Raw, file: InputFile, path: Loss["path"]): void {
    const records = this.#tables.get(table);
    const id = textOf(value["id"]) ?? `${table}:${path.join(".")}`;
    const known = records?.get(id);
    if (known)
      for (const [field, inner] of Object.entries(value)) {
        if (textOf(fieldOf(known.value, field)) === undefined) put(known.value, field, inner);
      }
    else records?.set(id, { id, value, file, path });
  }
}

/** Where a record is, for what is told of it. */
export function placeOf(table: HsdsTable, { value, path }: HsdsRecord): Place {
  return { record: table, path, name: textFrom(value["name"]) };
}

/** The records of a value of JSON: one, a list, a page of a list, or tables by their names; of others, `pass` is told. */
export function gather(
  tables: HsdsRecords,
  value: unknown,
  file: InputFile,
  pass: (name: string) => void,
): void {
  const list = Array.isArray(value) ? value : fieldOf(value, "contents");
  if (Array.isArray(list)) {
    for (const [index, entry] of list.entries())
      if (isRaw(entry)) addNested(tables, guess(entry), entry, file, [index], {});
    return;
  }
  if (!isRaw(value)) return;
  const lists = Object.entries(value).filter(([, inner]) => Array.isArray(inner));
  const named = lists.filter(([name]) => tableNamed(name) !== undefined);
  if (named.length > 0 && textOf(value["id"]) === undefined) {
    for (const [name] of lists) if (!tableNamed(name)) pass(name);
    for (const [name, inner] of named)
      for (const [index, entry] of listOf(inner).entries()) {
        const table = tableNamed(name);
        if (table && isRaw(entry)) addNested(tables, table, entry, file, [name, index], {});
      }
  } else addNested(tables, guess(value), value, file, [], {});
}

function guess(value: Raw): HsdsTable {
  const has = (...fields: string[]) => fields.some((field) => Object.hasOwn(value, field));
  if (has("location_type")) return "location";
  if (has("status", "service_at_locations", "service_areas", "organization", "minimum_age")) return "service";
  if (has("location", "location_id", "service_id")) return "service_at_location";
  if (has("taxonomy_detail", "taxonomy_id", "parent_id", "term_uri")) return "taxonomy_term";
  return has("version") ? "taxonomy" : "organization";
}

/** What a nested field holds where its name is not that of its table. */
const nestedTables: Readonly<Record<string, HsdsTable>> = { taxonomy_detail: "taxonomy" };
const maxDepth = 8;

/** Adds a record, and those that are written within it, each with the id of what it is in. */
function addNested(
  tables: HsdsRecords,
  table: HsdsTable,
  value: Raw,
  file: InputFile,
  path: Loss["path"],
  above: Raw,
): string | undefined {
  const flat: Raw = { ...above };
  const nested: [HsdsTable, Raw, Loss["path"], string | undefined][] = [];
  for (const [field, inner] of Object.entries(value)) {
    const inside = Object.hasOwn(nestedTables, field) ? nestedTables[field] : tableNamed(field);
    const isNested = inside !== undefined && (isRaw(inner) || (Array.isArray(inner) && inner.some(isRaw)));
    if (!isNested) put(flat, field, inner);
    else if (isRaw(inner)) nested.push([inside, inner, [...path, field], inside]);
    else
      for (const [index, entry] of listOf(inner).entries())
        if (isRaw(entry)) nested.push([inside, entry, [...path, field, index], undefined]);
  }
  const id = textOf(value["id"]) ?? `${table}:${path.join(".")}`;
  if (path.length < maxDepth * 2)
    for (const [inside, entry, at, single] of nested) {
      const link =
        inside === "attribute"
          ? { link_id: id, link_entity: table }
          : single === undefined
            ? { [`${table}_id`]: id }
            : {};
      const inner = addNested(tables, inside, entry, file, at, link);
      if (single !== undefined && inner !== undefined) flat[`${single}_id`] = inner;
    }
  tables.add(table, { ...flat, id }, file, path);
  return id;
}
