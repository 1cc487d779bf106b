import { isObject } from "../model/plain-data.js";
import * as z from "zod";
import { isOwnField, CalendarDate } from "../model/fields.js";
import type { Finding, Path } from "../model/issue.js";
import type { ValueWord } from "../model/issue-words.js";
import { DocumentName } from "../model/source.js";
import { AddressPart, WebAddress } from "../model/workshop.js";
import { nearestFinder, withNearest } from "../model/nearest.js";
import { toId } from "../model/to-id.js";
import { takeFindings } from "./to-issues.js";

type ZodIssue = z.core.$ZodIssue;

/**
 * A raw value as a schema gives it, or what is wrong with its shape. Where values are right in shape, zod has
 * the last word.
 */
export function parseShape<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { ok: true; data: z.output<S>; findings: [] } | { ok: false; findings: Finding[]; cutOff: boolean } {
  const found = takeFindings(findInShape(schema, value));
  if (found.findings.length > 0) return { ok: false, ...found };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, data: parsed.data, findings: [] };
  const [first] = parsed.error.issues;
  const path = (first?.path ?? []).map((step) => (typeof step === "number" ? step : String(step)));
  return { ok: false, findings: [wrongValue(path, value, first?.message ?? "")], cutOff: false };
}

/**
 * What is wrong with the shape of a raw value, by a schema of zod, in the words of this library. zod checks
 * single values; this walks over lists and objects, so that it can be stopped when enough is found: a few
 * characters of a text are enough to cause another issue.
 */
function* findInShape(schema: z.core.$ZodType, value: unknown): Generator<Finding> {
  const find = nearestFinder();
  const path: Path = [];
  if (value === undefined) yield missing();
  else yield* walk(schema, value);

  /** What is wrong with a value that is there. `path` leads to it. */
  function* walk(schema: z.core.$ZodType, value: unknown): Generator<Finding> {
    if (schema instanceof z.ZodDiscriminatedUnion) yield* walkQuestion(schema, value);
    else if (schema instanceof z.ZodUnion) yield* walkText(schema, value);
    else if (schema instanceof z.ZodObject) yield* walkObject(schema, value);
    else if (schema instanceof z.ZodArray && Array.isArray(value) && value.length > 0)
      for (const [index, entry] of value.entries()) yield* walkInto(index, schema.def.element, entry);
    else {
      const found = checkLeaf(schema, value);
      if (found) yield found;
    }
  }

  function* walkInto(step: string | number, schema: z.core.$ZodType, value: unknown): Generator<Finding> {
    path.push(step);
    if (value === undefined) yield missing();
    else yield* walk(schema, value);
    path.pop();
  }

  function* walkObject(schema: z.ZodObject, value: unknown): Generator<Finding> {
    if (!isObject(value)) return yield wrongType(path, value, "object");
    const { shape } = schema;
    for (const field in shape) {
      const declared = shape[field] as z.core.$ZodType;
      if (!(declared instanceof z.ZodOptional)) yield* walkInto(field, declared, value[field]);
      else if (value[field] !== undefined) yield* walkInto(field, declared.def.innerType, value[field]);
    }
    const known = Object.keys(shape);
    for (const field of Object.keys(value))
      if (!known.includes(field) && !isOwnField(field)) yield unknownField([...path, field], known);
    const { anyOf = [] } = z.globalRegistry.get(schema) ?? {};
    const oneOf = (anyOf as { required: string[] }[]).flatMap(({ required }) => required);
    if (oneOf.length > 0 && oneOf.every((field) => value[field] === undefined))
      yield { code: "missing-field", path: [...path, oneOf[0] ?? ""], facts: { field: oneOf.join(" / ") } };
  }

  /** A text, or one per language. */
  function* walkText(schema: z.ZodUnion, value: unknown): Generator<Finding> {
    const meant = schema.options.find((option) =>
      option instanceof z.ZodObject ? isObject(value) : typeof value === "string",
    );
    if (meant) yield* walk(meant, value);
    else yield wrongType(path, value, "text-by-language");
  }

  /** One of several objects that one field tells apart. */
  function* walkQuestion(schema: z.ZodDiscriminatedUnion, value: unknown): Generator<Finding> {
    if (!isObject(value)) return yield wrongType(path, value, "object");
    const { discriminator } = schema.def;
    const options = schema.options as z.ZodObject[];
    const kindOf = (option: z.ZodObject) => (option.shape[discriminator] as z.ZodLiteral).value;
    const kind = value[discriminator];
    const meant = options.find((option) => kindOf(option) === kind);
    if (meant) return yield* walkObject(meant, value);
    path.push(discriminator);
    yield kind === undefined ? missing() : wrongChoice(path, kind, options.map(kindOf));
    path.pop();
  }

  function checkLeaf(schema: z.core.$ZodType, value: unknown): Finding | undefined {
    if (schema instanceof z.ZodRecord && isObject(value) && Object.hasOwn(value, hiddenField))
      return unknownField([...path, hiddenField], []);
    const { error } = z.safeParse(schema, value);
    if (!error) return undefined;
    if (schema instanceof z.ZodISODate) return wrongDate(path, value);
    if (schema instanceof z.ZodISODateTime && typeof value === "string")
      return wrongValue(path, value, "date-time" satisfies ValueWord);
    // Of two bounds that one number breaks (a safe integer, an age) the later one is narrower.
    const issue = error.issues.at(-1) as ZodIssue;
    if (schema === DocumentName && issue.code === "invalid_format")
      return wrongValue(path, value, "document-name" satisfies ValueWord);
    if ((schema === WebAddress || schema === AddressPart) && issue.code === "invalid_format")
      return wrongValue(path, value, "web-address" satisfies ValueWord);
    const [index] = issue.path;
    if (typeof index !== "number") return toFinding(issue, value, path);
    return toFinding(issue, Array.isArray(value) ? value[index] : undefined, [...path, index]);
  }

  function missing(): Finding {
    return { code: "missing-field", path: [...path], facts: { field: nameOf(path) } };
  }

  function toFinding(issue: ZodIssue, value: unknown, path: Path): Finding {
    switch (issue.code) {
      case "invalid_type":
        return wrongType(path, value, typeWords[issue.expected] ?? issue.expected);
      case "invalid_value":
        return wrongChoice(path, value, issue.values);
      case "invalid_format":
        return wrongId(path, value);
      case "too_small":
      case "too_big":
        if (issue.origin === "array" && Array.isArray(value) && value.length === 0)
          return { code: "empty-list", path: [...path], facts: { field: nameOf(path) } };
        return wrongValue(path, value, boundOf(issue));
      default:
        return wrongValue(path, value, issue.message);
    }
  }

  function wrongChoice(path: Path, value: unknown, choices: readonly unknown[]): Finding {
    const finding = wrongValue(path, value, choices.map(String).join(", "));
    if (path.length === 1 && path[0] === "polku") return { ...finding, code: "wrong-version" };
    const nearest = typeof value === "string" ? find(value, choices.map(String)) : undefined;
    return nearest === undefined ? finding : { ...finding, facts: { ...finding.facts, nearest } };
  }

  /** A field that its object doesn't have; `path` ends with its name. */
  function unknownField(path: Path, known: readonly string[]): Finding {
    const field = String(path.at(-1));
    return {
      code: "unknown-field",
      path,
      onKey: true,
      facts: withNearest({ field, known: known.join(", ") }, field, known, find),
    };
  }
}

