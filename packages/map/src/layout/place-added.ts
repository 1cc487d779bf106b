import { sizes, type Item } from "./items.js";
import type { Cell, Frame, Grid } from "./grid.js";
import { leastBy } from "./least-by.js";

/**
 * The grid with further items in cells that are free, in their own frame where it has room, as near to what they
 * are linked to as can be; further columns are added at the right where nothing is free. Nothing else moves.
 */
export function placeAdded(
  grid: Grid,
  added: readonly Item[],
  pairs: readonly (readonly [string, string])[],
): Grid {
  if (added.length === 0) return grid;
  const cells = new Map(grid.cells);
  const taken = new Set([...cells.values()].map(keyOf));
  for (const { left, right, top } of grid.frames)
    for (let column = left; column <= right; column++) taken.add(keyOf({ column, row: top }));
  let { columns } = grid;
  for (const item of added) {
    const frame = grid.frames.find(({ of, level }) => of === item.frame && level === item.level);
    const linked = pairs.flatMap(([a, b]) => (a === item.id ? [b] : b === item.id ? [a] : []));
    const near = linked.flatMap((id) => cells.get(id) ?? []);
    const free = freeCells(grid, columns, item.level, frame, taken);
    const cell = nearest(free, near) ?? { column: columns++, row: lastRowOf(grid, item.level) };
    cells.set(item.id, cell);
    taken.add(keyOf(cell));
  }
  const gutterX = [...grid.gutterX];
  while (gutterX.length <= columns) gutterX.push((gutterX.at(-1) ?? 0) + grid.boxWidth + sizes.gutterX);
  return { ...grid, cells, columns, gutterX, width: (gutterX.at(-1) ?? 0) + sizes.gutterX / 2 };
}

function keyOf({ column, row }: Cell): string {
  return `${column} ${row}`;
}

/** The free cells for an item of a level: in its frame, else outside of all frames. */
function freeCells(
  { bands, rows, frames }: Grid,
  columns: number,
  level: number,
  frame: Frame | undefined,
  taken: ReadonlySet<string>,
): Cell[] {
  const band = bands.find((one) => one.level === level);
  const isIn = ({ column, row }: Cell, { left, right, top, bottom }: Frame) =>
    column >= left && column <= right && row >= top && row <= bottom;
  const free: Cell[] = [];
  for (let row = band?.top ?? 0; row <= (band?.bottom ?? rows.length - 1); row++)
    for (let column = 0; column < columns && rows[row]?.isTitles === false; column++)
      if (!taken.has(keyOf({ column, row }))) free.push({ column, row });
  const own = frame ? free.filter((cell) => isIn(cell, frame)) : [];
  return own.length > 0 ? own : free.filter((cell) => !frames.some((other) => isIn(cell, other)));
}

function nearest(free: readonly Cell[], near: readonly Cell[]): Cell | undefined {
  const far = ({ column, row }: Cell) =>
    near.reduce((sum, cell) => sum + Math.abs(cell.column - column) + 0.4 * Math.abs(cell.row - row), 0);
  return leastBy(free, far);
}

function lastRowOf({ bands, rows }: Grid, level: number): number {
  const band = bands.find((one) => one.level === level);
  if (band) return band.bottom;
  const free = rows.findIndex(({ isTitles }) => !isTitles);
  return Math.max(0, free);
}
