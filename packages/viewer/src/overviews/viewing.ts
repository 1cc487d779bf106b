import { nameOf, type Element, type Language, type Network } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { selectService } from "../state/actions.js";
import type { ViewWords } from "./words/words.js";
import { evidence } from "../answers/evidence.js";
import "../ui/disclosure.js";
import { statusOf } from "../ui/marks.js";
import { dayText, sayName, sayText } from "../ui/say.js";
import type { Session } from "../ui/session.js";
import { sharedWords } from "../words/words.js";

/** What every part of an overview is drawn with. */
export interface Viewing {
  session: Session;
  network: Network;
  language: Language;
  words: ViewWords;
  /** What is pointed out: what the step of a story is about, what was looked for. */
  pointed: ReadonlySet<string>;
}

/**
 * An element by its name: a service opens its details; anything else unfolds what is known of it, with the
 * place in the document that says it. `showsStatus`: whether it is told how settled it is.
 */
export function element(
  { session, network, language, words, pointed }: Viewing,
  id: string,
  showsStatus = true,
): TemplateResult {
  const isPointed = pointed.has(id);
  const spoken = pointedOut({ words, pointed }, [id]);
  if (network.serviceNumbers.has(id))
    return html`<button
      type="button"
      class="link"
      ?data-pointed=${isPointed}
      @click=${() => session.update((state) => selectService(state, id))}
    >
      ${sayName(network, id, language)}${spoken}
    </button>`;
  const found = network.element(id);
  const status = showsStatus && found && "status" in found ? statusOf(found.status, language) : "";
  return html`<polku-disclosure
    class="element"
    ?data-pointed=${isPointed}
    .label=${html`<span class="label"><span class="name">${linkName(network, id, language) ?? sayName(network, id, language)}</span>${spoken} ${status}</span>`}
    .content=${() => (found ? facts(network, found, language) : "")}
  ></polku-disclosure>`;
}

/** That one of these is pointed out, for those who do not see its frame. */
export function pointedOut(
  { words, pointed }: Pick<Viewing, "words" | "pointed">,
  ids: readonly string[],
): unknown {
  return ids.some((id) => pointed.has(id)) ? html`<span class="unseen"> (${words.pointed})</span>` : nothing;
}

/** Elements as their number, which unfolds to their names; `about` is whose they are, for those who listen. */
export function unfolding(viewing: Viewing, ids: readonly string[], about: string): TemplateResult {
  return html`<polku-disclosure
    class="element"
    .label=${html`<span class="n">${ids.length}</span>`}
    .about=${nameOf(viewing.network, about, viewing.language)}
    .content=${() => elementList(viewing, ids)}
  ></polku-disclosure>`;
}

/** Elements by their names, as a list. */
export function elementList(viewing: Viewing, ids: readonly string[]): TemplateResult {
  return html`<ul class="elements">
    ${ids.map((id) => html`<li>${element(viewing, id)}</li>`)}
  </ul>`;
}

/** A row of facts: what, and its value. */
export function fact(key: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${key}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Days from and until, in the reader's own writing; empty where neither is known. */
export function daysText(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  language: Language,
): string {
  if (since === undefined && until === undefined) return "";
  return since === until ? dayText(since ?? "", language) : sharedWords[language].dates(since, until);
}

/** A link as its ends, where it has no name of its own. */
export function linkName(network: Network, id: string, language: Language): string | undefined {
  const link = network.link(id);
  if (!link || link.name !== undefined) return undefined;
  return `${nameOf(network, link.from, language)} → ${nameOf(network, link.to, language)}`;
}

function facts(network: Network, found: Element, language: Language): TemplateResult {
  return html`${
    "description" in found && found.description !== undefined
      ? html`<p>${sayText(network, found.description, language)}</p>`
      : ""
  }
  ${evidence(network, found, language)}`;
}
