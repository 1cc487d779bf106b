import type { Shape } from "./shape.js";

/** A cell of the grid, from the top left corner. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** A rectangle of cells, both ends inclusive. */
export interface CellRange {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes with a common frame: a wider service with its parts, or an open group. */
export interface Frame extends CellRange {
  /** The item that it is named after. */
  readonly of: string;
  readonly level: number;
  /** Whether the item that it is named after is of this level, and so its title. */
  readonly hasOwnTitle: boolean;
}

/** The rows of one level. */
export interface Band {
  readonly level: number;
  readonly top: number;
  readonly bottom: number;
}

/** A row of boxes or of frames' titles. */
export interface Row {
  /** From the top of the map to the middle of the row. */
  readonly y: number;
  readonly height: number;
  readonly isTitles: boolean;
}

/**
 * Where everything stands: rows and columns with straight gutters between them, in which links run. y grows
 * downwards from the top. Nothing in it depends on the language, the question or the selection.
 */
export interface Grid {
  readonly shape: Shape;
  readonly columns: number;
  readonly boxWidth: number;
  readonly rows: readonly Row[];
  /** The middles of the vertical gutters, one more than columns. */
  readonly gutterX: readonly number[];
  /** The middles of the horizontal gutters, one more than rows. */
  readonly gutterY: readonly number[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly frames: readonly Frame[];
  readonly bands: readonly Band[];
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its middle and size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The middle of a column. */
export function columnX({ gutterX }: Pick<Grid, "gutterX">, column: number): number {
  return ((gutterX[column] ?? 0) + (gutterX[column + 1] ?? 0)) / 2;
}
