import type { Reached, ReachAnswer } from "@polku/core";
import { answerGatekeepers } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { html, type TemplateResult } from "lit";
import { askKind, chooseRoute } from "../../state/ask.js";
import { openEntryIn, routeIndexIn } from "../../state/derive.js";
import { otherRoutes } from "../../state/other-routes.js";
import "../../ui/disclosure.js";
import { neededParts } from "../gatekeepers/list.js";
import type { AnswerContext } from "../../answers/answer-parts.js";
import { askButton } from "../../ui/buttons.js";
import { answerWords } from "../../answers/words/words.js";

/** Further questions about a reached service: its other routes, and what access to it depends on. */
export function aboutRoute(context: AnswerContext, answer: ReachAnswer, one: Reached): TemplateResult {
  if (one.steps === 0) return html``;
  const words = answerWords[context.session.state.language].answer;
  return html`<polku-disclosure
      .label=${words.others}
      .content=${() => others(context, answer, one)}
    ></polku-disclosure>
    <polku-disclosure
      .label=${words.needed}
      .content=${() => needed(context, answer, one)}
    ></polku-disclosure>`;
}

function others({ session, network }: AnswerContext, answer: ReachAnswer, one: Reached): TemplateResult {
  const words = answerWords[session.state.language].answer;
  const said = texts[session.state.language];
  const { routes, complete } = otherRoutes(network, answer, one.service);
  if (routes.length === 0) return html`<p>${words.complete}</p>`;
  const { state } = session;
  const now = openEntryIn(state) === one.service ? routeIndexIn(state) : 0;
  return html`<ul class="routes">
      ${[one, ...routes].map(
        ({ arrival, handoffs, steps }, index) =>
          html`<li>
            <button
              type="button"
              class="stretch"
              aria-pressed=${now === index + 1 ? "true" : "false"}
              @click=${() => session.update((state) => chooseRoute(state, one.service, index + 1))}
            >
              <span>${index === 0 ? words.best : words.route(index + 1)}</span>
              <small>${said.arrivals[arrival]} · ${said.counts(handoffs, steps)}</small>
            </button>
          </li>`,
      )}
    </ul>
    <p class="hint">${complete ? words.complete : words.cutOff}</p>
    ${askButton(session, words.askRoutes, (state) => askKind(state, "routes", one.service))}`;
}

function needed(context: AnswerContext, { question }: ReachAnswer, { service }: Reached): TemplateResult {
  const { session, network } = context;
  const { needs: _, ...conditions } = question;
  const found = answerGatekeepers(network, { ...conditions, ask: "gatekeepers", to: service });
  return html`${"reached" in found ? neededParts(context, found) : ""}
  ${askButton(session, answerWords[session.state.language].answer.askGatekeepers, (state) => askKind(state, "gatekeepers", service))}`;
}
