import type { Finding, Issue, Path, Spot } from "../model/issue.js";
import { nearestFinder, withNearest } from "../model/nearest.js";
import { Workshop } from "../model/workshop.js";
import { findIncomplete } from "../rules/incomplete-change.js";
import { parseShape } from "../rules/shape.js";
import { survey, type Inspection } from "../rules/survey.js";
import { takeFindings, toIssues, type FileOptions } from "../rules/to-issues.js";
import { inspectText } from "./read-text.js";

/** What a workshop recorded and the places of its values in the text, or every issue in it. */
export type ParsedWorkshop =
  | { ok: true; workshop: Workshop; file: string | undefined; locate(path: Path, onKey: boolean): Spot }
  | { ok: false; issues: Issue[] };

/** What a workshop recorded, or every issue in it. */
export type CheckedWorkshop = { ok: true; workshop: Workshop } | { ok: false; issues: Issue[] };

/**
 * What a workshop recorded, of a YAML or JSON text, or every issue in it with its line and column. Never throws,
 * whatever the text. Personal data are refused, as in a model. Whether its elements are in a model,
 * `findUnknownElements` says.
 *
 * @example
 * ```ts
 * const text = "polku: 1\nworkshop: w\nof: tiny\ntitle: W\ndate: 2026-03-12\nitems:\n  - { kind: note }\n";
 * const parsed = parseWorkshop(text, { file: "w.yaml" });
 * !parsed.ok && parsed.issues[0].line; // 7
 * ```
 */
export function parseWorkshop(text: string | Uint8Array, options: FileOptions = {}): ParsedWorkshop {
  const read = inspectText(text, options.file, inspectWorkshop);
  if (!read.ok) return { ok: false, issues: toIssues(read.findings, options) };
  const { found, locate } = read;
  if (found.workshop) return { ok: true, workshop: found.workshop, file: options.file, locate };
  return { ok: false, issues: toIssues(found.findings, options) };
}

/**
 * What a workshop recorded, of a value that a program made or kept, or every issue in it. Issues have a path, but no line.
 *
 * @example
 * ```ts
 * checkWorkshop({ polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items: [] }).ok; // true
 * ```
 */
export function checkWorkshop(value: unknown): CheckedWorkshop {
  const { findings, workshop } = inspectWorkshop(value);
  return workshop ? { ok: true, workshop } : { ok: false, issues: toIssues(findings, {}) };
}

function inspectWorkshop(value: unknown): Inspection & { workshop?: Workshop } {
  const seen = survey(value);
  if (seen.tooLarge) return seen;
  if (isOther(value)) return { ...seen, findings: [{ code: "not-a-workshop", path: [], facts: {} }] };
  const shape = parseShape(Workshop, value);
  const within = shape.ok ? findWithin(shape.data) : [];
  const { findings, cutOff } = takeFindings([...shape.findings, ...seen.findings, ...within]);
  const workshop = shape.ok && findings.length === 0 ? { workshop: shape.data } : {};
  return { findings, cutOff, fields: seen.fields, ...workshop };
}

/** What a shape can't say: ids of groups, the groups of items, and the fields of their changes. */
function* findWithin({ groups = [], items }: Workshop): Generator<Finding> {
  const ids = new Set<string>();
  for (const [index, { id }] of groups.entries()) {
    if (ids.has(id))
      yield { code: "duplicate-id", path: ["groups", index, "id"], facts: { id, found: "group" } };
    ids.add(id);
  }
  const find = nearestFinder();
  for (const [index, item] of items.entries()) {
    const group = "group" in item ? item.group : undefined;
    if (group !== undefined && !ids.has(group))
      yield {
        code: "unknown-reference",
        path: ["items", index, "group"],
        facts: withNearest({ id: group, expected: "group" }, group, ids, find),
      };
    const changes = "changes" in item ? item.changes : undefined;
    for (const [at, change] of (changes ?? []).entries())
      for (const found of findIncomplete(change))
        yield { ...found, path: ["items", index, "changes", at, ...found.path] };
  }
}

/** Whether someone has taken the file of a network or of a scenario for that of a workshop. */
function isOther(value: unknown): boolean {
  if (typeof value !== "object" || value === null || "items" in value) return false;
  return "services" in value || "changes" in value;
}
