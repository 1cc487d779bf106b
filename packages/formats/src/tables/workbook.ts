/** A table as a file has it: rows of cells as text, every row as long as it was written. */
export interface Sheet {
  /** The file that it is from. */
  readonly file: string;
  /** The name of the sheet; of a file that has none, the file's name without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of one file or several. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** A cell: the index of its sheet, and its row and column from 1. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The workbook with another text in one cell; what does not change is shared with the workbook before.
 *
 * @example
 * ```ts
 * const book = { sheets: [{ file: "a.csv", name: "a", rows: [["Palvelu"], ["Nuevola"]] }] };
 * withCell(book, { sheet: 0, row: 2, column: 1 }, "Neuvola").sheets[0].rows[1]; // ["Neuvola"]
 * ```
 */
export function withCell(workbook: Workbook, { sheet, row, column }: CellPlace, text: string): Workbook {
  const sheets = workbook.sheets.map((one, index) => {
    if (index !== sheet) return one;
    const rows = [...one.rows];
    while (rows.length < row) rows.push([]);
    const cells = [...(rows[row - 1] ?? [])];
    while (cells.length < column) cells.push("");
    cells[column - 1] = text;
    rows[row - 1] = cells;
    return { ...one, rows };
  });
  return { sheets };
}

/** A column as spreadsheets call it: `C` of 3, `AA` of 27. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCodePoint(65 + ((left - 1) % 26)) + name;
  return name;
}
