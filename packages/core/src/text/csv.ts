import type { Language } from "../model/words.js";

/** A table: names of columns, then rows. */
export interface Table {
  columns: string[];
  rows: (string | number)[][];
}

/** What parts the cells of a row. */
export type Separator = "," | ";" | "\t";

/** What a spreadsheet set to a language expects: where decimals have a comma, cells are parted by semicolons. */
const separators: Record<Language, Separator> = { fi: ";", sv: ";", en: "," };

/**
 * A table as the text of a CSV file (RFC 4180), the names of columns first: for a spreadsheet of a language,
 * with its separator and the byte-order mark by which it knows UTF-8, or for a program, with the given
 * separator and no mark. A cell that a spreadsheet would take for a formula is kept as text by an apostrophe
 * before it.
 *
 * @example
 * ```ts
 * const table = { columns: ["id", "name"], rows: [["neuvola", "Neuvola, A"]] };
 * csvText(table, "fi"); // '\uFEFFid;name\r\nneuvola;"Neuvola, A"\r\n'
 * csvText(table, ","); // 'id,name\r\nneuvola,"Neuvola, A"\r\n'
 * ```
 */
export function csvText({ columns, rows }: Table, to: Language | Separator): string {
  const [mark, separator] = to in separators ? ["\uFEFF", separators[to as Language]] : ["", to];
  return mark + [columns, ...rows].map((row) => `${row.map(quote).join(separator)}\r\n`).join("");
}

function quote(cell: string | number): string {
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
