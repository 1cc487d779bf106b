import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from "yaml";
import type { Path } from "@polku/core/model";

/** The library reads a hundred; brackets in texts may be unequal. */
const maxDepth = 1000;

/** From where to where in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name of a field or a value that is no list and has no fields; `span` is without its quotes. */
export interface Leaf {
  readonly path: Path;
  readonly isKey: boolean;
  readonly value: unknown;
  readonly span: Span;
}

/**
 * A YAML or JSON text, also one that is being typed: what can be read of a broken text is read. Where the library's
 * own reader would refuse a text as too deep or too large, the tree is empty.
 */
export class TextTree {
  readonly value: unknown;
  readonly #document: Document.Parsed | undefined;

  constructor(text: string) {
    if (isTooDeep(text)) return;
    try {
      this.#document = parseDocument(text, {
        schema: "core",
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
      });
      this.value = this.#document.toJS() as unknown;
    } catch {
      // Nested too deeply, or aliases that repeat too much: the diagnostics say so.
      this.#document = undefined;
    }
  }

  /** Every field's name and every plain value, in the order of the text. */
  leaves(): Leaf[] {
    const found: Leaf[] = [];
    const visit = (node: unknown, path: Path): void => {
      if (isScalar(node)) found.push({ path, isKey: false, value: node.value, span: innerSpan(node) });
      else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
      else if (isMap(node))
        for (const { key, value } of node.items) {
          if (!isScalar(key)) continue;
          const inner = [...path, String(key.value)];
          found.push({ path: inner, isKey: true, value: key.value, span: innerSpan(key) });
          visit(value, inner);
        }
    };
    visit(this.#document?.contents, []);
    return found;
  }

  /** Where the value at a path is, all of it. */
  spanAt(path: Path): Span | undefined {
    let node: unknown = this.#document?.contents;
    for (const step of path) {
      if (isMap(node)) node = node.get(String(step), true);
      else if (isSeq(node)) node = node.items[Number(step)];
      else return undefined;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
    return node.range ? { start: node.range[0], end: node.range[1] } : undefined;
  }
}

/** More brackets are open than the library reads: to compose them takes seconds, and then the stack is full. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > maxDepth) return true;
  }
  return false;
}

function innerSpan({ range, type }: Scalar): Span {
  const [start, end] = range ?? [0, 0];
  const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
  return isQuoted && end - start >= 2 ? { start: start + 1, end: end - 1 } : { start, end };
}
