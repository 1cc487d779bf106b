import { nameOf, type Language, type Network } from "@polku/core";
import { elementName } from "@polku/core/overviews";
import { html, nothing, type TemplateResult } from "lit";
import { selectService } from "../state/actions.js";
import { evidence } from "../answers/evidence.js";
import "../ui/disclosure.js";
import { extendButton } from "../ui/extend-button.js";
import { statusOf } from "../ui/marks.js";
import { dayText, sayName, sayText } from "../ui/say.js";
import type { Session } from "../ui/session.js";
import { sharedWords } from "../words/words.js";
import type { PanelWords } from "./words/words.js";

/** What every part of an overview is drawn with. */
export interface OverviewContext {
  session: Session;
  network: Network;
  language: Language;
  words: PanelWords;
  /** What is highlighted: what the step of a story is about, what was looked for. */
  highlighted: ReadonlySet<string>;
}

interface ElementOptions {
  /** Whether it comes after the name of whose it is. */
  owned?: boolean | undefined;
  /** Whether its count and its status are left out. */
  brief?: boolean;
  /** Whether it unfolds nothing. */
  plain?: boolean;
  /** Whether what can be done with it stands below it. */
  inCard?: boolean;
}

/**
 * An element by its name, with how many it stands for: a service opens its details; anything else unfolds what is known
 * of it, with the place in the document that says it. A document is a name alone.
 */
export function element(
  context: OverviewContext,
  id: string,
  { owned = false, brief = false, plain = false, inCard = false }: ElementOptions = {},
): TemplateResult {
  const { session, network, language, highlighted } = context;
  const found = network.element(id);
  const spoken = highlightNote(context, [id]);
  if (!found || "document" in found) return html`${sayName(network, id, language)}${spoken}`;
  if (network.serviceNumbers.has(id))
    return html`<button
      type="button"
      class="link"
      ?data-highlighted=${highlighted.has(id)}
      @click=${() => session.update((state) => selectService(state, id))}
    >
      ${sayName(network, id, language)}${spoken}
    </button>`;
  const status = "status" in found && !brief ? statusOf(found.status, language) : "";
  const name = network.link(id) ? elementName(network, id, language) : sayName(network, id, language);
  const description = "description" in found ? found.description : undefined;
  const label = html`<span class="label"
    >${brief ? nothing : countOf(network, id)}<span class="name">${name}</span>${spoken} ${status}</span
  >`;
  const owner =
    owned && "of" in found ? html`<small class="owner">${sayName(network, found.of, language)}</small>` : "";
  if (plain)
    return html`${owner}
      <div class="element" ?data-highlighted=${highlighted.has(id)}>${label}</div>`;
  return html`${owner}<polku-disclosure
      class="element"
      ?data-highlighted=${highlighted.has(id)}
      .label=${label}
      .content=${() =>
        html`${description === undefined ? nothing : html`<p>${sayText(network, description, language)}</p>`}
        ${inCard ? nothing : [extendButton(network, id, language), session.workshop?.pinned(id, true), session.workshop?.pinButton(id)]}
        ${evidence(network, found, language)}`}
    ></polku-disclosure>`;
}

/** How many an element stands for, where a source only counts them. */
export function countOf(network: Network, id: string): TemplateResult | typeof nothing {
  const { count } = (network.element(id) ?? {}) as { count?: number };
  return count === undefined ? nothing : html`<b>${count}</b> × `;
}

/** That one of these is highlighted, for those who do not see its frame. */
export function highlightNote(
  { words, highlighted }: Pick<OverviewContext, "words" | "highlighted">,
  ids: readonly string[],
): unknown {
  return ids.some((id) => highlighted.has(id))
    ? html`<span class="unseen"> (${words.highlighted})</span>`
    : nothing;
}

/** Elements by their names, as a list. */
export function elementList(
  context: OverviewContext,
  ids: readonly string[],
  options?: ElementOptions,
): TemplateResult {
  return html`<ul class="elements">
    ${ids.map((id) => html`<li>${element(context, id, options)}</li>`)}
  </ul>`;
}

/** Elements behind a label, such as their number; `about` is whose they are, for those who listen. */
export function unfolding(
  context: OverviewContext,
  label: unknown,
  ids: readonly string[],
  about?: string,
): TemplateResult {
  return html`<polku-disclosure
    class="element"
    .label=${label}
    .about=${about === undefined ? undefined : nameOf(context.network, about, context.language)}
    .content=${() => elementList(context, ids)}
  ></polku-disclosure>`;
}

/** Days from and until, in the reader's own writing; empty where neither is known. */
export function daysText(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  language: Language,
): string {
  if (since === undefined && until === undefined) return "";
  return since === until ? dayText(since ?? "", language) : sharedWords[language].dates(since, until);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Goes to the part that is found by an id, or by a title. */
export function goToPart({ currentTarget }: Event, key: string): void {
  const root = (currentTarget as HTMLElement).closest("polku-overview");
  const part = root?.querySelector<HTMLElement>(`[data-part="${CSS.escape(key)}"]`);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}
