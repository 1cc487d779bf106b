import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Path } from "../model/issue.js";

/** Where things stand in a composed document, and what is wrong with it that the library leaves to others. */
export class YamlLayout {
  /** Every field whose name its object has already. */
  readonly repeated: { key: string; offset: number }[] = [];
  /** Aliases of anchors that do not stand before them. */
  readonly unresolved: { name: string; offset: number }[] = [];
  readonly #root: Node | null;
  readonly #targets = new Map<Alias, Node>();
  readonly #pairs = new Map<YAMLMap, Map<string, Pair>>();

  /** Walks over a document once; it recurses, so the depth has to be known to be small. */
  constructor(document: Document) {
    this.#root = document.contents;
    this.#visit(document.contents, new Map());
  }

  /** The offset of the value (or the key) at a path; where it is missing, of what is around it. */
  find(path: Path, onKey: boolean): number {
    let node: unknown = this.#root;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = this.#targets.get(node);
      if (isSeq(node) && typeof step === "number") node = node.items[step];
      else if (isMap(node)) {
        const pair = this.#pairs.get(node)?.get(String(step));
        if (!pair) return offset;
        offset = startOf(pair.key) ?? offset;
        if (onKey && depth === path.length - 1) return offset;
        node = pair.value;
      } else return offset;
      offset = startOf(node) ?? offset;
    }
    return offset;
  }

  #visit(node: unknown, anchors: Map<string, Node>): void {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) this.#targets.set(node, target);
      else this.unresolved.push({ name: node.source, offset: startOf(node) ?? 0 });
      return;
    }
    if (isNode(node) && "anchor" in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isSeq(node)) for (const item of node.items) this.#visit(item, anchors);
    else if (isMap(node)) this.#visitMap(node, anchors);
  }

  #visitMap(map: YAMLMap, anchors: Map<string, Node>): void {
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (pairs.has(key)) this.repeated.push({ key, offset: startOf(pair.key) ?? 0 });
      else pairs.set(key, pair);
      this.#visit(pair.key, anchors);
      this.#visit(pair.value, anchors);
    }
    this.#pairs.set(map, pairs);
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}
