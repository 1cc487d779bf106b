import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import type { Document, Node, Pair } from "yaml";
import type { Path } from "../model/issue.js";
import type { Format, Reading, Spot } from "./format.js";

/** YAML 1.2: how people write models. Dates stay text; every key is text; one document a file. */
export const yaml: Format = {
  id: "yaml",
  extensions: ["yaml", "yml"],
  read,
  write: (model) => stringify(model, { lineWidth: 110, aliasDuplicateObjects: false }),
};

function read(text: string): Reading {
  const lines = new LineCounter();
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: "silent",
    });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0)
      return {
        ok: false,
        findings: problems.map(({ code, message, pos }) => ({
          code: code === "DUPLICATE_KEY" ? "duplicate-field" : "syntax",
          path: [],
          facts: { found: message },
          spot: spotAt(pos[0]),
        })),
      };
    return {
      ok: true,
      value: document.toJS({ maxAliasCount: 1000 }),
      locate: (path, onKey) => {
        const offset = findOffset(document, path, onKey);
        return offset === undefined ? undefined : spotAt(offset);
      },
    };
  } catch (error) {
    // A stack or an alias limit that ran out; whatever it was, the file is refused and nothing else happens.
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, findings: [{ code: "too-deep", path: [], facts: { found } }] };
  }
}

/** Where the value (or the key) at a path begins; where it is missing, the nearest thing around it. */
function findOffset(document: Document, path: Path, onKey: boolean): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
    } else if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isPair(item) && (isScalar(item.key) ? String(item.key.value) : undefined) === String(step),
      );
      if (!pair) return offset;
      const key = startOf(pair.key);
      if (key !== undefined) offset = key;
      if (onKey && depth === path.length - 1) return offset;
      node = pair.value;
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
