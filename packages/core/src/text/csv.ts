/** A table: names of columns, then rows. */
export interface Table {
  columns: string[];
  rows: (string | number)[][];
}

/**
 * A table as the lines of a CSV file (RFC 4180), the names of columns first. A cell that a spreadsheet
 * would take for a formula is kept as text by an apostrophe before it.
 *
 * @example
 * ```ts
 * csvLines({ columns: ["id", "name"], rows: [["neuvola", "Neuvola, A"]] }); // ["id,name", 'neuvola,"Neuvola, A"']
 * ```
 */
export function csvLines({ columns, rows }: Table): string[] {
  return [columns, ...rows].map((row) => row.map(quote).join(","));
}

function quote(cell: string | number): string {
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
