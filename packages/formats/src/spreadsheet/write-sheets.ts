import type { Cell, WriteSheet } from "hucre/xlsx";

/** A sheet of plain rows: texts and numbers, the headings of columns first where it has some. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** How many rows from the top are headings. */
  readonly headings?: number;
}

/** The longest name of a sheet, and what it can't have in it. */
const longestName = 31;
const refused = /[[\]:*?/\\]/g;

/**
 * Sheets of texts and numbers as an .xlsx file. A text is never a formula, whatever it begins with; names that are too
 * long, empty or alike are made to fit.
 *
 * @example
 * ```ts
 * const bytes = await writeSheets([{ name: "Services", rows: [["Service"], ["=1+1"]], headings: 1 }]);
 * const { workbook } = await readSpreadsheet([{ name: "services.xlsx", bytes }]);
 * workbook.sheets[0]?.rows[1]; // ["=1+1"]
 * ```
 */
export async function writeSheets(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const used = new Set<string>();
  return writeXlsx({ sheets: sheets.map((sheet, index) => toSheet(sheet, nameOf(sheet.name, index, used))) });
}

function toSheet({ rows, headings = 0 }: PlainSheet, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, texts] of rows.slice(0, headings).entries())
    for (const [column, value] of texts.entries())
      cells.set(`${row},${column}`, {
        value: typeof value === "string" ? guarded(value) : value,
        type: typeof value === "string" ? "string" : "number",
        style: { font: { bold: true } },
      });
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? guarded(cell) : cell))),
    cells,
    columns: Array.from({ length: width }, (_, column) => {
      const lengths = rows.slice(0, 200).map((row) => String(row[column] ?? "").length);
      return { width: Math.min(60, Math.max(8, ...lengths) + 2) };
    }),
    ...(headings > 0 ? { freezePane: { rows: headings, columns: 1 } } : {}),
  };
}

/** The format takes `_x0041_` for a letter: it is written so that it stays what it is. */
export function guarded(text: string): string {
  return text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
}

function nameOf(name: string, index: number, used: Set<string>): string {
  const plain = name.replaceAll(refused, " ").replaceAll(/^'|'$/g, "").trim() || String(index + 1);
  let fitting = plain.slice(0, longestName);
  for (let number = 2; used.has(fitting.toLowerCase()); number++)
    fitting = `${plain.slice(0, longestName - 4)} ${number}`;
  used.add(fitting.toLowerCase());
  return fitting;
}
