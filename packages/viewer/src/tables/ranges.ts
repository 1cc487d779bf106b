import type { Place } from "../matrix/grid-keys.js";

/** A rectangle of cells, both ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle between two of its corners. */
export function rangeOf(a: Place, b: Place): Range {
  return {
    top: Math.min(a.line, b.line),
    bottom: Math.max(a.line, b.line),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function isIn({ top, bottom, left, right }: Range, line: number, column: number): boolean {
  return line >= top && line <= bottom && column >= left && column <= right;
}

/** What is to be written into a cell: the column by its key. */
export interface GridEdit {
  readonly line: number;
  readonly key: string;
  readonly text: string;
}

/** What a paste writes, and how many columns of it found no place. */
export interface Paste {
  readonly edits: readonly GridEdit[];
  readonly lost: number;
  /** Where headings told which columns: the first line was theirs. */
  readonly byHeadings: boolean;
}

/**
 * Where pasted cells go: from a range's first cell on; one cell alone fills the range. Where the first row is the
 * headings of columns, each column goes to its own, also to one that is not shown.
 */
export function placePaste(
  cells: readonly (readonly string[])[],
  { top, bottom, left, right }: Range,
  keys: readonly string[],
  findKey: (heading: string) => string | undefined = () => undefined,
): Paste {
  const [first = [], ...rest] = cells;
  const headings = first.map(findKey);
  const named = headings.filter((key) => key !== undefined);
  const byHeadings =
    rest.length > 0 &&
    named.length > 0 &&
    first.every((text, index) => text.trim() === "" || headings[index] !== undefined);
  const isSingle = cells.length === 1 && first.length === 1;
  const edits: GridEdit[] = [];
  let lost = 0;
  if (isSingle) {
    for (let line = top; line <= bottom; line++)
      for (let column = left; column <= right; column++) push(line, keys[column], first[0] ?? "");
    return { edits, lost, byHeadings: false };
  }
  for (const [row, texts] of (byHeadings ? rest : cells).entries()) {
    lost = Math.max(lost, byHeadings ? 0 : texts.length - (keys.length - left));
    for (const [index, text] of texts.entries())
      push(top + row, byHeadings ? headings[index] : keys[left + index], text);
  }
  return { edits, lost, byHeadings };

  function push(line: number, key: string | undefined, text: string): void {
    if (key !== undefined) edits.push({ line, key, text });
  }
}

/** What filling down writes: the first line of the range into the others, or of one line what stands above it. */
export function fillDown(
  { top, bottom, left, right }: Range,
  keys: readonly string[],
  textAt: (line: number, column: number) => string,
): GridEdit[] {
  const from = top === bottom ? top - 1 : top;
  if (from < 0) return [];
  const edits: GridEdit[] = [];
  for (let line = from + 1; line <= bottom; line++)
    for (let column = left; column <= right; column++)
      edits.push({ line, key: keys[column] ?? "", text: textAt(from, column) });
  return edits;
}
