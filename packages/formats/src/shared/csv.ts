import { csvText } from "@polku/core/text";
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { InputFile, OutputFile } from "../format.js";
import { fileIssue, Refused, textOfFile } from "./issues.js";

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** A table of a file of CSV: the names of its columns and its rows, each with the line where it begins. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: Row; readonly line: number }[];
}

/** The longest row, in characters; the parser takes its time over each. */
const maxRow = 1_000_000;

/** Reads a table parted by commas, semicolons or tabs, whichever its first line has most. */
export function readCsv(file: InputFile): CsvTable {
  const text = textOfFile(file);
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (letter: string) => first.split(letter).length;
  const [delimiter] = [",", ";", "\t"].toSorted((a, b) => count(b) - count(a));
  try {
    const records = parse(text, {
      delimiter: delimiter ?? ",",
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      max_record_size: maxRow,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [header, ...rows] = records;
    const columns = (header?.record ?? []).map((name) => name.trim());
    return {
      columns,
      rows: rows.map(({ record, info }) => ({
        cells: Object.fromEntries(columns.map((name, index) => [name, withoutGuard(record[index] ?? "")])),
        line: info.lines,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"]) || 1;
    const column = Number(error["column"]) + 1 || 1;
    const tooLong = error.code === "CSV_MAX_RECORD_SIZE";
    const facts: Record<string, string> = tooLong
      ? { problem: "size" }
      : { problem: "quote", found: error.message.slice(0, 200) };
    throw new Refused(fileIssue(tooLong ? "too-large" : "syntax", facts, { file: file.name, line, column }));
  }
}

/** A table as a file that `readCsv` reads the same. */
export function writeCsv(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): OutputFile {
  // A text that begins as the guard does gets another one, so that one can be taken away.
  const guarded = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && /^'+[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
  );
  return { name, content: csvText({ columns: [...columns], rows: guarded }, ",") };
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
