/**
 * The cells of a text as spreadsheets copy it: tabs between cells, line ends between rows. A cell in quotation marks may
 * hold both; a quotation mark in it is doubled.
 */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (source === "") return [];
  for (;;) {
    const { cell, end } = source[at] === '"' ? quoted(source, at) : plain(source, at);
    row.push(cell);
    if (source[end] !== "\t") {
      rows.push(row);
      row = [];
    }
    if (end >= source.length) return rows;
    at = end + 1;
  }
}

function plain(source: string, at: number): { cell: string; end: number } {
  const found = source.slice(at).search(/[\t\n]/);
  const end = found < 0 ? source.length : at + found;
  return { cell: source.slice(at, end), end };
}

/** A cell in quotation marks; where none closes it, or more follows, the marks are part of the text. */
function quoted(source: string, at: number): { cell: string; end: number } {
  let close = at + 1;
  for (;;) {
    close = source.indexOf('"', close);
    if (close < 0) return plain(source, at);
    if (source[close + 1] !== '"') break;
    close += 2;
  }
  const end = close + 1;
  if (end < source.length && source[end] !== "\t" && source[end] !== "\n") return plain(source, at);
  return { cell: source.slice(at + 1, close).replaceAll('""', '"'), end };
}

/** Cells as a text that spreadsheets paste. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeCell).join("\t")).join("\r\n");
}

function writeCell(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
