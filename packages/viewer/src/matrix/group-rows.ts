import { nearnessAt, type Matrix } from "./read-matrix.js";

/** The numbers of rows that are alike in every column, in the order asked. */
export type RowGroup = readonly number[];

/** Groups rows that are alike in every column. Ages keep their order, so only consecutive ones form a group. */
export function groupRows(matrix: Matrix): RowGroup[] {
  const { question, rows } = matrix.answer;
  const onlyNeighbours = "ages" in question.rows;
  const groups: number[][] = [];
  const byHash = new Map<number, number[][]>();
  for (const row of rows.keys()) {
    const hash = matrix.hashes[row] ?? 0;
    const before = onlyNeighbours ? groups.slice(-1) : (byHash.get(hash) ?? []);
    const same = before.find(([first]) => first !== undefined && areAlike(matrix, first, row));
    if (same) same.push(row);
    else {
      const group = [row];
      groups.push(group);
      byHash.set(hash, [...(byHash.get(hash) ?? []), group]);
    }
  }
  return groups;
}

/** Every row as a group of its own. */
export function eachRow({ answer }: Matrix): RowGroup[] {
  return answer.rows.map((_, row) => [row]);
}

function areAlike(matrix: Matrix, a: number, b: number): boolean {
  return matrix.answer.columns.every(
    (_, column) => nearnessAt(matrix, a, column) === nearnessAt(matrix, b, column),
  );
}

/** A line of the table: a group of rows, or one row of a group that is open. */
export interface Line {
  readonly rows: RowGroup;
  /** Whether it is one row of an open group. */
  readonly inside: boolean;
}

/** The lines of the table: each group, followed by its rows where it is open. */
export function toLines(groups: readonly RowGroup[], isOpen: (firstRow: number) => boolean): Line[] {
  return groups.flatMap((rows) => {
    const open = rows.length > 1 && isOpen(rows[0] ?? 0);
    return [{ rows, inside: false }, ...(open ? rows.map((row) => ({ rows: [row], inside: true })) : [])];
  });
}
