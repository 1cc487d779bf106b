import { boxMeasures, type Boxes } from "./boxes.js";

/** Boxes in rows, from the top row down. */
export interface Rows {
  rows: number[][];
  width: number;
  height: number;
}

/**
 * Spreads boxes over so many rows of about the same width; each row keeps the order, so that a box
 * early in the list stands on the left.
 */
export function toRows(members: readonly number[], boxes: Boxes, count: number): Rows {
  const rows: number[][] = Array.from({ length: Math.max(1, Math.min(count, members.length)) }, () => []);
  const widths = rows.map(() => -boxMeasures.gapX);
  for (const member of members) {
    let shortest = 0;
    for (let row = 1; row < widths.length; row++)
      if ((widths[row] ?? 0) < (widths[shortest] ?? 0)) shortest = row;
    rows[shortest]?.push(member);
    widths[shortest] = (widths[shortest] ?? 0) + (boxes.width[member] ?? 0) + boxMeasures.gapX;
  }
  const filled = rows.filter(({ length }) => length > 0);
  const height = filled.reduce((sum, row) => sum + rowHeight(row, boxes) + boxMeasures.gapY, 0);
  return { rows: filled, width: Math.max(0, ...widths), height: Math.max(0, height - boxMeasures.gapY) };
}

/** The rows, as few as fit in a width. */
export function toRowsWithin(members: readonly number[], boxes: Boxes, width: number): Rows {
  const whole = members.reduce((sum, member) => sum + (boxes.width[member] ?? 0) + boxMeasures.gapX, 0);
  for (let count = Math.max(1, Math.floor(whole / width)); ; count++) {
    const rows = toRows(members, boxes, count);
    if (rows.width <= width || count >= members.length) return rows;
  }
}

/** The height of a row: that of its tallest box. */
export function rowHeight(row: readonly number[], boxes: Boxes): number {
  return row.reduce((height, member) => Math.max(height, boxes.height[member] ?? 0), 0);
}

/** How far the gaps of a row may be stretched to fill a width, as a multiple of the usual gap. */
const stretch = 3.2;

/** Puts rows into a rectangle, given by its left and upper edge; y grows upwards. */
export function placeRows(
  { rows }: Rows,
  boxes: Boxes,
  [left, top, width, height]: readonly [number, number, number, number],
  place: (member: number, x: number, y: number) => void,
): void {
  const { gapX, gapY } = boxMeasures;
  const heights = rows.map((row) => rowHeight(row, boxes));
  const free = height - heights.reduce((sum, own) => sum + own, 0) - gapY * (rows.length - 1);
  const gap = gapY + (rows.length > 1 ? Math.min(free / (rows.length - 1), gapY / 2) : 0);
  let y = top - (height - heights.reduce((sum, own) => sum + own, 0) - gap * (rows.length - 1)) / 2;
  for (const [index, row] of rows.entries()) {
    const own = row.reduce((sum, member) => sum + (boxes.width[member] ?? 0), 0);
    const between = row.length > 1 ? Math.min((width - own) / (row.length - 1), gapX * stretch) : 0;
    let x = left + (width - own - between * (row.length - 1)) / 2;
    const tall = heights[index] ?? 0;
    for (const member of row) {
      const wide = boxes.width[member] ?? 0;
      place(member, x + wide / 2, y - tall / 2);
      x += wide + between;
    }
    y -= tall + gap;
  }
}
