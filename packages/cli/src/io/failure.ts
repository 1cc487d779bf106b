import { issueMessage, type Issue, type IssueCode, type Language } from "@polku/core";
import type { FileIssue } from "@polku/formats";

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

export type AnyIssue = Issue | FileIssue | CommandIssue;

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
  const { path = [], severity, code } = issue;
  const place =
    "row" in issue || "sheet" in issue
      ? cellOf(issue)
      : "line" in issue && issue.line !== undefined
        ? `${issue.line}:${issue.column}`
        : path.join(".");
  const message = messageOf(issue, language);
  return `${[issue.file ?? "", place].filter((part) => part !== "").join(":")}: ${severity} ${code}: ${message}`;
}

/** A cell as a spreadsheet says it: `Palvelut!C12`. */
function cellOf({ file = "", sheet = "", row, column }: FileIssue): string {
  let letters = "";
  for (let left = column ?? 0; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCodePoint(65 + ((left - 1) % 26)) + letters;
  // The only sheet of a file that has none is called after the file.
  const name = file.startsWith(`${sheet}.`) ? "" : sheet;
  return [name, `${letters}${row ?? ""}`].filter((part) => part !== "").join("!");
}

function messageOf(issue: AnyIssue, language: Language): string {
  if ("texts" in issue && issue.texts) return issue.texts[language];
  if (!("facts" in issue)) return issue.message;
  const { code, facts } = issue;
  return issueMessage({ code: code as IssueCode, facts: { ...facts } }, language);
}
