import { languages, type Language, type Text } from "@polku/core";
import { removePersonal } from "@polku/core/formats";
import { channels } from "@polku/core/model";
import type { FileIssue, FormatOptions, InputFile, Loss, ReadResult } from "../format.js";
import { IdPool, isId } from "../shared/ids.js";
import { stemOf } from "../shared/issues.js";
import { knownLevels, levelByRule, nameIn } from "../shared/levels.js";
import { Losses, type LossCode } from "../shared/losses.js";
import { filled, isRaw, listOf, textOf, type Raw } from "../shared/raw.js";

/** A text of a register, and its language where the register tells it. */
export interface Localized {
  readonly language?: string | undefined;
  readonly value: unknown;
}

/** What is being read: its record, where it is in the data, and its name once it is known. */
export interface Place {
  readonly record: string;
  readonly path: Loss["path"];
  readonly name?: Text | undefined;
}

/** A class of a register, such as a service class: the words that it goes by. */
export interface ClassWord {
  readonly code?: string | undefined;
  readonly uri?: string | undefined;
  readonly name?: Raw | string | undefined;
  /** The address of the wider class that it is a part of. */
  readonly parent?: string | undefined;
}

type ListName = "areas" | "organisations" | "needs" | "services" | "places" | "practices";

/** The raw model of a register in the making: ids, texts without what a model may not hold, and losses. */
export class Builder {
  readonly losses = new Losses();
  readonly pool = new IdPool();
  readonly issues: FileIssue[] = [];
  readonly #lists: Readonly<Record<ListName, Raw[]>> = {
    areas: [],
    organisations: [],
    needs: [],
    services: [],
    places: [],
    practices: [],
  };
  readonly #elements = new Map<string, Raw>();
  readonly #sources = new Map<string, Raw>();
  readonly #reserved = new Set<string>();
  readonly #words = new Map<string, string>();
  readonly #levels: Raw[] = [];
  readonly #standard: string;
  readonly #title: Raw;
  readonly #id: string;
  readonly #options: FormatOptions;

  constructor(standard: string, title: Raw, options: FormatOptions = {}) {
    this.#standard = standard;
    this.#title = title;
    this.#options = options;
    this.#id = this.pool.make(standard, "register");
    for (const level of options.levels?.levels ?? [])
      if (isRaw(level) && typeof level["id"] === "string") this.pool.take(level["id"]);
  }

  /** Keeps an id for the element that a network gave it to. */
  reserve(id: string): void {
    if (isId(id) && this.pool.take(id)) this.#reserved.add(id);
  }

  tell(code: LossCode, place: Place, facts: Record<string, string> = {}): void {
    this.losses.add(code, { record: place.record, ...facts }, place.path, place.name);
  }

  /** A text without white space around it and without phone numbers and the like; what is removed is told. */
  text(value: unknown, place: Place, field: string): string | undefined {
    const text = textOf(value);
    if (text === undefined) return undefined;
    const { text: clean, removed } = removePersonal(text);
    for (const what of removed) this.tell("removed", place, { field, what });
    return clean.trim() === "" ? undefined : clean.trim();
  }

  /** A text of a model: by language where the languages are told, else plain. */
  localized(texts: readonly Localized[], place: Place, field: string): Raw | string | undefined {
    const known: Raw = {};
    let plain: string | undefined;
    for (const { language, value } of texts) {
      const text = this.text(value, place, field);
      if (text === undefined) continue;
      const code = language?.toLowerCase().split("-")[0] ?? "";
      if (code === "") plain ??= text;
      else if (!(languages as readonly string[]).includes(code))
        this.tell("other-language", place, { field, language: code });
      else known[code] ??= text;
    }
    if (Object.keys(known).length > 0) return known;
    return plain;
  }

  /** The name of a record, or its id where it has none. */
  name(texts: readonly Localized[], place: Place, field: string, id: string): Raw | string {
    const name = this.localized(texts, place, field);
    if (name !== undefined) return name;
    this.tell("no-name", place);
    return removePersonal(id).text || place.record;
  }

  /**
   * Adds an element with the id that it is told to have, else with one made of its name; what is undefined or empty is
   * left out.
   */
  add(list: ListName, element: Raw, fallback: string, told?: string): string {
    const own = told !== undefined && (this.#reserved.delete(told) || (isId(told) && this.pool.take(told)));
    const id = own ? told : this.pool.make(nameIn(element["name"]) ?? fallback, fallback);
    const added = { id, ...filled(element) };
    this.#lists[list].push(added);
    this.#elements.set(id, added);
    return id;
  }

  /** Adds a level that the files themselves tell, in the order in which they do. */
  addLevel(id: string, name: Raw | string): void {
    if (this.#levels.some((level) => level["id"] === id)) return;
    this.pool.take(id);
    this.#levels.push({ id, name });
  }

  /** The need or practice of a word, once; of two of one key the first. */
  word(list: "needs" | "practices", { code, name }: ClassWord, key = code ?? ""): string {
    const known = this.#words.get(`${list}:${key}`);
    if (known !== undefined) return known;
    const fallback = list === "needs" ? "need" : "practice";
    const id = this.add(list, { name: name ?? code ?? list }, fallback, code);
    this.#words.set(`${list}:${key}`, id);
    return id;
  }

  /** Adds a way in which a service is met. */
  addChannel(service: string, channel: string): void {
    const element = this.element(service);
    const all = new Set([...listOf(element?.["channels"]), channel]);
    if (element) element["channels"] = channels.filter((one) => all.has(one));
  }

  /** An element that was added, to be added to. */
  element(id: string): Raw | undefined {
    return this.#elements.get(id);
  }

  list(list: ListName): readonly Raw[] {
    return this.#lists[list];
  }

  /** The citation of a record of a file. */
  cite(file: InputFile, at: string): Raw[] {
    const known = this.#sources.get(file.name);
    const source = known ?? this.#newSource(file.name, this.#title);
    this.#sources.set(file.name, source);
    return [{ source: source["id"], at }];
  }

  #newSource(name: string, title: Raw): Raw {
    const document = name.split(/[/\\]/).pop()?.replaceAll(":", "") ?? "";
    const usable = /^\.*$/.test(document) ? this.#standard : removePersonal(document).text;
    return { id: this.pool.make(stemOf(document), "register"), document: usable, title };
  }

  /** The level that a service is told to be on, else the one that the rule gives its classes, with what it cites. */
  levelOf(classes: readonly ClassWord[], sources: Raw[], told?: string): { level?: string; sources: Raw[] } {
    if (told !== undefined) return { level: told, sources };
    const rule = this.#options.levels;
    const given = levelByRule(rule, classes.flatMap(wordsOf));
    if (!rule || !given) return { sources };
    const source =
      this.#sources.get("") ??
      this.#newSource(rule.file, { fi: "Sääntö tasoista", sv: "Regel om nivåer", en: "Rule of levels" });
    this.#sources.set("", source);
    const at = given.by ?? "otherwise";
    return {
      level: given.level,
      sources: [
        ...sources,
        { source: source["id"], at: removePersonal(at).text, reading: "inferred", supports: ["level"] },
      ],
    };
  }

  /** The raw model of all that was added. */
  result(name: Raw | string): ReadResult {
    if (this.issues.length > 0) return { ok: false, issues: this.issues };
    const { services, ...lists } = this.#lists;
    if (services.length > 1) this.losses.add("no-links-read", { format: this.#standard }, ["links"]);
    const levels = knownLevels(services, this.#options.levels, this.pool, this.losses, this.#levels);
    const language: Language | undefined = this.#options.language;
    const value = {
      polku: 1,
      id: this.#id,
      name,
      ...(language === undefined ? {} : { language }),
      levels,
      ...filled({
        sources: [...this.#sources.values()],
        areas: lists.areas,
        organisations: lists.organisations,
        needs: lists.needs,
      }),
      services,
      ...filled({ places: lists.places, practices: lists.practices }),
    };
    return { ok: true, value, losses: this.losses.all, issues: [] };
  }
}

/** Every word that a class goes by: its code, its address, the end of the address, its names; and its wider class. */
function wordsOf({ code, uri, name, parent }: ClassWord): string[] {
  const names = isRaw(name) ? Object.values(name).filter((text) => typeof text === "string") : [name];
  const ends = [uri, parent].flatMap((address) => [address, address?.split(/[/:#]/).pop()]);
  return [code, ...ends, ...names].filter((text) => text !== undefined);
}

/** A class as it is kept with a service, in a field of the author's own. */
export function keptClass({ code, uri, name }: ClassWord): Raw {
  return filled({ code, name, uri });
}
