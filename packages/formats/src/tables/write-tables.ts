import { textIn, type Citation, type Language, type Model, type Text } from "@polku/core";
import { elementsOf, sectionNames, sections, type ElementKind } from "@polku/core/model";
import type { Loss } from "../format.js";
import { none, readAges, readCitation, readDate, splitCell, writeAges, writeCitation } from "./cells.js";
import { wordsOf } from "./closed-words.js";
import {
  fieldsOf,
  sheetNames,
  tableHeadings,
  nameFieldOf,
  type CellType,
  type Field,
  type RowKind,
} from "./fields.js";
import { Names, namesIn } from "./names.js";
import { readTables } from "./read-tables.js";
import { isExample } from "./rows.js";
import type { Sheet } from "./workbook.js";

/** A list of a network as a table: the fields of its columns, and a row an element. */
export interface WrittenTable {
  readonly list: RowKind;
  /** The name of its sheet. */
  readonly name: string;
  /** Of the network itself the two columns have no fields. */
  readonly fields: readonly Field[];
  /** The headings first. */
  readonly rows: readonly (readonly string[])[];
}

/** A network as tables, and what they could not hold. */
export interface TablesWritten {
  readonly tables: readonly WrittenTable[];
  readonly losses: readonly Loss[];
}

type Fields = Record<string, unknown>;

/**
 * A network as tables, one a list, which `readTables` reads as the same network. What no cell can hold stands in a
 * column of JSON.
 *
 * @example
 * ```ts
 * const { tables, losses } = writeTables(model, "fi");
 * tables.find(({ list }) => list === "needs")?.rows[0].slice(0, 2); // ["Nimi (fi)", "Nimi (sv)"]
 * losses; // []
 * ```
 */
export function writeTables(model: Model, language: Language): TablesWritten {
  // Names alone where they tell elements apart; where they do not, every name with its id.
  for (const naming of ["names", "ids"] as const) {
    const tables = new TableWriter(model, language, naming).write();
    const losses = lossesOf(model, tables);
    if (losses.length === 0 || naming === "ids") return { tables, losses };
  }
  throw new Error("there are two ways to write names");
}

class TableWriter {
  readonly #model: Model;
  readonly #language: Language;
  readonly #naming: "names" | "ids";
  readonly #names = new Names();
  readonly #nameOf = new Map<string, string>();

  constructor(model: Model, language: Language, naming: "names" | "ids") {
    this.#model = model;
    this.#language = language;
    this.#naming = naming;
    for (const { kind, element } of elementsOf(model)) {
      if (element.id === undefined) continue;
      this.#names.add(kind, element.id, namesIn(element));
      const text = "title" in element ? element.title : element.name;
      if (text !== undefined) this.#nameOf.set(element.id, textIn(text, this.#language));
    }
  }

