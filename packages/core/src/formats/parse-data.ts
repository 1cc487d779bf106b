import type { Issue } from "../model/issue.js";
import { issueMessage } from "../text/issue-message.js";
import { formatOf } from "./formats.js";

/** A plain value, or what keeps a text from being one. */
export type ParsedData = { ok: true; value: unknown } | { ok: false; issues: Issue[] };

/**
 * The plain value of a YAML or JSON text that is no model, such as a list of changes; or what is wrong
 * with the text, located.
 *
 * @example
 * ```ts
 * parseData("- { op: remove, in: services, id: perhetyo }").ok; // true
 * ```
 */
export function parseData(text: string, file?: string): ParsedData {
  const reading = formatOf(text, file).read(text);
  if (reading.ok) return { ok: true, value: reading.value };
  return {
    ok: false,
    issues: reading.findings.map(({ code, path, facts, spot }) => ({
      code,
      severity: "error",
      path,
      message: issueMessage({ code, facts }, "en"),
      facts,
      ...(file === undefined ? {} : { file }),
      ...spot,
    })),
  };
}
