import type { GapCell, GapDifferenceKind, Outlook } from "@polku/core/questions";
import { differenceSigns } from "@polku/core/text";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import css from "./cell-sign.css?inline";

export const cellSignStyles = unsafeCSS(css);
import { arrivalMarks } from "@polku/map";

/** From this many steps on, cells look the same. */
export const farSteps = 3;

/** The largest number of lines for handoffs. */
const mostHandoffs = 4;

/** What stands in a cell that is not reached, by what is known of it; a short line where nothing is. */
const outlookSigns: Readonly<Record<Outlook, string>> = {
  later: "○",
  disputed: "?",
  elsewhere: "↗",
  "other-ages": "↕",
  "outside-question": "…",
  "not-known": "",
};

/**
 * The sign of a cell: its mark, pattern and colour show the arrival, a number and the strength of the colour the
 * steps, and short lines at its foot the handoffs.
 */
export function cellSign(cell: GapCell, outlook: Outlook = "not-known"): TemplateResult {
  if (cell === null)
    return html`<span class="gap-sign" data-arrival="none" data-outlook=${outlook} aria-hidden="true"
      >${outlookSigns[outlook]}</span
    >`;
  const { arrival, handoffs, steps, forNoClient } = cell;
  if (forNoClient) return html`<span class="gap-sign" data-arrival="no-client" aria-hidden="true">∅</span>`;
  return html`<span
    class="gap-sign"
    data-arrival=${arrival}
    data-steps=${Math.min(steps, farSteps)}
    .style=${handoffs === 0 ? nothing : `--handoffs: ${Math.min(handoffs, mostHandoffs)}`}
    aria-hidden="true"
    >${arrivalMarks[arrival]}${steps === 0 ? "" : html`<b>${steps}</b>`}</span
  >`;
}

/** The sign of a change: its letter, pattern and colour; of what stays, whether it is reached where all rows are alike. */
export function changeSign(
  kind: GapDifferenceKind | undefined,
  isReached: boolean | undefined,
): TemplateResult {
  if (kind === undefined)
    return html`<span class="gap-sign" data-stays=${isReached} aria-hidden="true"
      >${isReached ? "·" : ""}</span
    >`;
  return html`<span class="gap-sign" data-change=${kind} aria-hidden="true"
    ><b>${differenceSigns[kind]}</b></span
  >`;
}
