import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { issueMessage, parseModel, type ModelResult, type Issue, type Language } from "@polku/core";
import { UsageError } from "./usage.js";

/** Reads and checks a model file; `-` is standard input. A file that can't be opened is wrong usage. */
export async function readModel(file: string, strict = false): Promise<ModelResult> {
  return parseModel(await readText(file), { file, strict });
}

/** The text of a file; `-` is standard input. */
export async function readText(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "reading it is not allowed",
    };
    const reason = why[code as keyof typeof why] ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(`${file}: ${reason}`);
  }
}

/** An issue on one line: `file:line:column: severity code: message`. */
export function issueLine(issue: Issue, language: Language): string {
  const { file = "", line, column, path, severity, code } = issue;
  const place = line === undefined ? path.join(".") : `${line}:${column}`;
  return `${file}:${place}: ${severity} ${code}: ${issueMessage(issue, language)}`;
}
