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
  const byMark = new Map<number, number[][]>();
  for (const row of rows.keys()) {
    const mark = matrix.marks[row] ?? 0;
    const before = onlyNeighbours ? groups.slice(-1) : (byMark.get(mark) ?? []);
    const same = before.find(([first]) => first !== undefined && areAlike(matrix, first, row));
    if (same) same.push(row);
    else {
      const group = [row];
      groups.push(group);
      byMark.set(mark, [...(byMark.get(mark) ?? []), group]);
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
