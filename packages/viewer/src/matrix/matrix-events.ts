import type { GapCell } from "@polku/core/questions";
import type { RowKind } from "./words/row-kinds.js";

/** The events of the matrix; a row is an origin, an area or an age. */
export interface MatrixEvents {
  /** Ask the question of a cell. */
  "polku-cell": { row: string | number; column: string; cell: GapCell };
  /** Ask what is reached from a row. */
  "polku-row": { row: string | number };
  /** Show a service. */
  "polku-column": { column: string };
  /** Ask for rows of another kind. */
  "polku-rows": { kind: RowKind };
}

/** Dispatches an event of the matrix. */
export function emit<Name extends keyof MatrixEvents>(
  from: EventTarget,
  name: Name,
  detail: MatrixEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
