import { differenceOf, type GapCell, type Outlook } from "@polku/core/questions";
import { html, nothing, type TemplateResult } from "lit";
import { say } from "../ui/say.js";
import { levelSign } from "../ui/signs.js";
import type { Band, Bands } from "./column-bands.js";
import type { Line } from "./group-rows.js";
import type { MatrixNames } from "./matrix-names.js";
import { cellSign, changeSign } from "./cell-sign.js";
import { nearnessAt, type Matrix } from "./read-matrix.js";
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

/** What is known of a line in a column that it does not reach, where that has been worked out. */
export function outlookAt({ matrix }: MatrixView, { rows }: Line, column: number): Outlook | undefined {
  return matrix.answer.outlooks?.[rows[0] ?? 0]?.[column] ?? undefined;
}

/** The cell before, where the matrix is of changes. */
function beforeAt({ matrix }: MatrixView, { rows }: Line, column: number): GapCell {
  return matrix.before?.[rows[0] ?? 0]?.[column] ?? null;
}

/** Whether a line reaches a column; of changes, whether it changes there. */
export function isMarked({ matrix }: MatrixView, { rows }: Line, column: number): boolean {
  return nearnessAt(matrix, rows[0] ?? 0, column) > 0;
}

/** The sign of a cell, or of its change. */
export function signAt(view: MatrixView, line: Line, column: number): TemplateResult {
  const cell = cellAt(view, line, column);
  if (!view.matrix.before) return cellSign(cell, outlookAt(view, line, column));
  const kind = differenceOf(beforeAt(view, line, column), cell);
  // Rows that change alike need not be alike in what stays.
  const { cells } = view.matrix.answer;
  const isAlike = line.rows.every((row) => ((cells[row]?.[column] ?? null) === null) === (cell === null));
  return changeSign(kind, isAlike ? cell !== null : undefined);
}

/** How a cell is reached, or what changes there, in words. */
export function stateAt(view: MatrixView, line: Line, column: number): string {
  const { names, matrix } = view;
  const cell = cellAt(view, line, column);
  if (!matrix.before) return names.state(cell, outlookAt(view, line, column));
  const before = beforeAt(view, line, column);
  const kind = differenceOf(before, cell);
  if (kind === undefined) return names.unchanged(line.rows.length > 1 ? undefined : cell);
  return names.change(kind, before, cell);
}

/** The name of a band of columns, after the sign of its level. */
export function bandHeading({ names }: MatrixView, { of }: Band): TemplateResult {
  const band = { ...names.words.band, ...(names.isOfChanges ? names.words.changes.band : {}) };
  const isLevel = typeof of === "number";
  return html`${isLevel && of >= 0 ? levelSign(names.network, of, names.language) : nothing}
    <span class="words">${isLevel ? say(names.level(of)) : band[of]}</span>`;
}
