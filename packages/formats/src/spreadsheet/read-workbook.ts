import type { FileIssue, InputFile } from "../format.js";
import { tableIssue } from "../tables/issues.js";
import type { Sheet, Workbook } from "../tables/workbook.js";
import { decodeTable } from "./decode-table.js";
import { limits, megabytes } from "./limits.js";
import { readDelimited } from "./read-delimited.js";
import { readPacked } from "./read-packed.js";

/** The sheets of files, and what could not be read of them. */
export interface WorkbookRead {
  readonly workbook: Workbook;
  readonly issues: readonly FileIssue[];
}

/**
 * The sheets of .xlsx, .ods, .csv, .tsv and text files, told apart by what is in them. It never rejects: what can't be
 * read is an issue.
 *
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode("Palvelu;Taso\nNeuvola;Perustaso\n");
 * const { workbook } = await readWorkbook([{ name: "omat.csv", bytes }]);
 * workbook.sheets[0].rows; // [["Palvelu", "Taso"], ["Neuvola", "Perustaso"]]
 * ```
 */
export async function readWorkbook(files: readonly InputFile[]): Promise<WorkbookRead> {
  const issues: FileIssue[] = [];
  const sheets: Sheet[] = [];
  for (const { name, bytes } of files) sheets.push(...(await readFile(name, bytes, issues)));
  return { workbook: { sheets }, issues };
}

async function readFile(file: string, bytes: Uint8Array, issues: FileIssue[]): Promise<Sheet[]> {
  if (bytes.length > limits.bytes) {
    issues.push(tableIssue("too-large", "error", { file }, { limit: megabytes(limits.bytes) }));
    return [];
  }
  const kind = kindOf(bytes);
  if (kind === "ole") {
    const code = /\.xls$/i.test(file) ? "old-spreadsheet" : "encrypted-file";
    issues.push(tableIssue(code, "error", { file }));
    return [];
  }
  const sheets =
    kind === "text"
      ? [readDelimited(decodeTable(bytes), file, issues)]
      : await readPacked(bytes, file, kind, issues);
  if (kind === "text" && sheets.every(({ rows }) => rows.length === 0))
    issues.push(tableIssue("empty-file", "error", { file }));
  return sheets;
}

/** What a file is, by its first bytes: a spreadsheet is a ZIP, and that of OpenDocument says so in its first part. */
export function kindOf(bytes: Uint8Array): "xlsx" | "ods" | "ole" | "text" {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  if (!starts(0x50, 0x4b, 0x03, 0x04) && !starts(0x50, 0x4b, 0x05, 0x06)) return "text";
  const start = String.fromCodePoint(...bytes.subarray(0, 120));
  return start.includes("opendocument") ? "ods" : "xlsx";
}
