import { unflatten, valueOf } from "../../shared/flat.js";
import { addTo, isRaw, put, textOf, type Raw } from "../../shared/raw.js";
import type { Builder, ClassWord } from "../builder.js";
import { placeOf, type HsdsRecord, type HsdsRecords } from "./records.js";
import { ownTaxonomies, type HsdsTable } from "./tables.js";

/** A word of a taxonomy. */
export interface Term extends ClassWord {
  readonly taxonomy: string | undefined;
  readonly key: string;
}

/** The words of taxonomies, and the attributes by which records have them. */
export class HsdsTerms {
  readonly #records: HsdsRecords;
  readonly #builder: Builder;
  readonly #terms = new Map<string, Term>();
  /** The attributes of every record, by the table and its id. */
  readonly #attributes = new Map<string, HsdsRecord[]>();

  constructor(records: HsdsRecords, builder: Builder) {
    this.#records = records;
    this.#builder = builder;
    this.#readTerms();
    for (const record of records.all("attribute")) {
      const key = `${textOf(record.value["link_entity"]) ?? ""}:${textOf(record.value["link_id"]) ?? ""}`;
      addTo(this.#attributes, key, record);
    }
    this.#reserveIds();
  }

  /** The ids that a network gave to what it wrote. */
  #reserveIds(): void {
    for (const record of this.#records.all("attribute")) {
      const term = this.#termOf(record);
      if (term?.taxonomy === ownTaxonomies.fields && term.code === "id")
        this.#builder.reserve(textOf(record.value["value"]) ?? "");
    }
    for (const { taxonomy, code = "" } of this.#terms.values())
      if (taxonomy === ownTaxonomies.needs || taxonomy === ownTaxonomies.practices)
        this.#builder.reserve(code);
  }

  /** Terms of one code of one taxonomy are one word in several languages. */
  #readTerms(): void {
    const words = new Map<string, { -readonly [Field in keyof Term]: Term[Field] }>();
    for (const record of this.#records.all("taxonomy_term")) {
      const { value } = record;
      const taxonomy = this.#records.get("taxonomy", value["taxonomy_id"])?.value;
      const address = textOf(taxonomy?.["uri"]) ?? textOf(taxonomy?.["name"]) ?? textOf(value["taxonomy"]);
      const code = textOf(value["code"]);
      const key = code === undefined ? record.id : `${address ?? ""}\n${code}`;
      const language = textOf(value["language"]);
      const place = placeOf("taxonomy_term", record);
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

  /** Whether a word is neither of a service nor of a network. */
  isForeign(record: HsdsRecord): boolean {
    const { link_entity: table, link_id: id } = record.value;
    if (table === "service" && this.#records.get("service", id)) return false;
    const term = this.#termOf(record);
    return !term || !isOwn(term);
  }

  /** The words that a record is classified by, and the fields of a network that are kept as attributes. */
  of(table: HsdsTable, owner: string): { own: Raw; id: string | undefined; words: Term[] } {
    const flat: Raw = {};
    const words = new Map<string, Term>();
    for (const record of this.#attributes.get(`${table}:${owner}`) ?? []) {
      const term = this.#termOf(record);
      if (!term) continue;
      if (term.taxonomy === ownTaxonomies.fields) {
        const told = record.value["value"];
        if (term.code !== undefined && typeof told === "string")
          put(flat, term.code, valueOf(term.code, told));
      } else words.set(term.key, term);
    }
    const { id, ...own } = unflatten(flat);
    return { own, id: textOf(id), words: [...words.values()] };
  }

  /** The levels, needs and practices that a network wrote, in the order of the files; levels in that of their numbers. */
  addToNetwork(): void {
    const words = new Map([...this.#terms.values()].map((term) => [term.key, term]));
    const ranks = new Map<string, number>();
    for (const record of this.#records.all("attribute")) {
      const term = this.#termOf(record);
      const rank = Number(textOf(record.value["value"]) ?? Number.NaN);
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
    for (const word of of(ownTaxonomies.needs)) this.#builder.word("needs", word, word.key);
    for (const word of of(ownTaxonomies.practices)) this.#builder.word("practices", word, word.key);
  }

  #termOf({ value }: HsdsRecord): Term | undefined {
    return this.#terms.get(textOf(value["taxonomy_term_id"]) ?? "");
  }
}

/** Whether a word is of a taxonomy of networks. */
export function isOwn({ taxonomy }: Term): boolean {
  return (Object.values(ownTaxonomies) as unknown[]).includes(taxonomy);
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
