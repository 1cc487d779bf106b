import type { CellRange, Grid } from "../layout/grid.js";

/**
 * The gutters of a grid as a graph to route in. Its nodes are the crossings of gutters, each once for travel along
 * a row (`h`) and once along a column (`v`), and the middles of the stretches between crossings, where boxes are
 * entered. Numbers: see `crossing`, `middleOfRow`, `middleOfColumn`.
 */
export interface Gutters {
  readonly grid: Grid;
  readonly size: number;
  /** For every node its neighbours; the stretch between two is half of one between crossings. */
  readonly next: readonly (readonly {
    readonly to: number;
    readonly cost: number;
    readonly turns: boolean;
  }[])[];
  /** Frames by the nodes inside of them, as indexes into the grid's frames. */
  readonly inside: readonly (readonly number[])[];
}

/** A place where a link leaves or enters a box: the side, and the node before it. */
export interface Port {
  readonly node: number;
  readonly side: "top" | "bottom" | "left" | "right";
  readonly column: number;
  readonly row: number;
}

const bendCost = 34;

/** The crossing of a vertical and a horizontal gutter, for travel along the horizontal or the vertical one. */
export function crossing({ columns }: Grid, column: number, row: number, along: "h" | "v"): number {
  return 2 * (column + row * (columns + 1)) + (along === "h" ? 0 : 1);
}

function crossings({ columns, rows }: Grid): number {
  return 2 * (columns + 1) * (rows.length + 1);
}

/** The middle of a horizontal gutter above a cell. */
export function middleOfRow(grid: Grid, column: number, row: number): number {
  return crossings(grid) + column + row * grid.columns;
}

/** The middle of a vertical gutter to the left of a cell. */
export function middleOfColumn(grid: Grid, column: number, row: number): number {
  return crossings(grid) + grid.columns * (grid.rows.length + 1) + column + row * (grid.columns + 1);
}

/** A node's gutter and its position on it, in half stretches. */
export interface Spot {
  readonly along: "h" | "v";
  /** The number of the gutter. */
  readonly line: number;
  readonly at: number;
}

/** Where a node is. */
export function spotOf(grid: Grid, node: number): Spot {
  const { columns, rows } = grid;
  const first = crossings(grid);
  if (node < first) {
    const place = node >> 1;
    const [column, row] = [place % (columns + 1), Math.floor(place / (columns + 1))];
    return node % 2 === 0
      ? { along: "h", line: row, at: 2 * column }
      : { along: "v", line: column, at: 2 * row };
  }
  const second = first + columns * (rows.length + 1);
  if (node < second) {
    const place = node - first;
    return { along: "h", line: Math.floor(place / columns), at: 2 * (place % columns) + 1 };
  }
  const place = node - second;
  return { along: "v", line: place % (columns + 1), at: 2 * Math.floor(place / (columns + 1)) + 1 };
}

/** Prepares a grid for routing. */
export function toGutters(grid: Grid): Gutters {
  const { columns, rows, gutterX, gutterY, frames } = grid;
  const size = crossings(grid) + columns * (rows.length + 1) + (columns + 1) * rows.length;
  const next: { to: number; cost: number; turns: boolean }[][] = Array.from({ length: size }, () => []);
  const join = (a: number, b: number, cost: number, turns = false) => {
    next[a]?.push({ to: b, cost, turns });
    next[b]?.push({ to: a, cost, turns });
  };
  const titles = titleCells(grid);
  for (let row = 0; row <= rows.length; row++)
    for (let column = 0; column <= columns; column++) {
      join(crossing(grid, column, row, "h"), crossing(grid, column, row, "v"), bendCost, true);
      if (column < columns) {
        const half = ((gutterX[column + 1] ?? 0) - (gutterX[column] ?? 0)) / 2;
        const middle = middleOfRow(grid, column, row);
        join(crossing(grid, column, row, "h"), middle, half);
        join(middle, crossing(grid, column + 1, row, "h"), half);
      }
      // A frame's title is one box over several columns: nothing runs through it.
      if (row < rows.length && !titles.has(`${column} ${row}`)) {
        const half = ((gutterY[row + 1] ?? 0) - (gutterY[row] ?? 0)) / 2;
        const middle = middleOfColumn(grid, column, row);
        join(crossing(grid, column, row, "v"), middle, half);
        join(middle, crossing(grid, column, row + 1, "v"), half);
      }
    }
  const inside = Array.from({ length: size }, (): number[] => []);
  for (const [index, frame] of frames.entries())
    for (const node of nodesInside(grid, frame)) inside[node]?.push(index);
  return { grid, size, next, inside };
}

/** The stretches of vertical gutters that a frame's title covers. */
function titleCells({ frames }: Grid): Set<string> {
  const cells = new Set<string>();
  for (const { left, right, top } of frames)
    for (let column = left + 1; column <= right; column++) cells.add(`${column} ${top}`);
  return cells;
}

function* nodesInside(grid: Grid, { left, right, top, bottom }: CellRange): Iterable<number> {
  for (let row = top; row <= bottom; row++)
    for (let column = left + 1; column <= right; column++) yield middleOfColumn(grid, column, row);
  for (let row = top + 1; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield middleOfRow(grid, column, row);
}

/** The ports of a rectangle of cells: of one box, or all around a frame. */
export function portsAround(grid: Grid, { left, right, top, bottom }: CellRange): Port[] {
  const ports: Port[] = [];
  for (let column = left; column <= right; column++) {
    ports.push({ node: middleOfRow(grid, column, top), side: "top", column, row: top });
    ports.push({ node: middleOfRow(grid, column, bottom + 1), side: "bottom", column, row: bottom });
  }
  for (let row = top; row <= bottom; row++) {
    ports.push({ node: middleOfColumn(grid, left, row), side: "left", column: left, row });
    ports.push({ node: middleOfColumn(grid, right + 1, row), side: "right", column: right, row });
  }
  return ports;
}

/** The ports at the inner edge of a frame's title. */
export function portsBelowTitle(grid: Grid, { left, right, top }: CellRange): Port[] {
  const ports: Port[] = [];
  for (let column = left; column <= right; column++)
    ports.push({ node: middleOfRow(grid, column, top + 1), side: "bottom", column, row: top });
  return ports;
}
