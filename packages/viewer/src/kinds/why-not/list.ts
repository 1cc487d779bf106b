import type { WhyNotAnswer } from "@polku/core";
import { isOfOthers, relaxationText, type Relaxation } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { askKind, chooseRouteIndex } from "../../state/ask.js";
import { routeIndexIn } from "../../state/derive.js";
import { routeLegs } from "../../answers/route-legs.js";
import { routeStrip } from "../../answers/route-strip.js";
import { relaxButton } from "../../answers/relax-button.js";
import { entries, entry, serviceList, type AnswerContext } from "../../answers/answer-parts.js";
import { askButton } from "../../ui/buttons.js";
import { lazy } from "../../platform/lazy.js";
import { lazyElement } from "../../ui/lazy-element.js";
import { answerWords } from "../../answers/words/words.js";

const proposalsPart = lazy(() => import("../../answers/proposals.js"));

/**
 * What it would take that a service reaches the client; then what other conditions would open, with the routes, and
 * those on which it is other clients who are reached; or services that a new link could start from.
 */
export function whyNotAnswer(context: AnswerContext, answer: WhyNotAnswer): TemplateResult {
  const { session } = context;
  const words = answerWords[session.state.language].answer;
  if (answer.reached)
    return html`<p class="pad">
      ${askButton(session, words.askRoutes, (state) => askKind(state, "routes"), "primary")}
    </p>`;
  const { relaxed } = texts[session.state.language];
  return html`${repairs(context, answer)}
  ${relaxations(context, answer, relaxed.otherwise, (one) => !isOfOthers(one))}
  ${relaxations(context, answer, relaxed.others, isOfOthers)} ${doors(context, answer)}`;
}

/** Changes of the network after which the question as asked reaches the target; loads where there are any. */
function repairs({ session, network }: AnswerContext, answer: WhyNotAnswer): unknown {
  if (answer.repairs.length === 0) return nothing;
  const element = html`<polku-proposals
    .session=${session}
    .network=${network}
    .answer=${answer}
  ></polku-proposals>`;
  return lazyElement(session, proposalsPart, element);
}

/** The sets of conditions of a kind whose relaxing helps, each with the route that it opens. */
function relaxations(
  context: AnswerContext,
  answer: WhyNotAnswer,
  heading: string,
  isListed: (relaxation: Relaxation) => boolean,
): unknown {
  const { session, network } = context;
  const { language } = session.state;
  const shown = routeIndexIn(session.state);
  const words = answerWords[language].answer;
  const lines = answer.relax.flatMap((relaxation, index) =>
    isListed(relaxation)
      ? entry(context, {
          open: shown === index + 1,
          tabbed: shown === index + 1,
          title: words.ifSo(relaxationText(network, relaxation.needs, language)),
          meta: html`<span>${texts[language].counts(relaxation.handoffs, relaxation.steps)}</span>`,
          toggle: () => session.update((state) => chooseRouteIndex(state, index + 1)),
          content: () =>
            html`${routeStrip(network, relaxation, answer.question.to, language)}
            ${routeLegs(network, relaxation, language)}
            ${relaxButton(session, network, answer.question, relaxation.conditions)}`,
        })
      : [],
  );
  return entries(heading, lines);
}

/** The services from which it is reached. */
function doors(context: AnswerContext, answer: WhyNotAnswer): unknown {
  const words = answerWords[context.session.state.language].answer;
  if (answer.doors.length === 0) return nothing;
  return html`<section>
    <h3>${words.doors}</h3>
    <p class="hint pad">${words.doorsHint}</p>
    <div class="pad">
      ${serviceList(
        context,
        answer.doors.map(({ service }) => service),
      )}
    </div>
  </section>`;
}
