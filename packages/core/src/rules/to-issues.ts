import type { Finding, Issue, IssueCode, Spot } from "../model/issue.js";
import { issueMessage } from "../text/issue-message.js";

export interface FileOptions {
  /** The name of the file, for issues and to tell the format by its ending. */
  file?: string | undefined;
}

export interface CheckOptions extends FileOptions {
  /** What only strict checking refuses (an element without a source) is an error. */
  strict?: boolean;
}

/** How many issues are made of one input. A few characters are enough to cause another one. */
export const maxIssues = 10_000;

const warnings = new Set<IssueCode>(["no-source", "other-model"]);

/** The first findings, and whether there are more. What makes findings one by one is stopped then. */
export function takeFindings(findings: Iterable<Finding>): { findings: Finding[]; cutOff: boolean } {
  const taken: Finding[] = [];
  for (const finding of findings) {
    if (taken.length === maxIssues) return { findings: taken, cutOff: true };
    taken.push(finding);
  }
  return { findings: taken, cutOff: false };
}

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
