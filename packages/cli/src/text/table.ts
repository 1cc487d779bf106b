import type { Table } from "@polku/core/text";

/** A table as lines of a width, its columns aligned; the widest cells are cut where it would not fit. */
export function tableLines({ columns, rows }: Table, width: number): string[] {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  const total = () => widths.reduce((sum, each) => sum + each + 2, -2);
  while (total() > width && Math.max(...widths) > 8) widths[widths.indexOf(Math.max(...widths))]! -= 1;
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const space = widths[column] ?? 0;
        return (cell.length > space ? `${cell.slice(0, space - 1)}…` : cell).padEnd(space);
      })
      .join("  ")
      .trimEnd(),
  );
}
