import { issueMessage, type Issue, type Language } from "@polku/core";

/** What can be wrong with the use of the command line, or with a file before its text is looked at. */
type FailureCode =
  | "wrong-usage"
  | "unreadable-file"
  | "unwritable-file"
  | "outside-folder"
  | "unknown-id"
  | "internal-error";

/** The same shape as an issue of a model; `message` is in the language of the command. */
export interface CommandIssue {
  code: FailureCode;
  severity: "error";
  path: (string | number)[];
  message: string;
  file?: string;
}

export type AnyIssue = Issue | CommandIssue;

/** Ends a command: 1 where a model or a question is wrong, 2 where the command line is used wrongly. */
export class Failure extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    readonly issues: readonly AnyIssue[],
  ) {
    super(issues.map(({ message }) => message).join("; "));
  }
}

/** Wrong use of the command line. */
export function wrongUsage(message: string): Failure {
  return new Failure(2, [{ code: "wrong-usage", severity: "error", path: [], message }]);
}

/** A file that can't be read or written. */
export function fileFailure(code: FailureCode, file: string, message: string, exitCode: 1 | 2 = 2): Failure {
  return new Failure(exitCode, [{ code, severity: "error", path: [], message, file }]);
}

/** An issue on one line: `file:line:column: severity code: message`. */
export function issueLine(issue: AnyIssue, language: Language): string {
  if (issue.code === "wrong-usage" || issue.code === "internal-error") return `polku: ${issue.message}`;
  const { path, severity, code } = issue;
  const place =
    "line" in issue && issue.line !== undefined ? `${issue.line}:${issue.column}` : path.join(".");
  const message = "facts" in issue ? issueMessage(issue, language) : issue.message;
  return `${[issue.file ?? "", place].filter((part) => part !== "").join(":")}: ${severity} ${code}: ${message}`;
}
