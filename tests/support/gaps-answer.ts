import type { GapsAnswer } from "@polku/core";
import { withDefaults, type GapCell } from "@polku/core/questions";

/** An answer about gaps, written as text: a line for each row, a letter for each column, "." for not reached. */
export function gapsAnswer(lines: readonly string[], ages = false): GapsAnswer {
  const cell: Record<string, GapCell> = {
    ".": null,
    h: { arrival: "here", handoffs: 0, steps: 0 },
    c: { arrival: "comes", handoffs: 0, steps: 1 },
    C: { arrival: "comes", handoffs: 0, steps: 3 },
    g: { arrival: "goes", handoffs: 1, steps: 1 },
  };
  const cells = lines.map((line) => Array.from(line, (letter) => cell[letter] ?? null));
  const columns = Array.from(lines[0] ?? "", (_, column) => `s${column}`);
  const rows = lines.map((_, row) => (ages ? row : `r${row}`));
  return {
    ask: "gaps",
    question: withDefaults({
      ask: "gaps",
      from: "s0",
      rows: ages ? { ages: [0, lines.length - 1] } : { areas: rows.map(String) },
    }),
    rows,
    columns,
    cells,
    nowhere: columns.filter((_, column) => cells.every((row) => row[column] === null)),
  };
}
