import type { Path } from "../model/issue.js";
import {
  comma,
  endOfString,
  isClosing,
  isOpening,
  isSpace,
  openBrace,
  quote,
  skipSpace,
} from "./json-scan.js";

/** One field of an object, or one entry of a list, in a JSON text. */
interface Part {
  readonly key: string | number;
  /** Where the key begins; in a list, where the value does. */
  readonly keyAt: number;
  readonly valueAt: number;
}

/**
 * Where things stand in a text that is known to be JSON. Only the lists and objects asked for are read,
 * each once; all that lies deeper is skipped. A whole tree with positions costs many times as much.
 */
export class JsonLayout {
  readonly #text: string;
  readonly #parts = new Map<number, readonly Part[]>();
  readonly #fields = new Map<number, Map<string | number, Part>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of the value (or the key) at a path; where it is missing, of what is around it. */
  find(path: Path, onKey: boolean): number {
    let offset = skipSpace(this.#text, 0);
    for (const [depth, step] of path.entries()) {
      const part = typeof step === "number" ? this.#partsAt(offset)[step] : this.#fieldsAt(offset).get(step);
      if (!part) break;
      offset = onKey && depth === path.length - 1 ? part.keyAt : part.valueAt;
    }
    return offset;
  }

  /** Every field whose name its object has already, in the order of the text. */
  findRepeated(): { key: string; keyAt: number }[] {
    const repeated: { key: string; keyAt: number }[] = [];
    const open = [skipSpace(this.#text, 0)];
    for (let offset = open.pop(); offset !== undefined; offset = open.pop()) {
      const seen = new Set<string | number>();
      for (const { key, keyAt, valueAt } of this.#partsAt(offset)) {
        if (seen.has(key)) repeated.push({ key: String(key), keyAt });
        seen.add(key);
        if (isOpening(this.#text.charCodeAt(valueAt))) open.push(valueAt);
      }
    }
    return repeated.toSorted((a, b) => a.keyAt - b.keyAt);
  }

  #fieldsAt(offset: number): Map<string | number, Part> {
    let fields = this.#fields.get(offset);
    if (!fields) {
      fields = new Map(this.#partsAt(offset).map((part) => [part.key, part]));
      this.#fields.set(offset, fields);
    }
    return fields;
  }

  /** The parts of the list or object that begins at an offset; none where something else does. */
  #partsAt(offset: number): readonly Part[] {
    const known = this.#parts.get(offset);
    if (known) return known;
    const parts: Part[] = [];
    const opening = this.#text.charCodeAt(offset);
    if (isOpening(opening)) {
      let at = skipSpace(this.#text, offset + 1);
      while (at < this.#text.length && !isClosing(this.#text.charCodeAt(at))) {
        const part =
          opening === openBrace ? this.#fieldAt(at) : { key: parts.length, keyAt: at, valueAt: at };
        parts.push(part);
        at = skipSpace(this.#text, this.#skipValue(part.valueAt));
        if (this.#text.charCodeAt(at) === comma) at = skipSpace(this.#text, at + 1);
      }
    }
    this.#parts.set(offset, parts);
    return parts;
  }

  #fieldAt(keyAt: number): Part {
    const end = endOfString(this.#text, keyAt);
    const key = JSON.parse(this.#text.slice(keyAt, end)) as string;
    return { key, keyAt, valueAt: skipSpace(this.#text, skipSpace(this.#text, end) + 1) };
  }

  #skipValue(at: number): number {
    let depth = 0;
    let end = at;
    do {
      const code = this.#text.charCodeAt(end);
      if (code === quote) end = endOfString(this.#text, end);
      else {
        if (isOpening(code)) depth++;
        else if (isClosing(code)) depth--;
        end++;
      }
    } while (end < this.#text.length && (depth > 0 || !this.#endsValue(end)));
    return end;
  }

  /** Whether the text at an offset is no part of a value that stands open at no bracket. */
  #endsValue(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === comma || isSpace(code) || isClosing(code);
  }
}
