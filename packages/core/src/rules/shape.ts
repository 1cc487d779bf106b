import type { z } from "zod";
import { isOwnField } from "../model/fields.js";
import type { Finding, Path } from "../model/issue.js";
import { withNearest } from "../model/nearest.js";

type ZodIssue = z.core.$ZodIssue;

/** What zod says of a raw value, in the words of this library's issues; all of it. */
export function toShapeFindings(error: z.ZodError, raw: unknown): Finding[] {
  return error.issues.flatMap((issue) => toFindings(issue, raw, []));
}

function toFindings(issue: ZodIssue, raw: unknown, base: Path): Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const value = valueAt(raw, path);
  const found = show(value);
  switch (issue.code) {
    case "custom":
      return unknownFields(issue, path, value);
    case "invalid_type":
      return value === undefined
        ? [missing(path)]
        : [{ code: "wrong-type", path, facts: { field: nameOf(path), found, expected: issue.expected } }];
    case "invalid_value":
      return value === undefined ? [missing(path)] : [wrongChoice(path, value, issue.values)];
    case "invalid_format":
      if (issue.format === "date")
        return [{ code: "wrong-date", path, facts: { field: nameOf(path), found } }];
      return [{ code: "wrong-id", path, facts: { found, nearest: toId(String(value)) } }];
    case "invalid_union":
      return union(issue, raw, path, value);
    case "too_small":
    case "too_big": {
      const bound = issue.code === "too_small" ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
      const what = issue.origin === "string" || issue.origin === "array" ? "length" : "value";
      return [
        {
          code: "wrong-value",
          path,
          facts: { field: nameOf(path), found, expected: `${what} ${bound}` },
        },
      ];
    }
    default:
      return [{ code: "wrong-value", path, facts: { field: nameOf(path), found, expected: issue.message } }];
  }
}

function union(
  issue: Extract<ZodIssue, { code: "invalid_union" }>,
  raw: unknown,
  path: Path,
  value: unknown,
): Finding[] {
  if (value === undefined) return [missing(path)];
  // Here the path already ends at the field that tells the branches apart.
  if (issue.discriminator !== undefined) {
    const options: unknown = "options" in issue ? issue.options : undefined;
    return [wrongChoice(path, value, Array.isArray(options) ? options : [])];
  }
  // Of the branches, the one that the author meant is the one that takes this type of value.
  const meant = issue.errors.find((branch) =>
    branch.every((inner) => inner.code !== "invalid_type" || inner.path.length > 0),
  );
  if (meant) return meant.flatMap((inner) => toFindings(inner, raw, path));
  return [
    {
      code: "wrong-type",
      path,
      facts: { field: nameOf(path), found: show(value), expected: "text" },
    },
  ];
}

function unknownFields(issue: Extract<ZodIssue, { code: "custom" }>, path: Path, value: unknown): Finding[] {
  const known = (issue.params?.["knownFields"] ?? []) as string[];
  return Object.keys(value as object)
    .filter((key) => !known.includes(key) && !isOwnField(key))
    .map((key) => ({
      code: "unknown-field" as const,
      path: [...path, key],
      onKey: true as const,
      facts: withNearest({ field: key, known: known.join(", ") }, key, known),
    }));
}

function wrongChoice(path: Path, value: unknown, choices: readonly unknown[]): Finding {
  const facts = { field: nameOf(path), found: show(value), expected: choices.map(String).join(", ") };
  if (path.length === 1 && path[0] === "polku") return { code: "wrong-version", path, facts };
  return {
    code: "wrong-value",
    path,
    facts: typeof value === "string" ? withNearest(facts, value, choices.map(String)) : facts,
  };
}

function missing(path: Path): Finding {
  return { code: "missing-field", path, facts: { field: nameOf(path) } };
}

function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

/** The value at a path of a raw value, or undefined. */
export function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function toId(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
