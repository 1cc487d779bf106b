import type { RowGroup } from "./group-rows.js";
import { nearnessAt, type Matrix } from "./read-matrix.js";

/** The orders of rows other than by a column. */
export const rowOrders = ["asked", "name", "reached"] as const;

/** As asked, by name, by how many services are reached, or by how near a column is. */
export type RowOrder = (typeof rowOrders)[number] | { readonly column: number };

/** Groups of rows in an order; equal ones as asked. */
export function orderRows(
  matrix: Matrix,
  groups: readonly RowGroup[],
  order: RowOrder,
  compareRows: (a: number, b: number) => number,
): RowGroup[] {
  const compare = comparison(matrix, order, compareRows);
  return groups.toSorted(([a = 0], [b = 0]) => compare(a, b) || a - b);
}

function comparison(
  matrix: Matrix,
  order: RowOrder,
  compareRows: (a: number, b: number) => number,
): (a: number, b: number) => number {
  if (typeof order === "object") {
    const far = (row: number) => {
      const near = nearnessAt(matrix, row, order.column);
      return near > 0 ? near : Infinity;
    };
    return (a, b) => (far(a) === far(b) ? 0 : far(a) - far(b));
  }
  const { reached } = matrix;
  return {
    asked: (a: number, b: number) => a - b,
    name: compareRows,
    reached: (a: number, b: number) => (reached[b] ?? 0) - (reached[a] ?? 0),
  }[order];
}
