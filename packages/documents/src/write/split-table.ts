import type { Language } from "@polku/core";
import type { Table } from "../document/document.js";
import { documentWords } from "../words/words.js";

/** How many columns fit beside the names of the rows on A4: narrow ones of signs, and those of words. */
const mostColumns = { upright: { matrix: 20, words: 6 }, across: { matrix: 35, words: 6 } };

/**
 * A table that is too broad for paper as several, cut by its columns: each has the names of the rows, and a matrix is cut
 * between the groups of its columns where it can be.
 *
 * @example
 * ```ts
 * const columns = ["", "a", "b", "c", "d", "e", "f", "g"].map((title) => ({ title }));
 * const table = { is: "table" as const, caption: "All", columns, rows: [] };
 * splitTable(table, "en").map(({ caption }) => caption); // ["All (part 1 of 2)", "All (part 2 of 2)"]
 * ```
 */
export function splitTable(
  table: Table,
  language: Language,
  paper: keyof typeof mostColumns = "upright",
): Table[] {
  const { columns, rows, caption, isMatrix = false } = table;
  const most = mostColumns[paper][isMatrix ? "matrix" : "words"];
  if (!isMatrix && columns.length <= most + 1) return [table];
  const groups: number[][] = [];
  for (let column = 1; column < columns.length; column++) {
    const last = groups.at(-1);
    const isSame = last && columns[last[0] ?? 0]?.group === columns[column]?.group;
    if (last && isSame) last.push(column);
    else groups.push([column]);
  }
  // As even as can be: a last part of one column would look lost. Small groups share a part.
  const parts: number[][] = [];
  for (const group of groups) {
    const count = Math.ceil(group.length / most);
    const size = Math.ceil(group.length / count);
    for (let start = 0; start < group.length; start += size) {
      const piece = group.slice(start, start + size);
      const last = parts.at(-1);
      if (last && last.length + piece.length <= most) last.push(...piece);
      else parts.push(piece);
    }
  }
  return parts.map((part, index) => {
    const own = [0, ...part];
    return {
      ...table,
      caption: parts.length === 1 ? caption : documentWords[language].part(caption, index + 1, parts.length),
      columns: own.map((column) => columns[column] ?? { title: "" }),
      rows: rows.map((row) => own.map((column) => row[column] ?? "")),
    };
  });
}
