import type { GapCell } from "@polku/core/questions";
import type { Language } from "@polku/core";
import { texts } from "@polku/core/text";
import { html, type TemplateResult } from "lit";
import type { MatrixWords } from "./words/words.js";
import { cellSign, farSteps } from "./cell-sign.js";

/** The legend of the signs in cells. */
export function matrixLegend(words: MatrixWords, language: Language): TemplateResult {
  const { arrivals } = texts[language];
  const entry = (cells: GapCell[], name: string, rest: unknown = "") =>
    html`<li class="row">${cells.map(cellSign)}<span>${name}${rest}</span></li>`;
  const steps = Array.from({ length: farSteps }, (_, index) => index + 1);
  const of = (arrival: "comes" | "goes") =>
    entry(
      steps.map((count) => ({ arrival, handoffs: 0, steps: count })),
      arrivals[arrival],
      `: ${steps.map((count) => words.legend.steps(count, count === farSteps)).join(" · ")}`,
    );
  return html`<section class="gap-legend" aria-label=${words.legend.heading}>
    <h3>${words.legend.heading}</h3>
    <ul class="row">
      ${entry([{ arrival: "here", handoffs: 0, steps: 0 }], arrivals.here)} ${of("comes")} ${of("goes")}
      ${entry([{ arrival: "goes", handoffs: 2, steps: 2 }], words.legend.handoffs)}
      ${entry([null], words.notReached)}
    </ul>
    <p class="hint">${words.legend.darker}</p>
  </section>`;
}