/** The one field that zod drops in silence. */
const hiddenField = "__proto__";

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

function wrongType(path: Path, value: unknown, expected: string): Finding {
  return {
    code: "wrong-type",
    path: [...path],
    facts: { field: nameOf(path), found: show(value), expected },
  };
}

function wrongValue(path: Path, value: unknown, expected: string): Finding {
  return {
    code: "wrong-value",
    path: [...path],
    facts: { field: nameOf(path), found: show(value), expected },
  };
}

function wrongId(path: Path, value: unknown): Finding {
  const nearest = toId(String(value).slice(0, 200));
  return {
    code: "wrong-id",
    path: [...path],
    facts: { found: show(value), ...(nearest === "" ? {} : { nearest }) },
  };
}

function wrongDate(path: Path, value: unknown): Finding {
  if (typeof value !== "string" && typeof value !== "number") return wrongType(path, value, "text");
  const nearest = nearestDay(String(value), path.at(-1) === "until");
  const facts = { field: nameOf(path), found: show(value), ...(nearest === undefined ? {} : { nearest }) };
  return { code: "wrong-date", path: [...path], facts };
}

function boundOf(issue: Extract<ZodIssue, { code: "too_small" | "too_big" }>): string {
  if (issue.origin === "string") return "some-text" satisfies ValueWord;
  return issue.code === "too_small" ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
}

/** The name of the value at a path: a field, or an entry of a list such as `needs[0]`; of a file, nothing. */
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

/**
 * The day that a text perhaps means which is none: of a year or a month its first day (or its last, where
 * something ends), of `5.2.2018` or `2018-2-5` the same day as the format has it.
 */
function nearestDay(found: string, isEnd: boolean): string | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(found);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(found);
  const [year, month, day] = iso ? iso.slice(1) : (dotted?.slice(1).toReversed() ?? []);
  if (year === undefined) return undefined;
  const days = day === undefined ? (isEnd ? ["31", "30", "29", "28"] : ["01"]) : [day];
  return days
    .map((each) =>
      [year, month ?? (isEnd ? "12" : "01"), each].map((part) => part.padStart(2, "0")).join("-"),
    )
    .find((each) => CalendarDate.safeParse(each).success);
}
