import type { GapCell } from "@polku/core/questions";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { arrivalMarks } from "../map/scene/styles.js";
import css from "./cell-sign.css?inline";

export const cellSignStyles = unsafeCSS(css);

/** From this many steps on, cells look alike. */
export const farSteps = 3;

/** More handoffs than this have no lines of their own. */
const mostHandoffs = 4;

/**
 * What a cell looks like, in the table, in the list and in the legend: the arrival by its mark, pattern
 * and colour; nearness by the number of steps and how strong the colour is; handoffs by lines at its foot.
 */
export function cellSign(cell: GapCell): TemplateResult {
  if (cell === null) return html`<span class="gap-sign" data-arrival="none" aria-hidden="true"></span>`;
  const { arrival, handoffs, steps } = cell;
  return html`<span
    class="gap-sign"
    data-arrival=${arrival}
    data-steps=${Math.min(steps, farSteps)}
    style=${handoffs === 0 ? nothing : `--handoffs: ${Math.min(handoffs, mostHandoffs)}`}
    aria-hidden="true"
    >${arrivalMarks[arrival]}${steps === 0 ? "" : html`<b>${steps}</b>`}</span
  >`;
}
