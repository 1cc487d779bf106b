import { nearnessAt, type Matrix } from "./read-matrix.js";

/** The numbers of rows that are alike in every column, in the order asked. */
export type RowGroup = readonly number[];

/**
 * Puts rows that are alike in every column together. Ages stay in their order, so only ages that follow
 * one another make a group; other rows do wherever they stand.
 */
export function groupRows(matrix: Matrix): RowGroup[] {
  const { question, rows } = matrix.answer;
  const onlyNeighbours = "ages" in question.rows;
  const groups: number[][] = [];
  const byHash = new Map<number, number[][]>();
  for (const row of rows.keys()) {
    const hash = hashOf(matrix, row);
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

function hashOf(matrix: Matrix, row: number): number {
  let hash = 17;
  for (let column = 0; column < matrix.answer.columns.length; column++)
    hash = (Math.imul(hash, 31) + (nearnessAt(matrix, row, column) % 1_000_003)) | 0;
  return hash;
}
