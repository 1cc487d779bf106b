import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { Path } from "../model/issue.js";
import type { Format, Reading, Spot } from "./format.js";

/**
 * JSON: how programs write models. The platform's parser reads it; a tree with positions is made only
 * when something is wrong, since that costs many times as much.
 */
export const json: Format = {
  id: "json",
  extensions: ["json"],
  read,
  write: (model) => `${JSON.stringify(model, null, 2)}\n`,
};

function read(text: string): Reading {
  try {
    const value = parse(text);
    if (value === undefined) return refuse(text);
    let tree: Node | undefined;
    return {
      ok: true,
      value: value.value,
      locate: (path, onKey) => {
        tree ??= parseTree(text);
        return tree && spotAt(text, offsetOf(tree, path, onKey));
      },
    };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, findings: [{ code: "too-deep", path: [], facts: { found } }] };
  }
}

/** The value of a text in which no object has a field twice; undefined where it is not such a text. */
function parse(text: string): { value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  // The parser keeps the last of two fields with one name in silence: then fewer arrive than were written.
  return countKeys(value) === countColons(text) ? { value } : undefined;
}

function countKeys(root: unknown): number {
  let count = 0;
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const inner = Object.values(value);
    if (!Array.isArray(value)) count += inner.length;
    for (const entry of inner) if (typeof entry === "object" && entry !== null) open.push(entry);
  }
  return count;
}

/** Colons outside of strings, in a text that is known to be JSON. */
function countColons(text: string): number {
  let count = 0;
  let at = 0;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return count;
    let end = text.indexOf('"', quote + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    at = end + 1;
    let next = text.charCodeAt(at);
    while (next === 32 || next === 10 || next === 13 || next === 9) next = text.charCodeAt(++at);
    if (next === 58) count++;
  }
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
  return slashes % 2 === 1;
}

function refuse(text: string): Reading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const findings = errors.map(({ error, offset }) => ({
    code: "syntax" as const,
    path: [],
    facts: { found: printParseErrorCode(error) },
    spot: spotAt(text, offset),
  }));
  if (findings.length > 0) return { ok: false, findings };
  const twice = tree ? duplicateKeys(tree) : [];
  return {
    ok: false,
    findings:
      twice.length > 0
        ? twice.map((key) => ({
            code: "duplicate-field" as const,
            path: [],
            facts: { found: String(key.value) },
            spot: spotAt(text, key.offset),
          }))
        : [{ code: "syntax", path: [], facts: { found: "InvalidSymbol" }, spot: { line: 1, column: 1 } }],
  };
}

function duplicateKeys(root: Node): Node[] {
  const found: Node[] = [];
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (!node) continue;
    if (node.type === "object") {
      const seen = new Set<unknown>();
      for (const property of node.children ?? []) {
        const key = property.children?.[0];
        if (key && seen.has(key.value)) found.push(key);
        seen.add(key?.value);
      }
    }
    open.push(...(node.children ?? []));
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}

function offsetOf(tree: Node, path: Path, onKey: boolean): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (!node) continue;
    const property = node.parent?.type === "property" ? node.parent : undefined;
    return onKey && length === path.length && property ? property.offset : node.offset;
  }
  return tree.offset;
}

function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line++;
  return { line, column: offset - start + 1 };
}
