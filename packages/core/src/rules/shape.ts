import type * as z from "zod";
import { isOwnField } from "../model/fields.js";
import type { Finding, Path } from "../model/issue.js";
import type { ValueWord } from "../model/issue-words.js";
import { findNearest, withNearest } from "../model/nearest.js";
import { toId } from "../model/to-id.js";
import { valueAt } from "../model/value-at.js";
import { hiddenField } from "./survey.js";

type ZodIssue = z.core.$ZodIssue;
type IssueOf<Code extends ZodIssue["code"]> = Extract<ZodIssue, { code: Code }>;

/** How many of zod's issues are told: two characters of a text are enough to make one more. */
export const maxShapeIssues = 10_000;

/** What zod says of a raw value, in the words of this library's issues: all of it, up to a limit. */
export function toShapeFindings(error: z.ZodError, raw: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const issue of error.issues.slice(0, maxShapeIssues))
    for (const finding of toFindings(issue, raw, [])) {
      // Two bounds that one number breaks (a safe integer, an age) are one issue: the later, narrower one.
      if (isSamePlace(findings.at(-1), finding)) findings.pop();
      findings.push(finding);
    }
  return findings;
}

function toFindings(issue: ZodIssue, raw: unknown, base: Path): Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const value = valueAt(raw, path);
  if (issue.code === "custom") return inObject(issue, path, value);
  if (value === undefined) return [{ code: "missing-field", path, facts: { field: nameOf(path) } }];
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(path, value, typeWords[issue.expected] ?? issue.expected)];
    case "invalid_value":
      return [wrongChoice(path, value, issue.values)];
    case "invalid_format":
      if (issue.format === "date")
        return [{ code: "wrong-date", path, facts: { field: nameOf(path), found: show(value) } }];
      return [wrongId(path, value)];
    case "invalid_union":
      return union(issue, raw, path, value);
    case "too_small":
    case "too_big":
      return [wrongValue(path, value, boundOf(issue))];
    default:
      return [wrongValue(path, value, issue.message)];
  }
}

const typeWords: Readonly<Record<string, ValueWord>> = {
  string: "text",
  number: "number",
  int: "integer",
  boolean: "boolean",
  array: "list",
  tuple: "list",
  object: "object",
  record: "object",
};

function union(issue: IssueOf<"invalid_union">, raw: unknown, path: Path, value: unknown): Finding[] {
  if (issue.discriminator !== undefined)
    return [
      wrongChoice(path, value, "options" in issue && Array.isArray(issue.options) ? issue.options : []),
    ];
  // Of the branches, the one that the author meant is the one that takes this type of value.
  const meant = issue.errors.find((branch) =>
    branch.every((inner) => inner.code !== "invalid_type" || inner.path.length > 0),
  );
  if (meant) return meant.flatMap((inner) => toFindings(inner, raw, path));
  return [wrongType(path, value, "text-by-language" satisfies ValueWord)];
}

/** What a refinement of a whole object says: fields that it doesn't have, or none of those it needs one of. */
function inObject(issue: IssueOf<"custom">, path: Path, value: unknown): Finding[] {
  const oneOf = issue.params?.["oneOf"] as string[] | undefined;
  if (oneOf) {
    const field = oneOf.join(" / ");
    return [{ code: "missing-field", path: [...path, oneOf[0] ?? ""], facts: { field } }];
  }
  const known = (issue.params?.["knownFields"] ?? []) as string[];
  return Object.keys(value as object)
    .filter((key) => !known.includes(key) && !isOwnField(key) && key !== hiddenField)
    .map((key, index) => unknownField([...path, key], known, index < maxHints));
}

/** How many unknown fields of one object are held against the known ones. */
const maxHints = 100;

/** A field that its object doesn't have; `path` ends with its name. */
export function unknownField(path: Path, known: readonly string[] = [], hint = true): Finding {
  const field = show(String(path.at(-1))).slice(1, -1);
  return {
    code: "unknown-field",
    path,
    onKey: true,
    facts: withNearest({ field, known: known.join(", ") }, field, hint ? known : []),
  };
}

function wrongType(path: Path, value: unknown, expected: string): Finding {
  return { code: "wrong-type", path, facts: { field: nameOf(path), found: show(value), expected } };
}

function wrongValue(path: Path, value: unknown, expected: string): Finding {
  return { code: "wrong-value", path, facts: { field: nameOf(path), found: show(value), expected } };
}

function wrongChoice(path: Path, value: unknown, choices: readonly unknown[]): Finding {
  const finding = wrongValue(path, value, choices.map(String).join(", "));
  if (path.length === 1 && path[0] === "polku") return { ...finding, code: "wrong-version" };
  const nearest = typeof value === "string" ? findNearest(value, choices.map(String)) : undefined;
  return nearest === undefined ? finding : { ...finding, facts: { ...finding.facts, nearest } };
}

function wrongId(path: Path, value: unknown): Finding {
  const nearest = toId(String(value).slice(0, 200));
  return { code: "wrong-id", path, facts: { found: show(value), ...(nearest === "" ? {} : { nearest }) } };
}

function boundOf(issue: IssueOf<"too_small"> | IssueOf<"too_big">): string {
  if (issue.origin === "string") return "some-text" satisfies ValueWord;
  if (issue.origin === "array" && issue.code === "too_small") return "some-entries" satisfies ValueWord;
  return issue.code === "too_small" ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
}

function isSamePlace(a: Finding | undefined, b: Finding): boolean {
  return (
    a?.code === "wrong-value" &&
    b.code === "wrong-value" &&
    a.path.length === b.path.length &&
    a.path.every((step, index) => step === b.path[index])
  );
}

/** The name of what stands at a path: a field, or an entry of a list such as `needs[0]`; of a file, nothing. */
function nameOf(path: Path): string {
  const at = path.findLastIndex((step) => typeof step === "string");
  return path
    .slice(Math.max(at, 0))
    .reduce<string>((name, step) => (typeof step === "number" ? `${name}[${step}]` : step), "");
}

const maxShown = 60;

/** A value in a message: a text in quotes, a number as it is, and the key of a word for all else. */
function show(value: unknown): string {
  if (value === null) return "nothing" satisfies ValueWord;
  if (Array.isArray(value)) return "list" satisfies ValueWord;
  if (typeof value === "object" || typeof value === "function") return "object" satisfies ValueWord;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return typeof value;
  return JSON.stringify(value.length > maxShown ? `${value.slice(0, maxShown)}…` : value);
}
