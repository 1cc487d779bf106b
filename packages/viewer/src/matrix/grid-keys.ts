/** A cell of the table. Headings have negative numbers. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines above the first row: the names of services, and the buttons that order rows by them. */
export const nameLine = -2;
export const orderLine = -1;
/** The column with the names of rows. */
export const nameColumn = -1;

export interface Extent {
  readonly lines: number;
  readonly columns: number;
  /** How many lines a page is. */
  readonly page: number;
  /** The first line and the first column that take the focus; left out, those of the headings. */
  readonly firstLine?: number;
  readonly firstColumn?: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The cell that a key moves to; undefined for a key that does not move. */
export function placeAfter(
  { key, ctrlKey }: Key,
  from: Place,
  { lines, columns, page, firstLine = nameLine, firstColumn = nameColumn }: Extent,
): Place | undefined {
  const { line, column } = from;
  // The corner where the headings meet takes no focus.
  const left = line < 0 ? 0 : firstColumn;
  const top = column === nameColumn ? 0 : firstLine;
  const to = {
    ArrowUp: { line: Math.max(line - 1, top), column },
    ArrowDown: { line: line + 1, column },
    ArrowLeft: { line, column: Math.max(column - 1, left) },
    ArrowRight: { line, column: column + 1 },
    PageUp: { line: Math.max(line - page, Math.min(line, 0)), column },
    PageDown: { line: line + page, column },
    Home: ctrlKey ? { line: 0, column: firstColumn } : { line, column: left },
    End: ctrlKey ? { line: lines - 1, column: columns - 1 } : { line, column: columns - 1 },
  }[key];
  return to && inside(to, lines, columns);
}

/** The nearest cell of the table. */
export function inside({ line, column }: Place, lines: number, columns: number): Place {
  // A table without rows or without columns still has headings for the other.
  const atColumn = Math.min(column, columns - 1);
  return { line: Math.max(Math.min(line, lines - 1), atColumn < 0 ? 0 : nameLine), column: atColumn };
}
