import type { WhyNotAnswer } from "@polku/core";
import { relaxationText } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { askKind, chooseRouteIndex } from "../../state/ask.js";
import { routeIndexIn } from "../../state/derive.js";
import { routeLegs } from "../../answers/route-legs.js";
import { relaxButton } from "../../answers/relax-button.js";
import { entry, serviceList, type AnswerContext } from "../../answers/answer-parts.js";
import { textButton } from "../../ui/buttons.js";
import { answerWords } from "../../answers/words/words.js";

/**
 * What would let a service reach the client: sets of conditions to drop, with the routes that they open; or services
 * that a new link could start from.
 */
export function whyNotAnswer(context: AnswerContext, answer: WhyNotAnswer): TemplateResult {
  const { session, network } = context;
  const { language } = session.state;
  const shown = routeIndexIn(session.state);
  const words = answerWords[language].answer;
  if (answer.reached)
    return html`<p class="pad">
      ${textButton(words.askRoutes, () => session.update((state) => askKind(state, "routes")), "primary")}
    </p>`;
  if (answer.relax.length === 0)
    return answer.doors.length === 0
      ? html`${nothing}`
      : html`<section>
          <h3>${words.doors}</h3>
          <p class="hint pad">${words.doorsHint}</p>
          <div class="pad">
            ${serviceList(
              context,
              answer.doors.map(({ service }) => service),
            )}
          </div>
        </section>`;
  return html`<ol class="entries">
    ${answer.relax.map((relaxation, index) =>
      entry(context, {
        open: shown === index + 1,
        tabbed: shown === index + 1,
        title: words.ifSo(relaxationText(network, relaxation.needs, language)),
        meta: html`<span>${texts[language].counts(relaxation.handoffs, relaxation.steps)}</span>`,
        toggle: () => session.update((state) => chooseRouteIndex(state, index + 1)),
        content: () =>
          html`${routeLegs(network, relaxation, language)}
          ${relaxButton(session, network, answer.question, relaxation.conditions)}`,
      }),
    )}
  </ol>`;
}
