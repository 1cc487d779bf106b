import type { Finding, Issue, Path, Spot } from "../model/issue.js";
import { Scenario } from "../model/scenario.js";
import { emailAddress } from "../rules/email-address.js";
import { findIncomplete } from "../rules/incomplete-change.js";
import { identityCode } from "../rules/identity-code.js";
import { phoneNumber } from "../rules/phone-number.js";
import { toShapeFindings, unknownField } from "../rules/shape.js";
import { salvage } from "../rules/subject.js";
import { survey, type Survey } from "../rules/survey.js";
import { toIssues } from "../rules/to-issues.js";
import { readText } from "./read-text.js";

/** A scenario and where things stand in its text, or every issue in it. */
export type ParsedScenario =
  | { ok: true; scenario: Scenario; file?: string; locate(path: Path, onKey: boolean): Spot }
  | { ok: false; issues: Issue[] };

/** A scenario, or every issue in it. */
export type CheckedScenario = { ok: true; scenario: Scenario } | { ok: false; issues: Issue[] };

/**
 * The scenario of a YAML or JSON text, or every issue in it with its line and column. Bytes
 * are decoded as `decodeText` does. Never throws, whatever the text. Whether its changes fit a model, `applyScenario` says: it takes what comes back here
 * as its third argument, so that its issues have lines too.
 *
 * @example
 * ```ts
 * const text = "polku: 1\nscenario: s\nof: tiny\ntitle: S\nchanges:\n  - { op: remove, in: links }\n";
 * const parsed = parseScenario(text, "s.yaml");
 * parsed.issues[0].line; // 6
 * parsed.issues[0].facts.field; // "id"
 * ```
 */
export function parseScenario(text: string | Uint8Array, file?: string): ParsedScenario {
  const named = file === undefined ? {} : { file };
  const read = readText(text, file);
  if (!read.ok) return { ok: false, issues: toIssues(read.findings, named) };
  const { value, seen, locate } = read;
  const { findings, scenario } = findAll(value, seen);
  if (scenario) return { ok: true, scenario, ...named, locate };
  const located = findings.map((finding) => ({
    ...finding,
    spot: locate(finding.path, finding.onKey === true),
  }));
  return { ok: false, issues: toIssues(located, named) };
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
  const seen = survey(value);
  if (seen.excess) {
    const { path, problem } = seen.excess;
    return { ok: false, issues: toIssues([{ code: "too-deep", path, facts: { problem } }], {}) };
  }
  const { findings, scenario } = findAll(value, seen);
  return scenario ? { ok: true, scenario } : { ok: false, issues: toIssues(findings, {}) };
}

/** Everything that is wrong with a value as a scenario; the scenario where nothing is. */
function findAll(value: unknown, seen: Survey): { findings: Finding[]; scenario?: Scenario } {
  if (isModel(value)) return { findings: [{ code: "not-a-scenario", path: [], facts: {} }] };
  const shape = Scenario.safeParse(value);
  // The rules on personal data look at texts alone.
  const subject = salvage({}, [], seen);
  const findings = [
    ...(shape.success ? findInChanges(shape.data) : toShapeFindings(shape.error, value)),
    ...seen.hidden.map((path) => unknownField(path)),
    ...[phoneNumber, emailAddress, identityCode].flatMap((rule) => rule.find(subject)),
  ];
  return findings.length === 0 && shape.success ? { findings, scenario: shape.data } : { findings };
}

/** Whether someone has taken a network's file for a scenario's. */
function isModel(value: unknown): boolean {
  return typeof value === "object" && value !== null && "services" in value && !("changes" in value);
}

function findInChanges({ changes }: Scenario): Finding[] {
  return changes.flatMap((change, index) =>
    findIncomplete(change).map((finding) => ({ ...finding, path: ["changes", index, ...finding.path] })),
  );
}
