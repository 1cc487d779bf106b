import type { Issue } from "../model/issue.js";
import { readText } from "./read-text.js";
import { toIssues } from "../rules/to-issues.js";

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
export function parseData(text: string | Uint8Array, file?: string): ParsedData {
  const read = readText(text, file);
  if (read.ok) return { ok: true, value: read.value };
  return { ok: false, issues: toIssues(read.findings, file === undefined ? {} : { file }) };
}
