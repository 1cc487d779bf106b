import type { Finding, Issue, Path, Spot } from "../model/issue.js";
import { Scenario } from "../model/scenario.js";
import { findIncomplete } from "../rules/incomplete-change.js";
import { parseShape } from "../rules/shape.js";
import { survey, type Inspection } from "../rules/survey.js";
import { takeFindings, toIssues, type FileOptions } from "../rules/to-issues.js";
import { inspectText } from "./read-text.js";

/** A scenario and the places of its values in the text, or every issue in it. */
export type ParsedScenario =
  | { ok: true; scenario: Scenario; file: string | undefined; locate(path: Path, onKey: boolean): Spot }
  | { ok: false; issues: Issue[] };

/** A scenario, or every issue in it. */
export type CheckedScenario = { ok: true; scenario: Scenario } | { ok: false; issues: Issue[] };

/**
 * The scenario of a YAML or JSON text, or every issue in it with its line and column. Bytes are decoded as
 * `decodeText` does. Never throws, whatever the text. Whether its changes fit a model, `applyScenario` says: it
 * takes what comes back here as its third argument, so that its issues have lines too.
 *
 * @example
 * ```ts
 * const text = "polku: 1\nscenario: s\nof: tiny\ntitle: S\nchanges:\n  - { op: remove, in: links }\n";
 * const parsed = parseScenario(text, { file: "s.yaml" });
 * !parsed.ok && parsed.issues[0].line; // 6
 * !parsed.ok && parsed.issues[0].facts.field; // "id"
 * ```
 */
export function parseScenario(text: string | Uint8Array, options: FileOptions = {}): ParsedScenario {
  const read = inspectText(text, options.file, inspectScenario);
  if (!read.ok) return { ok: false, issues: toIssues(read.findings, options) };
  const { found, locate } = read;
  if (found.scenario) return { ok: true, scenario: found.scenario, file: options.file, locate };
  return { ok: false, issues: toIssues(found.findings, options) };
}

/**
 * The scenario of a value that a program made or kept, or every issue in it. Issues have a path, but no line.
 *
 * @example
 * ```ts
 * checkScenario({ polku: 1, scenario: "s", of: "tiny", title: "S", changes: [] }).ok; // true
 * ```
 */
export function checkScenario(value: unknown): CheckedScenario {
  const { findings, scenario } = inspectScenario(value);
  return scenario ? { ok: true, scenario } : { ok: false, issues: toIssues(findings, {}) };
}

/** Everything that is wrong with a value as a scenario; the scenario where nothing is. */
function inspectScenario(value: unknown): Inspection & { scenario?: Scenario } {
  const seen = survey(value);
  if (seen.tooLarge) return seen;
  if (isModel(value)) return { ...seen, findings: [{ code: "not-a-scenario", path: [], facts: {} }] };
  const shape = parseShape(Scenario, value);
  const inChanges = shape.ok ? findInChanges(shape.data) : [];
  const { findings, cutOff } = takeFindings([...shape.findings, ...seen.findings, ...inChanges]);
  const scenario = shape.ok && findings.length === 0 ? { scenario: shape.data } : {};
  return { findings, cutOff, fields: seen.fields, ...scenario };
}

function findInChanges({ changes }: Scenario): Finding[] {
  return changes.flatMap((change, index) =>
    findIncomplete(change).map((finding) => ({ ...finding, path: ["changes", index, ...finding.path] })),
  );
}

/** Whether someone has taken a network's file for a scenario's. */
function isModel(value: unknown): boolean {
  return typeof value === "object" && value !== null && "services" in value && !("changes" in value);
}
