import type { GatekeepersAnswer } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { askKind, chooseRoute } from "../../state/ask.js";
import { openEntryIn } from "../../state/derive.js";
import { sayName } from "../../ui/say.js";
import { entries, entry, linkSentence, serviceList, type AnswerContext } from "../../answers/answer-parts.js";
import { askButton } from "../../ui/buttons.js";
import { sharedWords } from "../../words/words.js";
import { answerWords } from "../../answers/words/words.js";

/** What access to one service depends on; or, of all services and links, which ones most services depend on. */
export function gatekeepersAnswer(context: AnswerContext, answer: GatekeepersAnswer): TemplateResult {
  const { session, network } = context;
  const { language } = session.state;
  const chosen = openEntryIn(session.state);
  const words = answerWords[language].answer;
  if ("reached" in answer)
    return answer.reached
      ? html`<div class="pad">${neededParts(context, answer)}</div>`
      : html`<p class="pad">
          ${askButton(session, words.askWhyNot, (state) => askKind(state, "why-not"), "primary")}
        </p>`;
  const first = answer.services[0]?.service ?? answer.links[0]?.link;
  const line = (id: string, title: unknown, loses: readonly string[]) =>
    entry(context, {
      open: chosen === id,
      tabbed: (chosen ?? first) === id,
      title,
      meta: html`<span>${words.loses(loses.length)}</span>`,
      toggle: () => session.update((state) => chooseRoute(state, chosen === id ? undefined : id)),
      content: () =>
        html`<p class="key">${words.lost}</p>
          ${serviceList(context, loses)}`,
    });
  return html`${entries(
    words.neededServices,
    answer.services.map(({ service, loses }) => line(service, sayName(network, service, language), loses)),
  )}
  ${entries(
    sharedWords[language].fields.links,
    answer.links.map(({ link, loses }) => line(link, linkSentence(context, link), loses)),
  )}`;
}

/** The services and links without each of which one service is lost. */
export function neededParts(
  context: AnswerContext,
  { services, links }: { services: readonly string[]; links: readonly string[] },
): TemplateResult {
  const words = answerWords[context.session.state.language].answer;
  if (services.length + links.length === 0) return html`<p>${words.neededNone}</p>`;
  return html`${
    services.length === 0
      ? nothing
      : html`<p class="key">${words.neededServices}</p>
          ${serviceList(context, services)}`
  }
  ${
    links.length === 0
      ? nothing
      : html`<p class="key">${sharedWords[context.session.state.language].fields.links}</p>
          <ul class="ends">
            ${links.map((link) => html`<li>${linkSentence(context, link)}</li>`)}
          </ul>`
  }`;
}
