import type { Path } from "../model/issue.js";
import { maxDepth } from "../rules/survey.js";
import { textFinding, type Format, type Reading, type TextFinding } from "./format.js";
import { countColons, findProblem, repeatedFields, tokensOf } from "./json-scan.js";
import { spotsIn } from "./lines.js";

/** JSON: how programs write models. The platform's parser reads it and decides what is JSON. */
export const json: Format = {
  id: "json",
  extensions: ["json"],
  read,
  write: (model) => `${JSON.stringify(model, null, 2)}\n`,
};

function read(text: string): Reading {
  const spotAt = spotsIn(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, findings: [explain(text, error)] };
  }
  let places: Places | undefined;
  return {
    ok: true,
    value,
    // The parser keeps the last of two fields with one name in silence: then fewer arrive than were written.
    *findRepeated(fields) {
      if (fields === countColons(text)) return;
      for (const { key, at } of repeatedFields(text))
        yield { code: "duplicate-field", path: [], facts: { field: key }, spot: spotAt(at) };
    },
    locate(path, onKey) {
      places ??= new Places(text);
      return spotAt(places.find(path, onKey));
    },
  };
}

function explain(text: string, error: unknown): TextFinding {
  if (text.trim() === "") return textFinding("syntax", "empty", { line: 1, column: 1 });
  const found = findProblem(text, maxDepth);
  if (found) {
    const code = found.problem === "depth" ? "too-large" : "syntax";
    return textFinding(code, found.problem, spotsIn(text)(found.at));
  }
  return textFinding("syntax", "unexpected", { line: 1, column: 1 }, String(error));
}

/** One field of an object, or one entry of a list: where its name (in a list, its value) and its value begin. */
interface Part {
  readonly key: string | number;
  readonly keyAt: number;
  readonly valueAt: number;
}

/** Where the values of a JSON text are. Only the lists and objects on the way to those asked for are read, once. */
class Places {
  readonly #text: string;
  readonly #parts = new Map<number, Parts>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of the value (or the name) at a path; where it is missing, of what is around it. */
  find(path: Path, onKey: boolean): number {
    let offset = this.#text.search(/\S/);
    for (const [depth, step] of path.entries()) {
      const part = this.#partsAt(offset).find(step);
      if (!part) break;
      offset = onKey && depth === path.length - 1 ? part.keyAt : part.valueAt;
    }
    return offset;
  }

  #partsAt(offset: number): Parts {
    const known = this.#parts.get(offset);
    if (known) return known;
    const parts = new Parts(this.#text, offset);
    this.#parts.set(offset, parts);
    return parts;
  }
}

/** The parts of one list or object, read as far as they are asked for: what comes after may be most of the text. */
class Parts {
  readonly #known = new Map<string | number, Part>();
  readonly #left: Iterator<Part>;

  constructor(text: string, offset: number) {
    this.#left = partsFrom(text, offset);
  }

  find(key: string | number): Part | undefined {
    for (let part = this.#known.get(key); ; part = this.#known.get(key)) {
      if (part) return part;
      const next = this.#left.next();
      if (next.done) return undefined;
      this.#known.set(next.value.key, next.value);
    }
  }
}

function* partsFrom(text: string, offset: number): Generator<Part> {
  const inObject = text.charAt(offset) === "{";
  let depth = 0;
  let index = 0;
  let name: Pick<Part, "key" | "keyAt"> | undefined;
  for (const { kind, at, end } of tokensOf(text, offset)) {
    const direct = depth === 1;
    if (kind === "{" || kind === "[") depth++;
    else if (kind === "}" || kind === "]") depth--;
    if (depth === 0) break;
    if (!direct || kind === "," || kind === ":") continue;
    if (inObject && !name) name = { key: JSON.parse(text.slice(at, end)) as string, keyAt: at };
    else {
      yield { ...(name ?? { key: index++, keyAt: at }), valueAt: at };
      name = undefined;
    }
  }
}
