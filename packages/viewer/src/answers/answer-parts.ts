import { explainRoute, reasonSentence, type Network, type Route } from "@polku/core";
import type { Answers, Ask } from "@polku/core/questions";
import { capacityText, texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import type { Kind } from "../state/kind.js";
import type { State } from "../state/state.js";
import { serviceLink } from "../ui/buttons.js";
import { showName } from "../ui/elements.js";
import { capacityOf, levelOf } from "../ui/marks.js";
import type { Session } from "../ui/session.js";

/**
 * What an answer is rendered with: `whole`, with everything open, in the text view; else in the list beside the map.
 */
export interface AnswerContext {
  session: Session;
  network: Network;
  whole: boolean;
}

/** How much of a long answer is listed at once, and how to list more. */
export interface Paging {
  most: number;
  more: () => void;
}

/** One kind of question, with the list that shows its answers. */
export interface ListedKind<A extends Ask> extends Kind<A> {
  list(context: AnswerContext, answer: Answers[A], paging: Paging): TemplateResult;
  /** What most people do next with an answer, where the list does not begin with it. */
  next?(context: AnswerContext, answer: Answers[A]): { text: string; act(state: State): State } | undefined;
}

/** One line of an answer that opens and closes; in a whole answer it is a heading with its content below. */
export function entry(
  { whole }: AnswerContext,
  {
    open,
    tabbed,
    title,
    meta = nothing,
    toggle,
    content,
  }: {
    open: boolean;
    /** Whether it is the tab stop of the list; arrow keys move from it. */
    tabbed: boolean;
    title: unknown;
    meta?: unknown;
    toggle: () => void;
    content: () => unknown;
  },
): TemplateResult {
  if (whole)
    return html`<li class="whole">
      <h4>${title}</h4>
      <p class="meta">${meta}</p>
      ${content()}
    </li>`;
  return html`<li data-open=${open}>
    <button
      type="button"
      class="entry"
      data-entry
      tabindex=${tabbed ? 0 : -1}
      aria-expanded=${open ? "true" : "false"}
      @click=${toggle}
    >
      <span class="name">${title}</span>
      <span class="meta">${meta}</span>
    </button>
    ${open ? html`<div class="route">${content()}</div>` : nothing}
  </li>`;
}

/** Lines of an answer under a heading that says how many they are; nothing where there are none. */
export function entries(heading: unknown, lines: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section>
    <h3>${heading} <span class="n">${lines.length}</span></h3>
    <ul class="entries">
      ${lines}
    </ul>
  </section>`;
}

/** How a service is reached, with its handoffs and steps in words. */
export function costs(
  { session }: AnswerContext,
  { arrival, handoffs, steps }: Omit<Route, "route" | "at">,
): TemplateResult {
  const said = texts[session.state.language];
  return html`<span>${said.arrivals[arrival]}</span>
    ${steps === 0 ? nothing : html`<span>${said.counts(handoffs, steps)}</span>`}`;
}

/** Services as a list, each a button that opens its details, with the sign of its level. */
export function serviceList(
  { session, network }: Omit<AnswerContext, "whole">,
  services: readonly string[],
): TemplateResult {
  return html`<ul class="ends">
    ${services.map(
      (id) =>
        html`<li>
          ${serviceLink(session, network, id)} ${levelOf(network, id, session.state.language, false)}
          ${capacityOf(network, id, session.state.language)}
        </li>`,
    )}
  </ul>`;
}

/** Which services of a route take no new clients just so. */
export function roomOnRoute(
  { session, network }: AnswerContext,
  services: readonly string[],
): TemplateResult[] {
  const { language } = session.state;
  return services.flatMap((id) => {
    const said = capacityText(network, id, language);
    return said === "" ? [] : [html`<p class="hint">${showName(network, id, language).text}: ${said}</p>`];
  });
}

/** A link as a sentence. */
export function linkSentence({ session, network }: AnswerContext, id: string): string {
  const link = network.link(id);
  if (!link) return id;
  const { kind, from, to } = link;
  return explainRoute(network, [{ link: id, kind, from, to }])
    .map((reason) => reasonSentence(network, reason, session.state.language))
    .join(" ");
}