  write(): WrittenTable[] {
    const lists = sectionNames.flatMap((list) => {
      const elements = this.#model[list] ?? [];
      return elements.length === 0 ? [] : [this.#writeList(list, elements)];
    });
    return [this.#writeRoot(), ...lists];
  }

  /** What is said of the network itself: a row a field. */
  #writeRoot(): WrittenTable {
    const { field, value } = tableHeadings[this.#language];
    const rest: Fields = {};
    for (const [key, inner] of Object.entries(this.#model)) {
      const isList = sectionNames.some((section) => section === key);
      // That a list is there but empty is said apart.
      if (
        key !== "polku" &&
        (!isList || (Array.isArray(inner) && inner.length === 0 && key !== "levels" && key !== "services"))
      )
        rest[key] = inner;
    }
    const cells = this.#cellsOf("network", rest);
    const rows = fieldsOf.network.flatMap((one) => {
      const text = cells.get(one.key);
      return text === undefined ? [] : [[one.headings[this.#language], text]];
    });
    return {
      list: "network",
      name: sheetNames[this.#language].network,
      fields: [],
      rows: [[field, value], ...rows],
    };
  }

  #writeList(list: Exclude<RowKind, "network">, elements: readonly object[]): WrittenTable {
    const all = elements.map((element) => this.#cellsOf(list, element as Fields));
    const used = new Set(all.flatMap((cells) => [...cells.keys()]));
    // A table without a column of names would be none.
    const name = nameFieldOf(list);
    if (![...used].some((key) => key === name || key.startsWith(`${name}.`))) used.add(name);
    const fields = fieldsOf[list].filter(({ key }) => used.has(key));
    return {
      list,
      name: sheetNames[this.#language][list],
      fields,
      rows: [
        fields.map(({ headings }) => headings[this.#language]),
        ...all.map((cells) => fields.map(({ key }) => cells.get(key) ?? "")),
      ],
    };
  }

  /** The cells of an element by the keys of their fields; what no cell can hold goes into that of JSON. */
  #cellsOf(list: RowKind, element: Fields): Map<string, string> {
    const cells = new Map<string, string>();
    const rest: Fields = {};
    for (const [key, value] of Object.entries(element)) {
      if (value === undefined) continue;
      const written = this.#cellsOfField(list, key, value);
      if (written) for (const [cell, text] of written) cells.set(cell, text);
      else rest[key] = value;
    }
    const hasCitations = fieldsOf[list].some(({ type }) => type.is === "citations");
    if (hasCitations && element["sources"] === undefined) cells.set("sources", none);
    if (Object.keys(rest).length > 0) cells.set("json", JSON.stringify(rest));
    return cells;
  }

  /** The cells of one field of an element; undefined where they could not say all of it. */
  #cellsOfField(list: RowKind, key: string, value: unknown): [string, string][] | undefined {
    const fields = fieldsOf[list].filter(
      ({ path, type }) => path[0] === key && type.is !== "links" && type.is !== "json",
    );
    const [first] = fields;
    if (!first) return undefined;
    if (first.type.is === "text") return this.#textCells(list, first, value as Text);
    const cells: [string, string][] = [];
    const left = new Set(leavesOf(value));
    for (const field of fields) {
      if (field.key === "agesMin" || field.key === "agesMax") continue;
      const found = valueAt(value, field.path.slice(1));
      if (found === undefined) continue;
      const text = this.#cellOf(field.type, found);
      if (text === undefined) return undefined;
      cells.push([field.key, text]);
      for (const leaf of leavesOf(
        found,
        field.path
          .slice(1)
          .map((step) => `/${step}`)
          .join(""),
      ))
        left.delete(leaf);
    }
    return left.size === 0 && cells.length > 0 ? cells : undefined;
  }

  #textCells(list: RowKind, { key }: Field, value: Text): [string, string][] | undefined {
    const isName = key === "name" || key === "title";
    const isFine = (text: unknown): text is string =>
      isPlain(text) && !(list !== "network" && isName && isExample(text));
    if (typeof value === "string") return isFine(value) ? [[key, value]] : undefined;
    const texts = Object.entries(value);
    if (texts.length === 0 || !texts.every(([each, text]) => /^(?:fi|sv|en)$/.test(each) && isFine(text)))
      return undefined;
    return texts.map(([each, text]) => [`${key}.${each}`, text as string]);
  }

  #cellOf(type: CellType, value: unknown): string | undefined {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    switch (type.is) {
      case "string":
      case "id":
        return isPlain(value) ? value : undefined;
      case "date":
        return typeof value === "string" && readDate(value) === value ? value : undefined;
      case "integer":
        return typeof value === "number" ? String(value) : undefined;
      case "strings":
        return list.length > 0 && list.every((text) => isPlain(text) && splitCell(text).join() === text)
          ? list.join("; ")
          : undefined;
      case "ages": {
        const text = writeAges(value as { min?: number; max?: number });
        const read = text === "" ? undefined : readAges(text);
        return read && isSame(read, value) ? text : undefined;
      }
      case "word":
      case "words": {
        const words = wordsOf(type.of, this.#language);
        const texts = list.map((word) => words.get(String(word)));
        const isWhole = texts.length > 0 && new Set(list).size === list.length && !texts.includes(undefined);
        return isWhole ? texts.join("; ") : undefined;
      }
      case "reference":
      case "references": {
        const isWhole = list.length > 0 && new Set(list).size === list.length;
        return isWhole ? list.map((id) => this.#nameFor(String(id), type.to)).join("; ") : undefined;
      }
      case "citations": {
        const lines = (value as readonly Citation[]).map(writeCitation);
        const read = lines.map((line) =>
          /[\r\n]/.test(line) || line !== line.trim() ? undefined : readCitation(line),
        );
        return lines.length > 0 && isSame(read, value) ? lines.join("\n") : undefined;
      }
      default:
        return undefined;
    }
  }

  /** What names an element in a cell: its name, where that is enough, else its id too. */
  #nameFor(id: string, kinds: readonly ElementKind[]): string {
    const name = this.#nameOf.get(id) ?? "";
    const isFine = isPlain(name) && !/[;|•\n[\]]/.test(name) && !isExample(name);
    if (!isFine) return `[${id}]`;
    const found = this.#names.find(name, kinds);
    return this.#naming === "names" && found && "id" in found && found.id === id ? name : `${name} [${id}]`;
  }
}

/** Whether a cell gives a text back as it is. */
function isPlain(text: unknown): text is string {
  return (
    typeof text === "string" &&
    text !== "" &&
    text === text.trim() &&
    !text.includes("\r") &&
    text.length <= 32_000
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const step of path) found = (found as Fields | undefined)?.[step];
  return found;
}

/** The paths of what a value holds, lists whole. */
function leavesOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path === "" ? "." : path];
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.length === 0
    ? [path === "" ? "." : path]
    : entries.flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

/** Whether two plain values are the same, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** What reading the tables does not give back. */
function lossesOf(model: Model, tables: readonly WrittenTable[]): Loss[] {
  const sheets = tables.map(({ name, rows }): Sheet => ({ file: "network.xlsx", name, rows }));
  const read = readTables({ sheets }).model;
  const losses: Loss[] = [];
  for (const section of sectionNames) {
    const [before, after] = [model[section] ?? [], read?.[section] ?? []];
    for (const [index, element] of before.entries()) {
      const now = after[index];
      if (isSame(element, now)) continue;
      const fields = Object.entries(element).filter(
        ([field, value]) => !isSame(value, (now as unknown as Fields | undefined)?.[field]),
      );
      const name = "name" in element ? element.name : undefined;
      for (const [field] of fields)
        losses.push({
          code: "no-place",
          path: [section, index, field],
          ...(name === undefined ? {} : { name }),
          facts: { format: "xlsx", kind: sections[section], field },
        });
    }
  }
  return losses;
}
