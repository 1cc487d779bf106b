import { formatters } from "@polku/core/text";
import type { FileIssue } from "../format.js";
import { tableIssue } from "../tables/issues.js";
import type { Sheet } from "../tables/workbook.js";
import { limits } from "./limits.js";

/** A sheet within the limits, without empty rows and cells at its end; what is cut off is told. */
export function boundSheet({ file, name, rows }: Sheet, issues: FileIssue[]): Sheet {
  const place = { file, sheet: name };
  const limit = (most: number) => ({ limit: formatters.fi.number(most) });
  if (rows.length > limits.rows) issues.push(tableIssue("too-many-rows", "error", place, limit(limits.rows)));
  const kept: string[][] = [];
  let wide = false;
  for (const [index, row] of rows.slice(0, limits.rows).entries()) {
    let width = row.length;
    while (width > 0 && (row[width - 1] ?? "").trim() === "") width--;
    if (width > limits.columns) wide = true;
    const cells = row.slice(0, Math.min(width, limits.columns));
    for (const [column, cell] of cells.entries())
      if (cell.length > limits.cell) {
        issues.push(
          tableIssue(
            "too-long-cell",
            "error",
            { ...place, row: index + 1, column: column + 1 },
            limit(limits.cell),
          ),
        );
        cells[column] = cell.slice(0, limits.cell);
      }
    kept.push(cells);
  }
  while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop();
  if (wide) issues.push(tableIssue("too-many-columns", "error", place, limit(limits.columns)));
  return { file, name, rows: kept };
}
