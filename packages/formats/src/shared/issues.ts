import type { IssueCode } from "@polku/core";
import { decodeText, parseData } from "@polku/core/formats";
import { issueMessage } from "@polku/core/text";
import type { FileIssue, InputFile } from "../format.js";

/** An error in a file, worded by the library. */
export function fileIssue(
  code: IssueCode,
  facts: Record<string, string>,
  place: Pick<FileIssue, "file" | "line" | "column" | "path"> = {},
): FileIssue {
  return { code, severity: "error", message: issueMessage({ code, facts }, "en"), facts, path: [], ...place };
}

/** What a reader can't go on after. */
export class Refused extends Error {
  readonly issues: readonly FileIssue[];
  constructor(...issues: FileIssue[]) {
    super(issues[0]?.message);
    this.issues = issues;
  }
}

/** The result of a reader that throws `Refused` where it can't go on. */
export function refusable<Result>(
  read: () => Result,
): Result | { readonly ok: false; readonly issues: readonly FileIssue[] } {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** The text of a file, without a byte-order mark. */
export function textOfFile({ name, bytes }: InputFile): string {
  const decoded = decodeText(bytes, { file: name });
  if (!decoded.ok) throw new Refused(...decoded.issues);
  return decoded.text.startsWith("\uFEFF") ? decoded.text.slice(1) : decoded.text;
}

/** The value of a file of JSON, whatever its name. */
export function jsonOfFile(file: InputFile): unknown {
  const parsed = parseData(textOfFile(file), { file: "a.json" });
  if (!parsed.ok) throw new Refused(...parsed.issues.map((issue) => ({ ...issue, file: file.name })));
  return parsed.value;
}

/** How a file begins, for telling what it is: its first letters, whatever its encoding. */
export function beginningOf({ bytes }: InputFile, length = 2000): string {
  const decoded = decodeText(bytes.subarray(0, length));
  if (decoded.ok) return decoded.text.replace(/^\uFEFF/, "");
  return String.fromCharCode(...bytes.subarray(0, length)).replaceAll("\0", "");
}

/** The name of a file without folders and ending. */
export function stemOf(name: string): string {
  return (name.split(/[/\\]/).pop() ?? "").replace(/(?:\.[a-z0-9]{1,8}){1,2}$/i, "");
}
