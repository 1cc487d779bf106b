import type { Table } from "./questions/question-command.js";

/** A table for a terminal: columns in line, the widest cut where the line would not fit. */
export function tableLines({ columns, rows }: Table, width: number): string[] {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const room = () => widths.reduce((sum, each) => sum + each + 2, -2);
  while (room() > width && Math.max(...widths) > 8) widths[widths.indexOf(Math.max(...widths))]! -= 1;
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

/** The same as CSV (RFC 4180); a cell that a spreadsheet would take for a formula is kept as text. */
export function csvLines({ columns, rows }: Table): string[] {
  const quote = (cell: string | number) => {
    const text = typeof cell === "string" && /^[=+\-@\t]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => row.map(quote).join(","));
}
