import { isAlias, isCollection, isMap, isScalar, isSeq } from "../../generated/yaml.js";
import type { Alias, Node, Pair, Scalar, YAMLMap } from "yaml";
import type { Path } from "../model/issue.js";

/** How many values aliases may repeat, beyond one for each character of the text. */
const maxRepeated = 100_000;

/** Something wrong with a document that the library leaves to others. */
export interface TreeProblem {
  readonly kind: "duplicate-field" | "alias" | "merge" | "repetition";
  /** The name of the field or of the anchor. */
  readonly name: string;
  readonly offset: number;
}

/** What an alias may stand for. The value, and the number of values in it, are known when all of it is read. */
interface Anchored {
  readonly node: Node;
  complete?: { readonly value: unknown; readonly size: number };
}

/** The value of a composed document, where in the text its parts are, and what is wrong with it. */
export class YamlTree {
  readonly value: unknown;
  readonly problems: TreeProblem[] = [];
  readonly #root: unknown;
  readonly #maxSize: number;
  readonly #anchors = new Map<string, Anchored>();
  readonly #targets = new Map<unknown, Node>();
  readonly #fields = new Map<YAMLMap, Map<string, Pair>>();
  #size = 0;

  /** Walks over a document once; it recurses, so the depth has to be known to be small. */
  constructor(root: unknown, textLength: number) {
    this.#root = root;
    this.#maxSize = textLength + maxRepeated;
    this.value = this.#read(root);
  }

  /** The offset of the value (or the name) at a path; where it is missing, of what is around it. */
  find(path: Path, onKey: boolean): number {
    return this.#walk(path, onKey).offset;
  }

  /** The number at a path as it is written, where JavaScript writes it otherwise. */
  writtenAt(path: Path): string | undefined {
    const { node } = this.#walk(path, false);
    if (!isScalar(node) || typeof node.value !== "number") return undefined;
    return node.source === String(node.value) ? undefined : node.source;
  }

  #walk(path: Path, onKey: boolean): { offset: number; node?: unknown } {
    let node = this.#root;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = this.#targets.get(node);
      if (isSeq(node) && typeof step === "number") node = node.items[step];
      else if (isMap(node)) {
        const pair = this.#fields.get(node)?.get(String(step));
        if (!pair) return { offset };
        offset = startOf(pair.key) ?? offset;
        if (onKey && depth === path.length - 1) return { offset };
        node = pair.value;
      } else return { offset };
      offset = startOf(node) ?? offset;
    }
    return { offset, node };
  }

  #read(node: unknown): unknown {
    const before = this.#size++;
    if (isAlias(node)) return this.#readAlias(node);
    if (!isScalar(node) && !isCollection(node)) return null;
    const anchored: Anchored | undefined = node.anchor === undefined ? undefined : { node };
    if (anchored) this.#anchors.set(node.anchor ?? "", anchored);
    const value = isScalar(node)
      ? valueOf(node)
      : isMap(node)
        ? this.#readMap(node)
        : node.items.map((item) => this.#read(item));
    if (anchored) anchored.complete = { value, size: this.#size - before };
    return value;
  }

  /** The value that an alias repeats is shared, not copied; walks over it visit it each time. */
  #readAlias(alias: Alias): unknown {
    const target = this.#anchors.get(alias.source);
    const { value, size } = target?.complete ?? { value: null, size: 0 };
    const before = this.#size;
    this.#size += size;
    if (target) this.#targets.set(alias, target.node);
    if (!target) this.#report("alias", alias.source, alias);
    else if (!target.complete || (before <= this.#maxSize && this.#size > this.#maxSize))
      this.#report("repetition", alias.source, alias);
    return value;
  }

  #readMap(map: YAMLMap): unknown {
    const fields = new Map<string, Pair>();
    const entries: [string, unknown][] = [];
    for (const pair of map.items) {
      const key = isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : "";
      if (fields.has(key)) this.#report("duplicate-field", key, pair.key);
      if (isMergeKey(pair.key) && !isScalar(pair.value)) this.#report("merge", key, pair.key);
      fields.set(key, pair);
      this.#read(pair.key);
      entries.push([key, this.#read(pair.value)]);
    }
    this.#fields.set(map, fields);
    return Object.fromEntries(entries);
  }

  #report(kind: TreeProblem["kind"], name: string, node: unknown): void {
    this.problems.push({ kind, name, offset: startOf(node) ?? 0 });
  }
}

/**
 * The value of a scalar. A whole number that JavaScript would write otherwise is a code, such as `049`, and
 * stays the text that it is.
 */
function valueOf({ value, source }: Scalar): unknown {
  const isCode = typeof value === "number" && /^\d+$/.test(source ?? "") && source !== String(value);
  return isCode ? source : value;
}

/** Whether a field is what YAML 1.1 took for a list of other fields to merge. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === "<<" && key.type === "PLAIN";
}

function startOf(node: unknown): number | undefined {
  if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return undefined;
  return node.range?.[0] ?? undefined;
}
