import type { GapsAnswer } from "@polku/core";
import { differenceOf, type GapCell, type GapDifferenceKind, type Outlook } from "@polku/core/questions";

/**
 * An answer about gaps as numbers, which are fast to compare; or what changes from one answer to another: then a cell
 * that changes counts as reached, and one that stays as it is as not reached.
 */
export interface Matrix {
  readonly answer: GapsAnswer;
  /** The cells before, where it is of changes. */
  readonly before: GapsAnswer["cells"] | undefined;
  /** How near each cell is, row by row: of those reached a lower number is nearer; 0 or less, by what is known, else. */
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
  if (cell === null) return 0;
  return 1 + cell.handoffs * handoffWeight + cell.steps + (cell.forNoClient ? 0.5 : 0);
}

/** Cells that are not reached are alike where the same is known of them. */
const farness: Readonly<Record<Outlook, number>> = {
  "not-known": 0,
  later: -1,
  disputed: -2,
  elsewhere: -3,
  "other-ages": -4,
  "outside-question": -5,
};

/** In which order kinds of change are ordered where rows are, and by what numbers of one kind are apart. */
const kindOrder: readonly GapDifferenceKind[] = ["gained", "nearer", "farther", "lost"];
const kindWeight = 2 ** 20;

/** Numbers changes of cells: 0 for none, those of one kind together; different ones have different numbers. */
function changeNumbers(): (before: GapCell, after: GapCell) => number {
  const known = new Map<string, number>();
  return (before, after) => {
    const kind = differenceOf(before, after);
    if (kind === undefined) return 0;
    const key = `${nearnessOf(before)} ${before?.arrival} ${nearnessOf(after)} ${after?.arrival}`;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return 1 + kindOrder.indexOf(kind) * kindWeight + number;
  };
}

/** Reads an answer into numbers, in one pass over its cells; with the cells before, what has changed since. */
export function readMatrix(answer: GapsAnswer, before?: GapsAnswer["cells"]): Matrix {
  const changeNumber = changeNumbers();
  const width = answer.columns.length;
  const height = answer.rows.length;
  const nearness = new Float64Array(width * height);
  const reached = new Uint32Array(height);
  const reachedBy = new Uint32Array(width);
  const hashes = new Float64Array(height);
  const differs = new Uint8Array(width);
  for (const [row, cells] of answer.cells.entries())
    for (let column = 0; column < width; column++) {
      const cell = cells[column] ?? null;
      const outlook = answer.outlooks?.[row]?.[column];
      const near = before
        ? changeNumber(before[row]?.[column] ?? null, cell)
        : cell === null && outlook
          ? farness[outlook]
          : nearnessOf(cell);
      nearness[row * width + column] = near;
      if (near !== 0) hashes[row]! += near * (column + 1);
      if (near > 0) {
        // A route that no one client could take is counted apart.
        if (!cell?.forNoClient) reached[row]! += 1;
        reachedBy[column]! += 1;
      }
      if (near !== nearness[column]) differs[column] = 1;
    }
  return { answer, before, nearness, reached, reachedBy, hashes, differs };
}

/** How near a column is to a row. */
export function nearnessAt({ answer, nearness }: Matrix, row: number, column: number): number {
  return nearness[row * answer.columns.length + column] ?? 0;
}
