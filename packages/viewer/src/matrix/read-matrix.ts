import type { GapsAnswer } from "@polku/core";
import type { GapCell } from "@polku/core/questions";

/** An answer about gaps as numbers, which are fast to compare. */
export interface Matrix {
  readonly answer: GapsAnswer;
  /** How near each cell is, row by row: 0 for not reached, otherwise a lower number is nearer. */
  readonly nearness: Float64Array;
  /** How many columns each row reaches. */
  readonly reached: Uint32Array;
  /** How many rows reach each column. */
  readonly reachedBy: Uint32Array;
  /** A hash of each row: rows that are alike have the same. */
  readonly hashes: Float64Array;
  /** 1 for each column in which not all rows are alike. */
  readonly differs: Uint8Array;
}

/** Handoffs weigh more than any number of steps. */
const handoffWeight = 2 ** 24;

/** How near a cell is: handoffs count before steps; different costs give different numbers. */
export function nearnessOf(cell: GapCell): number {
  return cell === null ? 0 : 1 + cell.handoffs * handoffWeight + cell.steps;
}

/** Reads an answer into numbers, in one pass over its cells. */
export function readMatrix(answer: GapsAnswer): Matrix {
  const width = answer.columns.length;
  const height = answer.rows.length;
  const nearness = new Float64Array(width * height);
  const reached = new Uint32Array(height);
  const reachedBy = new Uint32Array(width);
  const hashes = new Float64Array(height);
  const differs = new Uint8Array(width);
  for (const [row, cells] of answer.cells.entries())
    for (let column = 0; column < width; column++) {
      const near = nearnessOf(cells[column] ?? null);
      nearness[row * width + column] = near;
      if (near > 0) {
        hashes[row]! += near * (column + 1);
        reached[row]! += 1;
        reachedBy[column]! += 1;
      }
      if (near !== nearness[column]) differs[column] = 1;
    }
  return { answer, nearness, reached, reachedBy, hashes, differs };
}

/** How near a column is to a row. */
export function nearnessAt({ answer, nearness }: Matrix, row: number, column: number): number {
  return nearness[row * answer.columns.length + column] ?? 0;
}
