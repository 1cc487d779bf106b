import type { ElementKind, Text } from "@polku/core";
import { findNearest, toId } from "@polku/core/model";

/** A text as names are compared: without marks of the soft kind, case and doubled blanks. */
export const foldName = remembered((text) =>
  text.normalize("NFKC").replaceAll("\u00AD", "").trim().replaceAll(/\s+/g, " ").toLowerCase(),
);

/** The letters of a text as an id has them. */
export const lettersOf = remembered(toId);

/** The same names come again and again, in one file and whenever one of its cells changes. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size > 50_000) known.clear();
    const folded = fold(text);
    known.set(text, folded);
    return folded;
  };
}

/** What a name leads to. */
export type Found = { readonly id: string } | { readonly ids: readonly string[] } | undefined;

interface Entry {
  readonly id: string;
  readonly kind: ElementKind;
}

/** How many elements of one name are told apart. */
const maxNamesakes = 50;

/** How many names are compared with others for a hint; a file of wrong names stays quick. */
const maxHints = 50;

/** The elements by their names, ids and whatever else people call them. */
export class Names {
  readonly #byName = new Map<string, Entry[]>();
  readonly #byLetters = new Map<string, Entry[]>();
  readonly #byId = new Map<string, Entry>();
  readonly #shown = new Map<ElementKind, Map<string, string>>();
  readonly #folded = new Map<ElementKind, readonly string[]>();
  readonly #hints = new Map<string, string | undefined>();

  add(kind: ElementKind, id: string, names: readonly string[]): void {
    const entry = { id, kind };
    this.#byId.set(id, entry);
    for (const name of names) {
      put(this.#byName, foldName(name), entry);
      put(this.#byLetters, lettersOf(name), entry);
      const shown = this.#shown.get(kind) ?? new Map<string, string>();
      this.#shown.set(kind, shown);
      if (!shown.has(foldName(name))) shown.set(foldName(name), name.trim());
    }
  }

  has(kind: ElementKind): boolean {
    return this.#shown.has(kind);
  }

  /** The element of a name, of an id, or of `Name [id]`; several where the name does not tell them apart. */
  find(text: string, kinds: readonly ElementKind[]): Found {
    // One name alone: where brackets stand in a list, each is its own.
    const bracketed = /^[^;\n|•\]]*\[([a-z0-9-]+)\]\s*$/.exec(text)?.[1];
    const byId = this.#byId.get(bracketed ?? text.trim());
    if (bracketed !== undefined) return byId && kinds.includes(byId.kind) ? byId : undefined;
    for (const found of [this.#byName.get(foldName(text)), this.#byLetters.get(lettersOf(text))]) {
      const ids = [...new Set((found ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))];
      const [id, other] = ids;
      if (id !== undefined) return other === undefined ? { id } : { ids };
    }
    return byId && kinds.includes(byId.kind) ? byId : undefined;
  }

  /** The known name that is most like one that is not known. */
  nearest(text: string, kinds: readonly ElementKind[]): string | undefined {
    const key = `${kinds.join()} ${foldName(text)}`;
    if (!this.#hints.has(key) && this.#hints.size < maxHints) {
      const [kind] = kinds;
      const names =
        kind !== undefined && kinds.length === 1
          ? this.#foldedOf(kind)
          : kinds.flatMap((each) => this.#foldedOf(each));
      const nearest = findNearest(foldName(text), names) ?? "";
      this.#hints.set(
        key,
        kinds.map((kind) => this.#shown.get(kind)?.get(nearest)).find((name) => name !== undefined),
      );
    }
    return this.#hints.get(key);
  }

  #foldedOf(kind: ElementKind): readonly string[] {
    const known = this.#folded.get(kind);
    const shown = this.#shown.get(kind);
    if (known?.length === shown?.size) return known ?? [];
    const made = [...(shown?.keys() ?? [])];
    this.#folded.set(kind, made);
    return made;
  }
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (key === "") return;
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list.length < maxNamesakes && !list.some(({ id }) => id === entry.id)) list.push(entry);
}

/** Every text that an element is called by. */
export function namesIn(element: object): string[] {
  const { name, title, short, aliases } = element as {
    name?: Text;
    title?: Text;
    short?: Text;
    aliases?: readonly string[];
  };
  return [name, title, short].flatMap(textsIn).concat(aliases ?? []);
}

function textsIn(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : [text.fi, text.sv, text.en].filter((one) => one !== undefined);
}
