import type { GapCell } from "@polku/core/questions";
import type { RowKind } from "./words/row-kinds.js";

/** What the table of gaps tells of what is chosen in it; a row is an origin, an area or an age. */
export interface MatrixEvents {
  /** The answer of a cell is asked for. */
  "polku-cell": { row: string | number; column: string; cell: GapCell };
  /** What is reached from a row is asked for. */
  "polku-row": { row: string | number };
  /** What is known of a service is asked for. */
  "polku-column": { column: string };
  /** Other rows are asked for. */
  "polku-rows": { kind: RowKind };
}

/** Tells a choice to whoever stands around. */
export function tell<Name extends keyof MatrixEvents>(
  from: EventTarget,
  name: Name,
  detail: MatrixEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
