import { html, type TemplateResult } from "lit";
import { gains } from "./gains.js";
import { elementList, fact, unfolding, type Viewing } from "./viewing.js";

/** A practice or a role: what links may exist through. */
export interface Tie {
  id: string;
  links: readonly string[];
  /** Those of them that exist through nothing else of its kind. */
  alone: readonly string[];
  /** Whether it stands among those that the sources tell of more than the name. */
  used: boolean;
  /** The rows of facts that only its kind has, before and after its links. */
  before: unknown;
  after: unknown;
  /** The head of its card. */
  head: TemplateResult;
}

/** The words of an overview of ties. */
interface TieWords {
  lead: string;
  apart(linked: number, all: number): string;
  adds: string;
  used: string;
  others: string;
  links: string;
  alone(count: number): string;
}

/** Practices or roles: what each adds to reach, then one by one those that are used, and the others. */
export function ties(viewing: Viewing, heading: string, said: TieWords, all: readonly Tie[]): TemplateResult {
  const linked = all.filter(({ links }) => links.length > 0);
  const head = html`<h2 tabindex="-1">${heading}</h2>`;
  if (all.length === 0)
    return html`${head}
      <p>${viewing.words.nothing}</p>`;
  return html`${head}
    <p class="lead">${said.lead}</p>
    <p class="aside">${said.apart(linked.length, all.length)}</p>
    ${gains(viewing, said.adds, linked)}
    ${list(
      viewing,
      said,
      said.used,
      all.filter(({ used }) => used),
    )}
    ${list(
      viewing,
      said,
      said.others,
      all.filter(({ used }) => !used),
    )}`;
}

function list(viewing: Viewing, said: TieWords, heading: string, some: readonly Tie[]): unknown {
  if (some.length === 0) return "";
  return html`<section>
    <h3>${heading} <span class="n">${some.length}</span></h3>
    <ul class="cards">
      ${some.map((tie) => html`<li>${card(viewing, said, tie)}</li>`)}
    </ul>
  </section>`;
}

function card(
  viewing: Viewing,
  said: TieWords,
  { id, links, alone, before, after, head }: Tie,
): TemplateResult {
  const rest = alone.length === links.length ? "" : html`<small>${said.alone(alone.length)}</small>`;
  return html`<article>
    ${head}
    <dl class="facts">
      ${before} ${links.length === 0 ? "" : fact(said.links, html`${unfolding(viewing, links, id)} ${rest}`)}
      ${after}
    </dl>
  </article>`;
}

/** Elements as a row of facts; none where there are none. */
export function factOf(viewing: Viewing, key: string, ids: readonly string[]): unknown {
  return ids.length === 0 ? "" : fact(key, elementList(viewing, ids));
}
