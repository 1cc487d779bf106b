import { parseModel } from "@polku/core/formats";
import type { CheckedModel, Issue, Language } from "@polku/core/model";
import { applyScenario, parseScenario } from "@polku/core/scenarios";
import { issueMessage } from "@polku/core/text";
import { findUnknownElements, parseWorkshop } from "@polku/core/workshop";
import { kindOf } from "../network/polku-file.js";
import type { Span } from "../text/text-tree.js";

/** An issue in a text. */
export interface Diagnostic {
  readonly span: Span;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  /** What may have been meant; it would replace the span. */
  readonly nearest?: string;
}

/**
 * Every issue of a text in a language, as the library finds them. Changes and items are looked up in the model that
 * they are about, where there is one.
 *
 * @example
 * ```ts
 * const text = "polku: 1\nid: a\nname: A\nlevels: []\nservices: []\nservises: []\n";
 * diagnose(text, "a.yaml", undefined, "en").map(({ nearest }) => nearest); // ["services"]
 * ```
 */
export function diagnose(
  text: string,
  file: string,
  model: CheckedModel | undefined,
  language: Language,
): Diagnostic[] {
  const spanOf = spansIn(text);
  return issuesOf(text, file, model).map((issue) => {
    const { severity, code, facts } = issue;
    const message = issueMessage(issue, language);
    const { nearest } = facts;
    return { span: spanOf(issue), severity, code, message, ...(nearest === undefined ? {} : { nearest }) };
  });
}

function issuesOf(text: string, file: string, model: CheckedModel | undefined): Issue[] {
  const kind = kindOf(text);
  if (kind === undefined) return [];
  if (kind === "model") return parseModel(text, { file }).issues;
  if (kind === "scenario") {
    const parsed = parseScenario(text, { file });
    if (!parsed.ok) return parsed.issues;
    return model ? applyScenario(model, parsed.scenario, parsed).issues : [];
  }
  const parsed = parseWorkshop(text, { file });
  if (!parsed.ok) return parsed.issues;
  return model ? findUnknownElements(model, parsed.workshop, parsed) : [];
}

/** The word that begins where an issue is; the rest of the line where no word does. */
function spansIn(text: string): (issue: Issue) => Span {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return ({ line = 1, column = 1 }) => {
    const start = Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
    const rest = /^[^\r\n]*/.exec(text.slice(start, start + 500))?.[0] ?? "";
    const quoted = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(rest);
    if (quoted) return { start: start + 1, end: start + quoted[0].length - 1 };
    const word = /^[^\s,[\]{}"']+?(?=:?(?:[\s,[\]{}]|$))/.exec(rest)?.[0] ?? rest;
    return { start, end: start + word.length };
  };
}
