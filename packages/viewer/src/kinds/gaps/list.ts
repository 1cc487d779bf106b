import type { GapsAnswer } from "@polku/core";
import { html, type TemplateResult } from "lit";
import { askRow } from "../../state/ask.js";
import { sayName } from "../../ui/say.js";
import { serviceList, type AnswerContext } from "../../answers/answer-parts.js";
import { linkButton } from "../../ui/buttons.js";
import { answerWords } from "../../answers/words/words.js";

/** For each row of a table of gaps how much it reaches and what it lacks; then what no row reaches. */
export function gapsAnswer(
  context: AnswerContext,
  { rows, columns, cells, nowhere }: GapsAnswer,
): TemplateResult {
  const { session, network, whole } = context;
  const { language } = session.state;
  const words = answerWords[language].answer;
  const sorted = rows
    .map((row, index) => ({ row, missing: columns.filter((_, column) => cells[index]?.[column] === null) }))
    .toSorted((a, b) => b.missing.length - a.missing.length);
  return html`<section>
      <h3>${words.reachedByRow}</h3>
      ${sorted.map(({ row, missing }) => {
        const name = typeof row === "number" ? words.ages(row) : sayName(network, row, language);
        const beyond = missing.filter((service) => !nowhere.includes(service));
        return html`<details class="folded" ?open=${whole}>
          <summary>
            <h4>${name}</h4>
            <span class="n">${words.reachedIn(columns.length - missing.length, columns.length)}</span>
          </summary>
          <div class="pad">
            ${
              beyond.length === 0
                ? html`<p>${words.missingNone}</p>`
                : html`<p class="hint">${words.missing}</p>
                    ${serviceList(context, beyond)}`
            }
            ${linkButton(words.askReach, () => session.update((state) => askRow(state, row)))}
          </div>
        </details>`;
      })}
    </section>
    <section>
      <h3>${words.nowhere} <span class="n">${nowhere.length}</span></h3>
      <div class="pad">
        ${nowhere.length === 0 ? html`<p>${words.nowhereNone}</p>` : serviceList(context, nowhere)}
      </div>
    </section>`;
}
