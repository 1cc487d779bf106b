import { inspectModel, toResult, type ModelResult } from "../rules/check-model.js";
import { toIssues, type CheckOptions } from "../rules/to-issues.js";
import { inspectText } from "./read-text.js";

/**
 * The model of a YAML or JSON text, or every issue in it with its line and column. Bytes are decoded as
 * `decodeText` does. Never throws, whatever the text.
 *
 * @example
 * ```ts
 * const result = parseModel("polku: 1\nid: a\nname: A\nlevels: []\nservises: []\n", { file: "a.yaml" });
 * result.ok; // false
 * result.issues.at(-1)?.facts.nearest; // "services"
 * ```
 */
export function parseModel(text: string | Uint8Array, options: CheckOptions = {}): ModelResult {
  const read = inspectText(text, options.file, inspectModel);
  return read.ok ? toResult(read.found, options) : { ok: false, issues: toIssues(read.findings, options) };
}
