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

/** A column is no wider than so many letters: a longer text is broken into lines. */
const widest = 60;
/** In points. */
const lineHeight = 15;
/** A table with more columns is not made so small that it fits on the width of a sheet. */
const mostOnSheet = 10;

function toSheet({ rows, headings = 0 }: PlainSheet, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  for (const [row, texts] of rows.entries()) {
    const isHeading = row < headings;
    const longest = texts.reduce<number>((most, value) => Math.max(most, String(value).length), 0);
    const isBroken = longest > widest;
    if (!isHeading && !isBroken) continue;
    // Programs that only print don't work the height out.
    if (isBroken) rowDefs.set(row, { height: lineHeight * Math.ceil(longest / widest) });
    for (const [column, value] of texts.entries())
      cells.set(`${row},${column}`, {
        value: typeof value === "string" ? guarded(value) : value,
        type: typeof value === "string" ? "string" : "number",
        style: {
          ...(isHeading ? { font: { bold: true, name: "Calibri", size: 11 } } : {}),
          ...(isBroken ? { alignment: { wrapText: true, vertical: "top" } } : {}),
        },
      });
  }
  const isTable = (rows[0]?.length ?? 0) > 1;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? guarded(cell) : cell))),
    cells,
    rowDefs,
    columns: Array.from({ length: width }, (_, column) => {
      const lengths = rows.slice(0, 200).map((row) => String(row[column] ?? "").length);
      return { width: Math.min(widest, Math.max(8, ...lengths) + 2) };
    }),
    // A column that does not scroll would leave too little room for a long text.
    ...(headings > 0 ? { freezePane: { rows: headings, columns: isTable ? 1 : 0 } } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: isTable ? "landscape" : "portrait",
      ...(width <= mostOnSheet ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
      ...(headings > 0 && isTable ? { printTitlesRow: `$1:$${headings}` } : {}),
    },
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
