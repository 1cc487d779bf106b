import { printParseErrorCode, visit } from "jsonc-parser";
import type { TextProblem } from "../model/issue-words.js";
import { maxDepth } from "../rules/survey.js";
import { cutOff, textFinding, type Format, type Reading, type TextFinding } from "./format.js";
import { JsonLayout } from "./json-layout.js";
import { countColons, countFields, findDepth } from "./json-scan.js";
import { spotsIn } from "./lines.js";

/**
 * JSON: how programs write models. The platform's parser reads it; where things stand in the text is
 * looked up only when something is wrong.
 */
export const json: Format = {
  id: "json",
  extensions: ["json"],
  read,
  write: (model) => `${JSON.stringify(model, null, 2)}\n`,
};

function read(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, findings: findWrong(text, () => syntaxFindings(text, error)) };
  }
  const spotAt = spotsIn(text);
  let layout: JsonLayout | undefined;
  return {
    ok: true,
    value,
    // The parser keeps the last of two fields with one name in silence: then fewer arrive than were written.
    refuse(fields = countKeys(value)) {
      if (fields === countColons(text) || fields === countFields(text)) return undefined;
      return findWrong(text, () => repeatedFields(text));
    },
    locate(path, onKey) {
      layout ??= new JsonLayout(text);
      return spotAt(layout.find(path, onKey));
    },
  };
}

function countKeys(root: unknown): number {
  let count = 0;
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const inner: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (inner !== value) count += inner.length;
    for (const entry of inner) if (typeof entry === "object" && entry !== null) open.push(entry);
  }
  return count;
}

/** What is wrong with a text; the search for it is left out where it could run out of stack. */
function findWrong(text: string, search: () => TextFinding[]): TextFinding[] {
  const deep = findDepth(text, maxDepth);
  if (deep === undefined) return cutOff(search());
  return [textFinding("too-deep", "depth", spotsIn(text)(deep))];
}

function repeatedFields(text: string): TextFinding[] {
  const spotAt = spotsIn(text);
  return new JsonLayout(text).findRepeated().map(({ key, keyAt }) => ({
    code: "duplicate-field",
    path: [],
    facts: { field: key },
    spot: spotAt(keyAt),
  }));
}

function syntaxFindings(text: string, error: unknown): TextFinding[] {
  if (text.trim() === "") return [textFinding("syntax", "empty", { line: 1, column: 1 })];
  const spotAt = spotsIn(text);
  const findings: TextFinding[] = [];
  visit(
    text,
    {
      onError(code, offset) {
        const name = printParseErrorCode(code);
        findings.push(textFinding("syntax", problems[name], spotAt(offset), name));
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  if (findings.length > 0) return findings;
  const found = error instanceof Error ? error.message : String(error);
  return [textFinding("syntax", "unexpected", { line: 1, column: 1 }, found)];
}

const problems: Readonly<Record<string, TextProblem>> = {
  InvalidSymbol: "unexpected",
  InvalidNumberFormat: "number",
  PropertyNameExpected: "field-name",
  ValueExpected: "no-value",
  ColonExpected: "separator",
  CommaExpected: "separator",
  CloseBraceExpected: "bracket",
  CloseBracketExpected: "bracket",
  EndOfFileExpected: "after-end",
  InvalidCommentToken: "comment",
  UnexpectedEndOfComment: "comment",
  UnexpectedEndOfString: "quote",
  UnexpectedEndOfNumber: "number",
  InvalidUnicode: "escape",
  InvalidEscapeCharacter: "escape",
  InvalidCharacter: "control-character",
};
