import type { CellValue, Sheet as HucreSheet, Workbook as HucreWorkbook } from "hucre/xlsx";
import { toId } from "@polku/core/model";
import type { FileIssue } from "../format.js";
import { tableIssue } from "../tables/issues.js";
import type { Sheet } from "../tables/workbook.js";
import { boundSheet } from "./bound-sheet.js";
import { limits, megabytes } from "./limits.js";
import { unpackedSize } from "./unpacked-size.js";

/** The sheets of an .xlsx or .ods file; what keeps it from being read is told, and it has none then. */
export async function readPacked(
  bytes: Uint8Array,
  file: string,
  kind: "xlsx" | "ods",
  issues: FileIssue[],
): Promise<Sheet[]> {
  const size = unpackedSize(bytes);
  if (size === undefined) {
    issues.push(tableIssue("unreadable-file", "error", { file }));
    return [];
  }
  if (size > limits.unpacked) {
    issues.push(tableIssue("too-large", "error", { file }, { limit: megabytes(limits.unpacked) }));
    return [];
  }
  let workbook: HucreWorkbook;
  try {
    workbook = await readWith(kind, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    issues.push(tableIssue("unreadable-file", "error", { file }, { reason }));
    return [];
  }
  return workbook.sheets.slice(0, limits.sheets).flatMap((sheet) => {
    if (sheet.hidden === true || sheet.veryHidden === true) {
      // Ours only holds the words of drop-downs.
      if (toId(sheet.name) !== "polku")
        issues.push(tableIssue("hidden-sheet", "warning", { file, sheet: sheet.name }));
      return [];
    }
    return [toSheet(sheet, file, issues)];
  });
}

/** The reader is large, so it loads when a file is there to be read. */
async function readWith(kind: "xlsx" | "ods", bytes: Uint8Array): Promise<HucreWorkbook> {
  // One more of each than is allowed, so that it is seen that there are more.
  const range = `A1:${letters(limits.columns + 1)}${limits.rows + 1}`;
  if (kind === "xlsx") {
    const { readXlsx } = await import("hucre/xlsx");
    return readXlsx(bytes, { range });
  }
  const { readOds } = await import("hucre/ods");
  return readOds(bytes, { range });
}

function letters(column: number): string {
  const [high, low] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return (high > 0 ? String.fromCodePoint(64 + high) : "") + String.fromCodePoint(65 + low);
}

function toSheet({ name, rows, cells, merges = [] }: HucreSheet, file: string, issues: FileIssue[]): Sheet {
  const texts = rows.map((row) => row.map(toText));
  // A cell merged over several rows says the same of each of them.
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if (startCol !== endCol) continue;
    const text = texts[startRow]?.[startCol] ?? "";
    for (let row = startRow + 1; row <= Math.min(endRow, texts.length - 1); row++) {
      const cellsOf = texts[row];
      if (cellsOf) while (cellsOf.length <= startCol) cellsOf.push("");
      if (cellsOf?.[startCol] === "") cellsOf[startCol] = text;
    }
  }
  for (const [key, { formula, value }] of cells ?? []) {
    if (formula === undefined || (value !== null && value !== "")) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    issues.push(
      tableIssue("formula-without-value", "warning", { file, sheet: name, row: row + 1, column: column + 1 }),
    );
  }
  return boundSheet({ file, name, rows: texts }, issues);
}

/** A cell as text: a day as ISO writes it, a number without what a float adds to it. */
function toText(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? "" : value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "number") return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : "";
  return String(value);
}
