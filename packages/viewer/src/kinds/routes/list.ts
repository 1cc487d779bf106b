import type { RoutesAnswer } from "@polku/core";
import { servicesBetween } from "@polku/core/questions";
import { html, nothing, type TemplateResult } from "lit";
import { askWith, chooseRouteIndex } from "../../state/ask.js";
import { routeIndexIn } from "../../state/derive.js";
import { routeLegs } from "../../answers/route-legs.js";
import { routeStrip } from "../../answers/route-strip.js";
import { costs, entry, roomOnRoute, type AnswerContext } from "../../answers/answer-parts.js";
import { askButton } from "../../ui/buttons.js";
import { answerWords } from "../../answers/words/words.js";

/** The routes to one service, the best first; one is shown at a time. */
export function routesAnswer(
  context: AnswerContext,
  { routes, complete, question }: RoutesAnswer,
): TemplateResult {
  const { session, network } = context;
  const { language } = session.state;
  const shown = routeIndexIn(session.state);
  const words = answerWords[language].answer;
  return html`<ol class="entries">
      ${routes.map((route, index) =>
        entry(context, {
          open: shown === index + 1,
          tabbed: shown === index + 1,
          title: words.route(index + 1),
          meta: costs(context, route),
          toggle: () => session.update((state) => chooseRouteIndex(state, index + 1)),
          content: () =>
            html`${routeStrip(network, route, question.to, language)} ${routeLegs(network, route, language)}
            ${roomOnRoute(context, [...servicesBetween(question.to, route.route), question.to])}`,
        }),
      )}
    </ol>
    ${
      routes.length === 0
        ? nothing
        : html`<p class="hint pad">
            ${complete ? words.complete : words.cutOff}
            ${
              complete
                ? nothing
                : askButton(session, words.showMore, (state) => askWith(state, { k: question.k * 2 }))
            }
          </p>`
    }`;
}
