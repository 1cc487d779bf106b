import type { RowGroup } from "./group-rows.js";

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
