import type { GapsAnswer } from "@polku/core";
import { toldAreasText, groupNowhere, groupUnreached, type Outlook } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { askRow } from "../../state/ask.js";
import { sayName } from "../../ui/say.js";
import { withOutlooks } from "../../answers/find-unreached.js";
import { serviceList, type AnswerContext } from "../../answers/answer-parts.js";
import { askButton } from "../../ui/buttons.js";
import { lazy } from "../../platform/lazy.js";
import { lazyElement } from "../../ui/lazy-element.js";
import { gapEffectIn, type GapEffect } from "../../state/gap-effect.js";
import { rowsByReach } from "./rows-by-reach.js";
import { answerWords } from "../../answers/words/words.js";

const changesPart = lazy(() => import("../../answers/gap-changes-list.js"));

/**
 * For each row of a table of gaps how much it reaches, and what is known of the services that only other rows reach;
 * then of those that no row reaches.
 */
export function gapsAnswer(context: AnswerContext, answer: GapsAnswer): TemplateResult {
  const { session, network, whole } = context;
  const { language } = session.state;
  const words = answerWords[language].answer;
  const known = withOutlooks(network, answer);
  const { columns, cells, nowhere, outlooks } = known;
  const places = new Map(columns.map((service, column) => [service, column]));
  const isNowhere = new Set(nowhere);
  const outlookOf = (index: number, service: string) =>
    outlooks?.[index]?.[places.get(service) ?? -1] ?? "not-known";
  const effect = gapEffectIn(session.state);
  return html`${effect ? changed(context, effect) : nothing}
    <section>
      <h3>${words.reachedByRow}</h3>
      ${whole ? html`<p>${toldAreasText(network, answer, language)}</p>` : nothing}
      ${rowsByReach(known).map(({ row, index, reached }) => {
        const missing = columns.filter((_, column) => cells[index]?.[column] === null);
        const name = typeof row === "number" ? words.ages(row) : sayName(network, row, language);
        const beyond = missing.filter((service) => !isNowhere.has(service));
        return html`<details class="folded" ?open=${whole}>
          <summary>
            <h4>${name}</h4>
            <span class="n">${words.reachedIn(reached, columns.length)}</span>
          </summary>
          <div class="pad">
            ${
              beyond.length === 0
                ? html`<p>${words.missingNone}</p>`
                : outlooks
                  ? groups(
                      context,
                      groupUnreached(
                        beyond.map((service) => ({ service, outlook: outlookOf(index, service) })),
                      ),
                    )
                  : html`<p class="hint">${words.missing}</p>
                      ${serviceList(context, beyond)}`
            }
            ${askButton(session, words.askReach, (state) => askRow(state, row))}
          </div>
        </details>`;
      })}
    </section>
    <section>
      <h3>${words.nowhere} <span class="n">${nowhere.length}</span></h3>
      <div class="pad">
        ${
          nowhere.length === 0
            ? html`<p>${words.nowhereNone}</p>`
            : outlooks
              ? groups(context, groupNowhere(known))
              : serviceList(context, nowhere)
        }
      </div>
    </section>`;
}

/** What the scenario changes: in how many rows, and for each service in which; loads where there is a scenario. */
function changed({ session, network }: AnswerContext, effect: GapEffect): TemplateResult {
  const { language } = session.state;
  const element = html`<polku-gap-changes
    .network=${network}
    .differences=${effect.differences}
    .language=${language}
  ></polku-gap-changes>`;
  return html`<section>
    <h3>${answerWords[language].answer.scenarioEffect}</h3>
    <div class="pad">${lazyElement(session, changesPart, element)}</div>
  </section>`;
}

/** Services by what is known of them. */
function groups(context: AnswerContext, found: readonly [Outlook, string[]][]): TemplateResult[] {
  const { outlookGroups } = texts[context.session.state.language];
  return found.map(
    ([outlook, services]) =>
      html`<p class="hint">${outlookGroups[outlook]} <span class="n">${services.length}</span></p>
        ${serviceList(context, services)}`,
  );
}
