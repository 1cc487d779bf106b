import { findPractices, type PracticeUse } from "@polku/core";
import { html, type TemplateResult } from "lit";
import { gains } from "./gains.js";
import { element, elementList, fact, unfolding, type Viewing } from "./viewing.js";

/** The ways of working: which services use each, which links exist because of it, and what it adds to reach. */
export function practices(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const all = findPractices(network.model);
  const said = words.practices;
  const used = all.filter(({ services, links }) => services.length + links.length > 0);
  const unused = all.filter((use) => !used.includes(use));
  const linked = used.filter(({ links }) => links.length > 0);
  return html`<h2 tabindex="-1">${session.words.header.overviews.practices}</h2>
    ${
      all.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<p class="lead">${said.lead}</p>
            <p class="aside">${said.apart(linked.length, all.length)}</p>`
    }
    ${gains(
      viewing,
      said.adds,
      linked.map(({ practice }) => ({ id: practice.id })),
    )}
    ${list(viewing, said.used, used)} ${list(viewing, said.unused, unused)}`;
}

function list(viewing: Viewing, heading: string, uses: readonly PracticeUse[]): TemplateResult | string {
  if (uses.length === 0) return "";
  return html`<section>
    <h3>${heading} <span class="n">${uses.length}</span></h3>
    <ul class="cards">
      ${uses.map((use) => html`<li>${card(viewing, use)}</li>`)}
    </ul>
  </section>`;
}

function card(
  viewing: Viewing,
  { practice, services, links, alone, pilots, steeredBy }: PracticeUse,
): TemplateResult {
  const { words } = viewing;
  const said = words.practices;
  const row = (key: string, ids: readonly string[]) =>
    ids.length === 0 ? "" : fact(key, elementList(viewing, ids));
  return html`<article>
    ${element(viewing, practice.id)}
    <dl class="facts">
      ${row(said.services, services)}
      ${
        links.length === 0
          ? ""
          : fact(
              said.links,
              html`${unfolding(viewing, links, practice.id)}
              ${alone.length === links.length ? "" : html`<small>${said.alone(alone.length)}</small>`}`,
            )
      }
      ${row(said.pilots, pilots)} ${row(words.steering.steeredBy, steeredBy)}
    </dl>
  </article>`;
}
