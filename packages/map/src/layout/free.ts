import { sizes } from "./items.js";
import type { Cell, Grid } from "./grid.js";
import { leastBy } from "./least-by.js";
import { aspects, type Shape } from "./shape.js";

/** Positions by id, in any unit, as forces found them; y grows upwards. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Cells for each item, so that groups of linked services stay apart. */
const roominess = 1.3;

/**
 * The grid of a free layout: every item in the free cell nearest to its position. So boxes don't overlap, and links
 * keep to the gutters as they do between bands.
 */
export function layOutFree(
  ids: readonly string[],
  positions: Positions,
  boxWidth: number,
  boxHeight: number,
  shape: Shape,
): Grid {
  const [cellWidth, cellHeight] = [boxWidth + sizes.gutterX, boxHeight + sizes.gutterY];
  const cells = Math.max(1, ids.length * roominess);
  // As in bands, a phone's width holds two columns of legible letters.
  const columns =
    shape === "tall"
      ? Math.min(2, ids.length)
      : Math.max(1, Math.round(Math.sqrt((cells * aspects[shape] * cellHeight) / cellWidth)));
  const rows = Math.max(1, Math.ceil(cells / columns));
  const spread = {
    x: ranksOf(ids, (id) => positions.get(id)?.x ?? 0),
    y: ranksOf(ids, (id) => -(positions.get(id)?.y ?? 0)),
  };
  const taken = new Map<string, Cell>();
  const free = new Set(
    Array.from({ length: columns * rows }, (_, index): Cell => ({
      column: index % columns,
      row: Math.floor(index / columns),
    })),
  );
  for (const id of ids) {
    // Halfway between the position itself and its rank: ranks alone would lose what is close to what.
    const wish = {
      column: (spread.x.get(id) ?? 0) * (columns - 1),
      row: (spread.y.get(id) ?? 0) * (rows - 1),
    };
    const cell = leastBy(free, ({ column, row }) => Math.hypot(column - wish.column, row - wish.row));
    if (!cell) break;
    free.delete(cell);
    taken.set(id, cell);
  }
  const gutterX = Array.from({ length: columns + 1 }, (_, index) => sizes.gutterX / 2 + index * cellWidth);
  const gutterY = Array.from({ length: rows + 1 }, (_, index) => sizes.gutterY / 2 + index * cellHeight);
  return {
    shape,
    columns,
    boxWidth,
    rows: Array.from({ length: rows }, (_, row) => ({
      y: sizes.gutterY / 2 + (row + 0.5) * cellHeight,
      height: boxHeight,
      isTitles: false,
    })),
    gutterX,
    gutterY,
    cells: taken,
    frames: [],
    bands: [],
    width: columns * cellWidth + sizes.gutterX,
    height: rows * cellHeight + sizes.gutterY,
  };
}

/** For every id where its coordinate is between the least and the greatest, 0 to 1, drawn towards even spacing. */
function ranksOf(ids: readonly string[], coordinate: (id: string) => number): Map<string, number> {
  const sorted = ids.toSorted((a, b) => coordinate(a) - coordinate(b) || (a < b ? -1 : 1));
  const [low, high] = [coordinate(sorted[0] ?? ""), coordinate(sorted.at(-1) ?? "")];
  const range = high - low || 1;
  const last = Math.max(1, ids.length - 1);
  return new Map(
    sorted.map((id, rank) => [id, 0.4 * ((coordinate(id) - low) / range) + 0.6 * (rank / last)]),
  );
}
