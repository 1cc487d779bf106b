import { counties } from "../../areas/municipalities.js";
import type { FormatOptions, InputFile, Loss, ReadResult } from "../../format.js";
import { readCsv } from "../../shared/csv.js";
import { unflatten, valueOf } from "../../shared/flat.js";
import { fileIssue, jsonOfFile, Refused, stemOf } from "../../shared/issues.js";
import { textFrom } from "../../shared/levels.js";
import { addTo, fieldOf, isRaw, listOf, put, textOf, type Raw } from "../../shared/raw.js";
import { Builder, keptClass, type ClassWord, type Place } from "../builder.js";
import { endedMunicipality } from "../municipality-changes.js";
import { hsdsTableNames, ownTaxonomies, tableNamed, type HsdsTable } from "./tables.js";

interface HsdsRecord {
  readonly id: string;
  readonly value: Raw;
  readonly file: InputFile;
  readonly path: Loss["path"];
}

type Tables = Map<HsdsTable, Map<string, HsdsRecord>>;

const title = { fi: "Palveluluettelo (HSDS)", sv: "Servicekatalog (HSDS)", en: "Service directory (HSDS)" };

/** The fields that are read of each table; others that have a value are told as lost. */
const readFields: Readonly<Partial<Record<HsdsTable, readonly string[]>>> = {
  organization: ["id", "name", "alternate_name", "description", "email"],
  service: [
    "id",
    "organization_id",
    "name",
    "alternate_name",
    "description",
    "status",
    "minimum_age",
    "maximum_age",
    "email",
    "assurer_email",
  ],
  location: ["id", "location_type", "organization_id", "name", "alternate_name", "description"],
  service_at_location: ["id", "service_id", "location_id"],
  service_area: ["id", "service_id", "name", "uri"],
  address: [
    "id",
    "location_id",
    "city",
    "country",
    "address_type",
    "address_1",
    "address_2",
    "postal_code",
    "state_province",
    "region",
  ],
  taxonomy: ["id", "name", "description", "uri"],
  taxonomy_term: [
    "id",
    "code",
    "name",
    "description",
    "parent_id",
    "taxonomy",
    "taxonomy_id",
    "language",
    "term_uri",
  ],
  attribute: ["id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"],
};

/** Reads records, lists, pages and packages of HSDS 3. */
export function readHsds(files: readonly InputFile[], options: FormatOptions = {}): ReadResult {
  const tables: Tables = new Map(hsdsTableNames.map((table) => [table, new Map()]));
  let named: string | undefined;
  const builder = new Builder("HSDS", title, options);
  const pass = (name: string) => builder.losses.add("unread", { record: stemOf(name), field: "" }, [name]);
  for (const file of files)
    if (/\.csv$/i.test(file.name)) {
      const table = tableNamed(file.name);
      if (!table) pass(file.name);
      else
        for (const [index, { cells }] of readCsv(file).rows.entries())
          addRecord(tables, table, { ...cells }, file, [table, index]);
    } else if (/datapackage\.json$/i.test(file.name)) named = textOf(fieldOf(jsonOfFile(file), "title"));
    else gather(tables, jsonOfFile(file), file, pass);
  if (tables.get("service")?.size === 0)
    throw new Refused(fileIssue("missing-field", { field: "services" }, { file: files[0]?.name ?? "" }));
  return new Reader(tables, builder).read(named);
}

/** The records of a value of JSON: one, a list, a page of a list, or tables by their names; of others, `pass` is told. */
function gather(tables: Tables, value: unknown, file: InputFile, pass: (name: string) => void): void {
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
  tables: Tables,
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
  addRecord(tables, table, { ...flat, id }, file, path);
  return id;
}

/** Adds a record; what two of one id say is put together. */
function addRecord(tables: Tables, table: HsdsTable, value: Raw, file: InputFile, path: Loss["path"]): void {
  const records = tables.get(table);
  const id = textOf(value["id"]) ?? `${table}:${path.join(".")}`;
  const known = records?.get(id);
  if (known)
    for (const [field, inner] of Object.entries(value)) {
      if (textOf(fieldOf(known.value, field)) === undefined) put(known.value, field, inner);
    }
  else records?.set(id, { id, value, file, path });
}

/** A word of a taxonomy. */
interface Term extends ClassWord {
  readonly taxonomy: string | undefined;
  readonly key: string;
}

