import { languages, textIn, type Language, type Link, type Network, type Text } from "@polku/core";
import { elementsOf, findNearest, type ElementKind } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";
import { apartText, texts } from "@polku/core/text";
import { fold } from "../state/find-services.js";

/** What a typed name stands for: an element, or several of that name, or none and those that are called nearly so. */
export type FoundName =
  | { readonly id: string }
  | { readonly several: readonly string[] }
  | { readonly nearest: readonly string[] };

interface Entry {
  readonly id: string;
  readonly kind: ElementKind;
  readonly name: string;
  /** All that it is called, folded. */
  readonly called: readonly string[];
}

/** Something that is about to be added, and that others may name already. */
export interface Added {
  readonly id: string;
  readonly kind: ElementKind;
  readonly name: string;
}

/** How many names a message offers. */
const most = 3;

/** The names by which elements are shown and typed, in one language. */
export class ElementNames {
  readonly #byId = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry[]>();

  constructor(network: Network, language: Language, added: readonly Added[] = []) {
    const { model } = network;
    const linkIds = linkIdsOf(model.links ?? []);
    const shown = new Map<string, number>();
    const raw: { id: string; kind: ElementKind; name: string; called: string[] }[] = [];
    for (const { kind, index, element } of elementsOf(model)) {
      const id = element.id ?? linkIds[index] ?? "";
      const text: Text | undefined =
        "name" in element ? element.name : "title" in element ? element.title : undefined;
      const short = "short" in element ? element.short : undefined;
      const own =
        text === undefined
          ? kind === "link"
            ? linkName(network, element as Link, language)
            : id
          : textIn(text, language);
      raw.push({ id, kind, name: own, called: [own, ...textsOf(text), ...textsOf(short)] });
      const key = `${kind} ${own}`;
      shown.set(key, (shown.get(key) ?? 0) + 1);
    }
    for (const { id, kind, name } of added) raw.push({ id, kind, name, called: [name] });
    for (const { id, kind, name, called } of raw) {
      const isAlone = (shown.get(`${kind} ${name}`) ?? 0) < 2;
      // A name with the sign that stands between names is no help in a list.
      const full = name.includes(";")
        ? id
        : isAlone
          ? name
          : `${name} (${apartText(network, id, language) || id})`;
      const entry = { id, kind, name: full, called: [...new Set([full, ...called].map(foldName))] };
      this.#byId.set(id, entry);
      for (const one of entry.called) {
        const same = this.#byName.get(one);
        if (same) same.push(entry);
        else this.#byName.set(one, [entry]);
      }
    }
  }

  /** The name of an element, told apart from others of the same; its id where nothing has that id. */
  name(id: string): string {
    return this.#byId.get(id)?.name ?? id;
  }

  /** What a name or an id stands for among elements of some kinds. */
  find(text: string, kinds: readonly ElementKind[]): FoundName {
    const own = this.#byId.get(text.trim());
    if (own && kinds.includes(own.kind)) return { id: own.id };
    const wanted = foldName(text);
    const found = (this.#byName.get(wanted) ?? []).filter(({ kind }) => kinds.includes(kind));
    const exact = found.filter(({ name }) => foldName(name) === wanted);
    const [only] = exact.length === 1 ? exact : found;
    if (only && (found.length === 1 || exact.length === 1)) return { id: only.id };
    if (found.length > 1) return { several: found.slice(0, most).map(({ name }) => name) };
    return { nearest: this.#nearest(wanted, kinds) };
  }

  /** All elements of some kinds whose names have a text in them: those that begin with it first, then in the order of the file. */
  offer(text: string, kinds: readonly ElementKind[]): { id: string; name: string }[] {
    const wanted = foldName(text);
    const found: { id: string; name: string; rank: number }[] = [];
    for (const { id, kind, name, called } of this.#byId.values()) {
      if (!kinds.includes(kind)) continue;
      const rank = Math.min(...called.map((one) => rankOf(one, wanted)));
      if (rank < Infinity) found.push({ id, name, rank });
    }
    return found.toSorted((a, b) => a.rank - b.rank);
  }

  #nearest(wanted: string, kinds: readonly ElementKind[]): string[] {
    const known = new Map<string, string>();
    for (const { kind, name, called } of this.#byId.values())
      if (kinds.includes(kind)) for (const one of called) known.set(one, name);
    const names = new Set<string>();
    while (names.size < most) {
      const nearest = findNearest(wanted, known.keys());
      const name = nearest === undefined ? undefined : known.get(nearest);
      if (nearest === undefined || name === undefined) break;
      known.delete(nearest);
      names.add(name);
    }
    return [...names];
  }
}

function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at < 0) return Infinity;
  return at === 0 ? (name.length === wanted.length ? 0 : 1) : 2;
}

/** A link by its kind and its ends, as `elementName` of core says one without a name. */
export function linkName(network: Network, { kind, from, to }: Link, language: Language): string {
  const name = (id: string) => {
    const service = network.service(id);
    return service ? textIn(service.name, language) : id;
  };
  return `${texts[language].kinds[kind]}: ${name(from)} ${kind === "joint" ? "–" : "→"} ${name(to)}`;
}

function textsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : languages.flatMap((language) => text[language] ?? []);
}

/** A name as it is compared: however it is spaced, and without marks. */
export function foldName(text: string): string {
  return fold(text.replaceAll("\u00ad", "")).replace(/\s+/g, " ").trim();
}

/** So many pairs of names are compared letter by letter: about a second. Beyond, only those that are the same are found. */
const mostPairs = 5_000_000;

/** Finds names that are the same, or nearly. */
export class AlikeNames {
  readonly #names: readonly { readonly key: string; readonly bare: string }[];
  readonly #same = new Map<string, string[]>();
  #pairs = 0;

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = [...names].map(([key, name]) => ({ key, bare: bare(name) }));
    for (const { key, bare: name } of this.#names) {
      const same = this.#same.get(name);
      if (same) same.push(key);
      else this.#same.set(name, [key]);
    }
  }

  /**
   * The key of another name that one is the same as, or nearly: a letter or two differ at one place, or only spaces and
   * hyphens. Names that a number tells apart are not alike.
   */
  find(name: string, own?: string): string | undefined {
    const wanted = bare(name);
    if (wanted === "") return undefined;
    const same = this.#same.get(wanted)?.find((key) => key !== own);
    if (same !== undefined || this.#pairs > mostPairs) return same;
    this.#pairs += this.#names.length;
    return this.#names.find((one) => one.key !== own && areAlike(wanted, one.bare))?.key;
  }
}

function bare(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]/gu, "");
}

function areAlike(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  const most = longer < 8 ? 1 : 2;
  if (shorter < 4 || longer - shorter > most) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [partA, partB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(partA.length, partB.length) <= most && !/\d/.test(partA + partB);
}
