import type { Issue } from "../model/issue.js";
import { survey } from "../rules/survey.js";
import { toIssues, type FileOptions } from "../rules/to-issues.js";
import { inspectText } from "./read-text.js";

/** A plain value, or what keeps a text from being one. */
export type ParsedData = { ok: true; value: unknown } | { ok: false; issues: Issue[] };

/**
 * The plain value of a YAML or JSON text that is no model, such as a list of changes; or what is wrong
 * with the text, located. Bytes are decoded as `decodeText` does.
 *
 * @example
 * ```ts
 * parseData("- { op: remove, in: services, id: perhetyo }").ok; // true
 * ```
 */
export function parseData(text: string | Uint8Array, options: FileOptions = {}): ParsedData {
  // Personal data in it is found when it becomes a part of a model.
  const read = inspectText(text, options.file, (value) => {
    const seen = survey(value);
    return seen.tooLarge ? seen : { ...seen, findings: [] };
  });
  if (read.ok && read.found.findings.length === 0) return { ok: true, value: read.value };
  const findings = read.ok ? read.found.findings : read.findings;
  return { ok: false, issues: toIssues(findings, options) };
}
