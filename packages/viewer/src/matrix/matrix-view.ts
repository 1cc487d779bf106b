import type { GapCell } from "@polku/core/questions";
import type { Shown } from "../ui/elements.js";
import type { Bands } from "./column-bands.js";
import type { Line } from "./lines.js";
import type { MatrixNames } from "./matrix-names.js";
import type { Matrix } from "./read-matrix.js";
import type { RowOrder } from "./order-rows.js";

/** What the table, the list and the print show: one answer, grouped, filtered and in order. */
export interface MatrixView extends Bands {
  readonly matrix: Matrix;
  readonly names: MatrixNames;
  readonly lines: readonly Line[];
  readonly rowOrder: RowOrder;
  /** The index of a column's level in the model, or -1. */
  readonly levelOf: (column: number) => number;
  readonly isOpen: (firstRow: number) => boolean;
}

/** The cell of a line in a column; all rows of a line have the same. */
export function cellAt({ matrix }: MatrixView, { rows }: Line, column: number): GapCell {
  return matrix.answer.cells[rows[0] ?? 0]?.[column] ?? null;
}

/** The name of a band of columns. */
export function bandName({ names }: MatrixView, of: number | "all" | "nowhere"): Shown {
  const { band } = names.words;
  if (of === "all" || of === "nowhere") return { text: band[of] };
  return names.level(of);
}
