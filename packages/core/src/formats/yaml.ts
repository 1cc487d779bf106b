import type { Spot } from "../model/issue.js";
import { Composer, isScalar, Parser, stringify, type CST, type Document } from "yaml";
import { maxDepth } from "../rules/survey.js";
import { cutOff, textFinding, type Format, type Reading, type TextFinding } from "./format.js";
import { spotsIn } from "./lines.js";
import { YamlLayout } from "./yaml-layout.js";
import { findExcess } from "./yaml-limits.js";
import { toTextProblem } from "./yaml-problems.js";

/** YAML 1.2: how people write models. Dates stay text; every key is text; one document a file. */
export const yaml: Format = {
  id: "yaml",
  extensions: ["yaml", "yml"],
  read,
  write: (model) => stringify(model, { lineWidth: 110, aliasDuplicateObjects: false }),
};

function read(text: string): Reading {
  const spotAt = spotsIn(text);
  try {
    const tokens = [...new Parser().parse(text)];
    for (const token of tokens) {
      const excess = findExcess(token, maxDepth);
      if (excess)
        return { ok: false, findings: [textFinding("too-deep", excess.problem, spotAt(excess.offset))] };
    }
    const { document, next } = compose(tokens, text.length);
    const layout = new YamlLayout(document);
    const findings = [...problemsOf(document, layout, spotAt)];
    if (next) findings.push(textFinding("syntax", "documents", spotAt(next.range[0])));
    if (findings.length > 0) return { ok: false, findings: cutOff(findings) };
    return {
      ok: true,
      // What aliases repeat is shared, not copied; how much that comes to is the survey's to limit.
      value: document.toJS({ maxAliasCount: -1 }),
      locate: (path, onKey) => spotAt(layout.find(path, onKey)),
    };
  } catch (error) {
    // Nothing is known to come here; whatever does, the file is refused and nothing else happens.
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, findings: [textFinding("syntax", undefined, { line: 1, column: 1 }, found)] };
  }
}

/** The first document of a text, and the second where there is one. */
function compose(
  tokens: readonly CST.Token[],
  end: number,
): { document: Document.Parsed; next?: Document.Parsed } {
  // No schema but the core one, whatever a directive asks for: no dates, no merge keys, no sets.
  const composer = new Composer({
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares each key with each other; the layout does that with a set.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [document, next] = composer.compose(tokens, true, end);
  if (!document) throw new Error("no document");
  return next ? { document, next } : { document };
}

function* problemsOf(
  document: Document.Parsed,
  layout: YamlLayout,
  spotAt: (offset: number) => Spot,
): Generator<TextFinding> {
  for (const problem of [...document.errors, ...document.warnings])
    yield textFinding("syntax", toTextProblem(problem), spotAt(problem.pos[0]), problem.message);
  for (const { key, offset } of layout.repeated)
    yield { code: "duplicate-field", path: [], facts: { field: key }, spot: spotAt(offset) };
  for (const { name, offset } of layout.unresolved)
    yield textFinding("syntax", "alias", spotAt(offset), `*${name}`);
  const { contents, errors } = document;
  const isEmpty =
    contents === null || (isScalar(contents) && contents.value === null && contents.source === "");
  if (isEmpty && errors.length === 0) yield textFinding("syntax", "empty", { line: 1, column: 1 });
}
