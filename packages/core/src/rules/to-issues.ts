import type { Finding, Issue, IssueCode, Spot } from "../model/issue.js";
import { issueMessage } from "../text/issue-message.js";
import { rules } from "./rules.js";

export interface CheckOptions {
  /** What only strict checking refuses (an element without a source) is an error. */
  strict?: boolean;
  /** The name of the file, for issues and to tell the format by its ending. */
  file?: string;
}

const warnings = new Set<IssueCode>([
  ...rules.filter(({ severity }) => severity === "warning").map(({ code }) => code),
  "other-model",
]);

/** Findings as issues with an English message, in the order of the file. */
export function toIssues(
  findings: readonly (Finding & { spot?: Spot })[],
  { strict, file }: CheckOptions,
): Issue[] {
  return findings
    .map(({ code, path, facts, spot }): Issue => ({
      code,
      severity: warnings.has(code) && strict !== true ? "warning" : "error",
      path,
      message: issueMessage({ code, facts }, "en"),
      facts,
      ...(file === undefined ? {} : { file }),
      ...spot,
    }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