class Reader {
  readonly #tables: Tables;
  readonly #builder: Builder;
  readonly #ids = new Map<string, string>();
  readonly #areas = new Map<string, string>();
  /** The attributes of every record, by the table and its id. */
  readonly #attributes = new Map<string, HsdsRecord[]>();
  readonly #terms = new Map<string, Term>();

  constructor(tables: Tables, builder: Builder) {
    this.#tables = tables;
    this.#builder = builder;
  }

  read(named: string | undefined): ReadResult {
    this.#readTerms();
    for (const record of this.#all("attribute")) {
      const key = `${textOf(record.value["link_entity"]) ?? ""}:${textOf(record.value["link_id"]) ?? ""}`;
      addTo(this.#attributes, key, record);
    }
    this.#reserveIds();
    this.#tellUnread();
    this.#addWords();
    for (const record of this.#all("organization")) this.#addOrganisation(record);
    for (const record of this.#all("service")) this.#addService(record);
    for (const record of this.#all("location")) this.#addPlace(record);
    for (const record of this.#all("service_area"))
      if (record.value["service_id"] === undefined || record.value["service_id"] === "") this.#area(record);
    this.#checkReferences();
    return this.#builder.result(named ?? title);
  }

  /** The ids that a network gave to what it wrote. */
  #reserveIds(): void {
    for (const { value } of this.#all("attribute")) {
      const term = this.#terms.get(textOf(value["taxonomy_term_id"]) ?? "");
      if (term?.taxonomy === ownTaxonomies.fields && term.code === "id")
        this.#builder.reserve(textOf(value["value"]) ?? "");
    }
    for (const { taxonomy, code = "" } of this.#terms.values())
      if (taxonomy === ownTaxonomies.needs || taxonomy === ownTaxonomies.practices)
        this.#builder.reserve(code);
  }

  *#all(table: HsdsTable): Generator<HsdsRecord> {
    yield* this.#tables.get(table)?.values() ?? [];
  }

  #placeOf(table: HsdsTable, { value, path }: HsdsRecord): Place {
    return { record: table, path, name: textFrom(value["name"]) };
  }

  /** Records that belong to another one, by the field that names it. */
  #of(table: HsdsTable, field: string): Map<string, HsdsRecord[]> {
    const found = new Map<string, HsdsRecord[]>();
    for (const record of this.#all(table)) {
      const key = textOf(record.value[field]);
      if (key !== undefined) addTo(found, key, record);
    }
    return found;
  }

  /** Terms of one code of one taxonomy are one word in several languages. */
  #readTerms(): void {
    const words = new Map<string, { -readonly [Field in keyof Term]: Term[Field] }>();
    for (const record of this.#all("taxonomy_term")) {
      const { value } = record;
      const taxonomy = this.#tables.get("taxonomy")?.get(textOf(value["taxonomy_id"]) ?? "")?.value;
      const address = textOf(taxonomy?.["uri"]) ?? textOf(taxonomy?.["name"]) ?? textOf(value["taxonomy"]);
      const code = textOf(value["code"]);
      const key = code === undefined ? record.id : `${address ?? ""}\n${code}`;
      const language = textOf(value["language"]);
      const place = this.#placeOf("taxonomy_term", record);
      const name = this.#builder.text(value["name"], place, "name");
      const known = words.get(key) ?? {
        taxonomy: address,
        key,
        code,
        uri: textOf(value["term_uri"]),
        name: undefined,
      };
      words.set(key, known);
      const two = twoLetters(language);
      if (name !== undefined && two !== undefined)
        known.name = { ...(isRaw(known.name) ? known.name : {}), [two]: name };
      else if (name !== undefined) known.name ??= name;
      this.#terms.set(record.id, known);
    }
  }

  #tellUnread(): void {
    for (const table of hsdsTableNames)
      for (const record of this.#all(table)) {
        const place = this.#placeOf(table, record);
        const fields = readFields[table];
        if (table === "attribute" && this.#isForeign(record))
          this.#builder.tell("unread", place, { field: "taxonomy_term" });
        if (table === "phone") this.#builder.tell("contact", place, { what: "phones" });
        else if (table === "contact") this.#builder.losses.add("contact", { what: "persons" }, place.path);
        else if (!fields) this.#builder.losses.add("unread", { record: table, field: "" }, place.path);
        else
          for (const [field, value] of Object.entries(record.value)) {
            if (
              value === null ||
              value === undefined ||
              value === "" ||
              (Array.isArray(value) && value.length === 0)
            )
              continue;
            if (field.endsWith("email")) this.#builder.tell("contact", place, { what: "emails" });
            else if (field === "address_1") this.#builder.tell("contact", place, { what: "addresses" });
            else if (!fields.includes(field) && !isKey(field)) this.#builder.tell("unread", place, { field });
          }
      }
  }

  /** Whether a word is neither of a service nor of a network. */
  #isForeign({ value }: HsdsRecord): boolean {
    const service =
      value["link_entity"] === "service" &&
      this.#tables.get("service")?.has(textOf(value["link_id"]) ?? "") === true;
    const { taxonomy } = this.#terms.get(textOf(value["taxonomy_term_id"]) ?? "") ?? {};
    return !service && !(Object.values(ownTaxonomies) as unknown[]).includes(taxonomy);
  }

