import type { Cell, Table } from "../document/document.js";

/** About how many letters a line of a table has on A4, upright; and what a long word may take of them. */
const lettersInLine = 110;
const longestWord = 18;
/** So many rows say how broad the columns of a long table are. */
const mostRows = 200;
/** How many letters go from one column to another at a time, while that makes a table lower. */
const moves = [8, 4, 2];
/** A cell of more lines than these may go on over the end of a sheet: kept whole, it leaves too much of one empty. */
const mostLines = 12;

/**
 * The widths of the columns of a table of words, in hundredths of it, with which its rows take about as few lines as they
 * can.
 *
 * @example
 * ```ts
 * const columns = [{ title: "Name" }, { title: "Note" }];
 * const rows = [["Clinic", "Open to all who expect a child or have one that is not at school yet."]];
 * columnWidths({ columns, rows }); // [16, 84]
 * ```
 */
export function columnWidths({ columns, rows }: Pick<Table, "columns" | "rows">): number[] {
  const step = Math.ceil(rows.length / mostRows);
  const sample = rows.filter((_, index) => index % step === 0);
  const cells = sample.map((row) => columns.map((_, column) => textOf(row[column] ?? "")));
  const least = columns.map(({ title }, column) => {
    // Heads are bold, and there is room between columns.
    const head = wordLength([title]) * 1.15;
    return 2.5 + Math.max(2, head, Math.min(longestWord, wordLength(cells.map((row) => row[column] ?? ""))));
  });
  // The sum of the squares of lengths over the square of a width is least where widths go by its cube root.
  const shares = columns.map((_, column) =>
    Math.cbrt(cells.reduce((sum, row) => sum + (row[column] ?? "").length ** 2, 0)),
  );
  const widths = shared(least, shares);
  const lengths = cells.map((row) => row.map((text) => text.split("\n").map(({ length }) => length)));
  const height = () =>
    lengths.reduce(
      (sum, row) => sum + Math.max(...row.map((cell, column) => linesIn(cell, widths[column] ?? 1))),
      0,
    );
  const move = (from: number, to: number, letters: number) => {
    widths[from] = (widths[from] ?? 0) - letters;
    widths[to] = (widths[to] ?? 0) + letters;
  };
  let lowest = height();
  for (const letters of moves)
    for (let isLower = true; isLower;) {
      isLower = false;
      for (const from of widths.keys())
        for (const to of widths.keys()) {
          if (from === to || (widths[from] ?? 0) - letters < (least[from] ?? 0)) continue;
          move(from, to, letters);
          const now = height();
          if (now < lowest) {
            lowest = now;
            isLower = true;
          } else move(to, from, letters);
        }
    }
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.round((width / sum) * 100));
}

/** A line parted by shares; a column has at least what it needs, and the others share the rest. */
function shared(least: readonly number[], shares: readonly number[]): number[] {
  const widths = [...least];
  const open = new Set(least.keys());
  for (;;) {
    let room = lettersInLine;
    let all = 0;
    for (const [column, width] of widths.entries())
      if (open.has(column)) all += shares[column] ?? 0;
      else room -= width;
    const widthOf = (column: number) => (all === 0 ? 0 : (room * (shares[column] ?? 0)) / all);
    const narrow = [...open].filter((column) => widthOf(column) < (least[column] ?? 0));
    if (narrow.length === 0) {
      for (const column of open) widths[column] = widthOf(column);
      return widths;
    }
    for (const column of narrow) open.delete(column);
  }
}

/** Whether a row is too high to be kept on one sheet, by the widths of its columns. */
export function isHigh(row: readonly Cell[], widths: readonly number[]): boolean {
  return row.some((cell, column) => {
    const lengths = textOf(cell)
      .split("\n")
      .map(({ length }) => length);
    return linesIn(lengths, ((widths[column] ?? 100) / 100) * lettersInLine) > mostLines;
  });
}

/** How many lines texts of such lengths take; the end of a line stays empty where a word has no room. */
function linesIn(lengths: readonly number[], width: number): number {
  return lengths.reduce((sum, length) => sum + Math.ceil((length * 1.08) / width), 0);
}

function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.sign : String(cell);
}

function wordLength(texts: readonly string[]): number {
  let longest = 0;
  for (const text of texts) for (const word of text.split(/[\s-]/)) longest = Math.max(longest, word.length);
  return longest;
}
