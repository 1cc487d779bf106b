import { parseCsv } from "hucre/csv";
import type { FileIssue } from "../format.js";
import { tableIssue } from "../tables/issues.js";
import type { Sheet } from "../tables/workbook.js";
import { boundSheet } from "./bound-sheet.js";

/** What may part cells, where two do so equally well the first. */
const delimiters = [";", "\t", ","] as const;

/** How many lines tell what parts the cells. */
const sampleLines = 20;

/**
 * What parts the cells of a text: what parts the most lines in the same number of cells. Commas within quotation marks
 * and decimal commas part nothing.
 *
 * @example
 * ```ts
 * findDelimiter("Palvelu;Taso;Osuus\nNeuvola;Perustaso;1,5\n"); // ";"
 * ```
 */
export function findDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const sample = text
    .slice(0, 100_000)
    .replaceAll(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, sampleLines);
  let best: { delimiter: string; score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of delimiters) {
    const found = new Map<number, number>();
    for (const line of sample) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) found.set(count, (found.get(count) ?? 0) + 1);
    }
    const [[count, lines] = [0, 0]] = [...found].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
    const score = count * (lines / sample.length) ** 2;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The rows of a text whose cells are parted by semicolons, commas or tabs, such as CSV or what was copied from a spreadsheet. */
export function readDelimited(text: string, file: string, issues: FileIssue[]): Sheet {
  const delimiter = findDelimiter(text);
  const plain = text.replace(/^sep=.\r?\n/i, "");
  // A quotation mark that is not closed would take the rest of the file for one cell.
  const isOdd = (plain.split('"').length - 1) % 2 === 1;
  if (isOdd) {
    const before = plain.split(/\r\n|\n|\r/);
    const row = before.findIndex((line) => (line.split('"').length - 1) % 2 === 1) + 1;
    issues.push(tableIssue("odd-quotes", "warning", { file, row }));
  }
  const cells = parseCsv(plain, { delimiter, ...(isOdd ? { quote: "\u0000" } : {}) });
  const rows = cells.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  const name = file.replace(/^.*[/\\]/, "").replace(/\.[A-Za-z0-9]{1,5}$/, "");
  return boundSheet({ file, name, rows }, issues);
}