  /** The words that a record is classified by, and the fields of a network that are kept as attributes. */
  #attributesOf(table: HsdsTable, id: string): { own: Raw; words: Term[] } {
    const flat: Raw = {};
    const words = new Map<string, Term>();
    for (const { value } of this.#attributes.get(`${table}:${id}`) ?? []) {
      const term = this.#terms.get(textOf(value["taxonomy_term_id"]) ?? "");
      if (!term) continue;
      if (term.taxonomy === ownTaxonomies.fields) {
        const told = value["value"];
        if (term.code !== undefined && typeof told === "string")
          put(flat, term.code, valueOf(term.code, told));
      } else words.set(term.key, term);
    }
    return { own: unflatten(flat), words: [...words.values()] };
  }

  /** The fields of an element: those of HSDS, and over them those that a network itself wrote. */
  #fields(native: Raw, own: Raw): { element: Raw; id: string | undefined } {
    const { id, ...others } = own;
    return { element: { ...native, ...others }, id: textOf(id) };
  }

  #addOrganisation(record: HsdsRecord): void {
    const { value, file, id } = record;
    const place = this.#placeOf("organization", record);
    const { own } = this.#attributesOf("organization", id);
    const alias = this.#builder.text(value["alternate_name"], place, "alternate_name");
    const native = {
      name: this.#builder.name([{ value: value["name"] }], place, "name", id),
      aliases: alias === undefined ? [] : [alias],
      description: this.#builder.text(value["description"], place, "description"),
      sources: this.#builder.cite(file, `organization/${id}`),
    };
    const { element, id: told } = this.#fields(native, own);
    this.#ids.set(`organization:${id}`, this.#builder.add("organisations", element, "organisation", told));
  }

  #age(value: unknown, place: Place, field: string): number | undefined {
    const text = textOf(value);
    if (text === undefined) return undefined;
    const age = Number(text);
    if (age >= 0 && age <= 150) {
      if (!Number.isInteger(age))
        this.#builder.tell("rounded", place, {
          field,
          value: text.slice(0, 40),
          id: String(Math.floor(age)),
        });
      return Math.floor(age);
    }
    this.#builder.tell("wrong-value", place, { field, value: text.slice(0, 40) });
    return undefined;
  }

  #organisation(value: unknown, place: Place): string[] {
    const id = textOf(value);
    if (id === undefined) return [];
    const known = this.#ids.get(`organization:${id}`);
    if (known === undefined) this.#builder.tell("missing-record", place, { field: "organization_id" });
    return known === undefined ? [] : [known];
  }

  #addService(record: HsdsRecord): void {
    const { value, file, id } = record;
    const place = this.#placeOf("service", record);
    const status = textOf(value["status"]) ?? "active";
    if (status === "inactive" || status === "defunct") {
      this.#builder.losses.add("unpublished", { value: status }, place.path, place.name);
      return;
    }
    if (status !== "active") this.#builder.tell("unknown-word", place, { field: "status", value: status });
    const { own, words } = this.#attributesOf("service", id);
    const of = (taxonomy: string) => words.filter((word) => word.taxonomy === taxonomy);
    const classes = words.filter(
      ({ taxonomy }) => !(Object.values(ownTaxonomies) as unknown[]).includes(taxonomy),
    );
    const [level] = of(ownTaxonomies.levels);
    const alias = this.#builder.text(value["alternate_name"], place, "alternate_name");
    this.#serviceAreas ??= this.#of("service_area", "service_id");
    const areas = [...new Set((this.#serviceAreas.get(id) ?? []).flatMap((area) => this.#area(area)))];
    const cited = this.#builder.cite(file, `service/${id}`);
    const native = {
      name: this.#builder.name([{ value: value["name"] }], place, "name", id),
      aliases: alias === undefined ? [] : [alias],
      description: this.#builder.text(value["description"], place, "description"),
      ...(level?.code === undefined
        ? this.#builder.levelOf(classes, cited)
        : { level: level.code, sources: cited }),
      runBy: this.#organisation(value["organization_id"], place),
      eligibility: agesAndAreas(
        this.#age(value["minimum_age"], place, "minimum_age"),
        this.#age(value["maximum_age"], place, "maximum_age"),
        areas,
      ),
      needs: of(ownTaxonomies.needs).map((word) => this.#word("needs", word)),
      practices: of(ownTaxonomies.practices).map((word) => this.#word("practices", word)),
      "x-classes": classes.map(keptClass),
    };
    const { element, id: told } = this.#fields(native, own);
    const added = this.#builder.add("services", element, "service", told);
    this.#ids.set(`service:${id}`, added);
    if (told !== undefined) this.#written.add(added);
  }
  #serviceAreas: Map<string, HsdsRecord[]> | undefined;

  /** The levels, needs and practices that a network wrote, in the order of the files; levels in that of their numbers. */
  #addWords(): void {
    const words = new Map([...this.#terms.values()].map((term) => [term.key, term]));
    const ranks = new Map<string, number>();
    for (const { value } of this.#all("attribute")) {
      const term = this.#terms.get(textOf(value["taxonomy_term_id"]) ?? "");
      const rank = Number(textOf(value["value"]) ?? Number.NaN);
      if (term?.taxonomy === ownTaxonomies.levels && Number.isFinite(rank)) ranks.set(term.key, rank);
    }
    const of = (taxonomy: string) => [...words.values()].filter((word) => word.taxonomy === taxonomy);
    // A level that no service is on has no number; a package has it at its place among the others.
    const levels = of(ownTaxonomies.levels);
    const ordered =
      ranks.size === levels.length
        ? levels.toSorted((a, b) => (ranks.get(a.key) ?? 0) - (ranks.get(b.key) ?? 0))
        : levels;
    for (const { code, name } of ordered) if (code !== undefined) this.#builder.addLevel(code, name ?? code);
    for (const word of of(ownTaxonomies.needs)) this.#word("needs", word);
    for (const word of of(ownTaxonomies.practices)) this.#word("practices", word);
  }

  #word(list: "needs" | "practices", { key, code, name }: Term): string {
    const known = this.#ids.get(`${list}:${key}`);
    if (known !== undefined) return known;
    const id = this.#builder.add(
      list,
      { name: name ?? code ?? list },
      list === "needs" ? "need" : "practice",
      code,
    );
    this.#ids.set(`${list}:${key}`, id);
    return id;
  }

  /** The area of a record, by its address, by its name, or one of no known kind. */
  #area(record: HsdsRecord): string[] {
    const place = this.#placeOf("service_area", record);
    const { own } = this.#attributesOf("service_area", record.id);
    const uri = textOf(record.value["uri"]) ?? "";
    const name = this.#builder.text(record.value["name"], place, "name");
    const code = /\/kunta_1_\d{8}\/code\/(\d{3})$/.exec(uri)?.[1];
    const ended = endedMunicipality(code);
    const known = knownArea(code, name);
    if (name === undefined && known === undefined && own["id"] === undefined) return [];
    const told = textOf(own["id"]);
    const key = told ?? known?.code ?? ended?.name ?? name ?? "";
    const before = this.#areas.get(key);
    if (before !== undefined) return [before];
    if (ended && code !== undefined)
      this.#builder.tell("moved-municipality", place, {
        code,
        day: ended.until,
        into: knownArea(ended.into, undefined)?.name.fi ?? ended.into,
      });
    if (known === undefined && ended === undefined && own["kind"] === undefined)
      this.#builder.losses.add("area-kind", {}, place.path, place.name);
    const native = known
      ? { name: { ...known.name }, kind: known.kind, code: known.code }
      : {
          name: ended?.name ?? name ?? uri,
          kind: ended ? "municipality" : "district",
          code: ended ? code : undefined,
          until: ended?.until,
        };
    const { element } = this.#fields(native, own);
    const id = this.#builder.add("areas", element, "area", told);
    this.#areas.set(key, id);
    return [id];
  }

  #addPlace(record: HsdsRecord): void {
    const { value, file, id } = record;
    const place = this.#placeOf("location", record);
    this.#at ??= this.#of("service_at_location", "location_id");
    const services = (this.#at.get(id) ?? []).flatMap(({ value: at }) => {
      const service = textOf(at["service_id"]) ?? "";
      const known = this.#ids.get(`service:${service}`);
      if (known === undefined && !this.#tables.get("service")?.has(service))
        this.#builder.tell("missing-record", place, { field: "service_id" });
      return known ?? [];
    });
    const type = textOf(value["location_type"]) ?? "physical";
    const channel = type === "physical" ? "onsite" : type === "virtual" ? "digital" : undefined;
    for (const service of services) {
      const element = this.#builder.element(service);
      // A service that a network wrote says itself how it is met.
      if (!element || channel === undefined || this.#written.has(service)) continue;
      const all = new Set([...listOf(element["channels"]), channel]);
      element["channels"] = ["onsite", "home", "phone", "digital"].filter((one) => all.has(one));
    }
    if (channel !== "onsite") {
      this.#builder.tell(channel === undefined ? "unknown-word" : "unread", place, {
        field: "location_type",
        value: type,
      });
      return;
    }
    this.#addresses ??= this.#of("address", "location_id");
    const { own } = this.#attributesOf("location", id);
    const alias = this.#builder.text(value["alternate_name"], place, "alternate_name");
    const native = {
      name: this.#builder.name([{ value: value["name"] }], place, "name", id),
      aliases: alias === undefined ? [] : [alias],
      description: this.#builder.text(value["description"], place, "description"),
      area: this.#city(this.#addresses.get(id) ?? []),
      offers: [...new Set(services)],
      runBy: this.#organisation(value["organization_id"], place),
      sources: this.#builder.cite(file, `location/${id}`),
    };
    const { element, id: told } = this.#fields(native, own);
    this.#builder.add("places", element, "place", told);
  }
  #at: Map<string, HsdsRecord[]> | undefined;
  #addresses: Map<string, HsdsRecord[]> | undefined;
  readonly #written = new Set<string>();

  /** The municipality of an address in Finland; elsewhere a name of a town does not tell which area it is. */
  #city(addresses: readonly HsdsRecord[]): string | undefined {
    for (const { value } of addresses) {
      const city = textOf(value["city"]);
      if (value["country"] !== "FI" || city === undefined) continue;
      const known = knownArea(undefined, city);
      if (known?.kind !== "municipality") continue;
      const before = this.#areas.get(known.code);
      if (before !== undefined) return before;
      const id = this.#builder.add(
        "areas",
        { name: { ...known.name }, kind: known.kind, code: known.code },
        "area",
      );
      this.#areas.set(known.code, id);
      return id;
    }
    return undefined;
  }

  /** References that a network wrote as ids lead to what the files hold, or are told as lost. */
  #checkReferences(): void {
    const check = (list: "services" | "areas" | "places", record: HsdsTable, field: string) => {
      for (const [index, element] of this.#builder.list(list).entries()) {
        const id = element[field];
        if (typeof id !== "string" || this.#builder.element(id)) continue;
        delete element[field];
        this.#builder.losses.add(
          "missing-record",
          { record, field },
          [list, index, field],
          textFrom(element["name"]),
        );
      }
    };
    check("services", "service", "partOf");
    check("areas", "service_area", "within");
    check("places", "location", "area");
  }
}

function agesAndAreas(min: number | undefined, max: number | undefined, areas: readonly string[]): Raw {
  return {
    ...(min === undefined && max === undefined
      ? {}
      : { ages: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } }),
    ...(areas.length === 0 ? {} : { areas }),
  };
}

/** Whether a field only names another record. */
function isKey(field: string): boolean {
  return field.endsWith("_id") && field !== "parent_organization_id";
}

/** A language code of two letters, of those that a network has. */
function twoLetters(code: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = {
    fi: "fi",
    fin: "fi",
    sv: "sv",
    swe: "sv",
    en: "en",
    eng: "en",
  };
  const lower = code?.toLowerCase() ?? "";
  return Object.hasOwn(known, lower) ? known[lower] : undefined;
}

/** A municipality or county of Finland by its code or one of its names. */
function knownArea(code: string | undefined, name: string | undefined) {
  for (const county of counties()) {
    const one = county.municipalities.find(
      (municipality) =>
        municipality.code === code || (name !== undefined && Object.values(municipality.name).includes(name)),
    );
    if (one) return { ...one, kind: "municipality" };
    if (name !== undefined && Object.values(county.name).includes(name)) return { ...county, kind: "region" };
  }
  return undefined;
}
