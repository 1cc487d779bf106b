import type { Matrix } from "./read-matrix.js";

/** What columns can be ordered by. */
export const columnOrders = ["level", "name", "reached"] as const;
export type ColumnOrder = (typeof columnOrders)[number];

/** Columns under one heading. */
export interface Band {
  /** The index of a level in the model, all services together, or those that no row reaches. */
  readonly of: number | "all" | "nowhere";
  readonly columns: readonly number[];
}

export interface Bands {
  readonly bands: readonly Band[];
  /** How many columns are left out because every row reaches them alike. */
  readonly hidden: number;
}

/**
 * The columns in bands: by level, or all in one. Those that no row reaches come last, and are shown even where only
 * differences are: a planner looks for them.
 */
export function bandsOf(
  matrix: Matrix,
  {
    order,
    onlyDifferences,
    levelOf,
    compareColumns,
  }: {
    order: ColumnOrder;
    onlyDifferences: boolean;
    levelOf: (column: number) => number;
    compareColumns: (a: number, b: number) => number;
  },
): Bands {
  const { reachedBy, differs, before } = matrix;
  const nowhere: number[] = [];
  const shown: number[] = [];
  let hidden = 0;
  for (const column of matrix.answer.columns.keys())
    // Of changes, what changes nowhere is what is left out.
    if (
      onlyDifferences &&
      (before ? reachedBy[column] === 0 : reachedBy[column] !== 0 && differs[column] === 0)
    )
      hidden += 1;
    else if (reachedBy[column] === 0) nowhere.push(column);
    else shown.push(column);
  const byReach = (a: number, b: number) => (reachedBy[b] ?? 0) - (reachedBy[a] ?? 0) || compareColumns(a, b);
  const compare = order === "reached" ? byReach : compareColumns;
  const bands: Band[] = [];
  if (order === "level") {
    const levels = new Map<number, number[]>();
    for (const column of shown) {
      const level = levels.get(levelOf(column));
      if (level) level.push(column);
      else levels.set(levelOf(column), [column]);
    }
    for (const [level, columns] of [...levels].toSorted(([a], [b]) => a - b))
      bands.push({ of: level, columns: columns.toSorted(compare) });
  } else if (shown.length > 0) bands.push({ of: "all", columns: shown.toSorted(compare) });
  if (nowhere.length > 0) bands.push({ of: "nowhere", columns: nowhere.toSorted(compareColumns) });
  return { bands, hidden };
}

/** Whether to show only differences at first: some columns differ, and many do not; of changes, always. */
export function differencesHelp({ differs, reachedBy, before }: Matrix): boolean {
  if (before) return true;
  const different = differs.filter((one) => one === 1).length;
  const alike = reachedBy.filter((count) => count > 0).length - different;
  return different > 0 && alike * 3 >= different;
}
