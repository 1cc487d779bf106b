import type { GapCell } from "@polku/core";
import { html, type TemplateResult } from "lit";
import { arrivalMarks } from "../../scene/styles.js";

/** From this many steps on, cells look alike. */
export const farSteps = 3;

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
    style="--handoffs: ${Math.min(handoffs, 5)}"
    aria-hidden="true"
    >${arrivalMarks[arrival]}${steps === 0 ? "" : html`<b>${steps}</b>`}</span
  >`;
}
