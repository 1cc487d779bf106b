import { findRoles, type RoleTies } from "@polku/core";
import { html, type TemplateResult } from "lit";
import { gains } from "./gains.js";
import { element, elementList, fact, unfolding, type Viewing } from "./viewing.js";

/** The roles: where each works, what it connects, and what is reached through it. */
export function roles(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const all = findRoles(network.model);
  const said = words.roles;
  const linked = all.filter(({ links }) => links.length > 0);
  const others = all.filter(({ links }) => links.length === 0);
  return html`<h2 tabindex="-1">${session.words.header.overviews.roles}</h2>
    ${
      all.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<p class="lead">${said.lead}</p>
            <p class="aside">${said.apart(linked.length, all.length)}</p>`
    }
    ${gains(
      viewing,
      said.adds,
      linked.map(({ role }) => ({ id: role.id })),
    )}
    ${list(viewing, said.connecting, linked)} ${list(viewing, said.others, others)}`;
}

function list(viewing: Viewing, heading: string, ties: readonly RoleTies[]): TemplateResult | string {
  if (ties.length === 0) return "";
  return html`<section>
    <h3>${heading} <span class="n">${ties.length}</span></h3>
    <ul class="cards">
      ${ties.map((one) => html`<li>${card(viewing, one)}</li>`)}
    </ul>
  </section>`;
}

function card(
  viewing: Viewing,
  { role, worksIn, levels, links, alone, connects, starts, sitsIn, pilots }: RoleTies,
): TemplateResult {
  const { words } = viewing;
  const said = words.roles;
  const row = (key: string, ids: readonly string[]) =>
    ids.length === 0 ? "" : fact(key, elementList(viewing, ids));
  return html`<article>
    ${element(viewing, role.id)}
    ${role.tier === undefined ? "" : html`<p class="meta">${words.tiers[role.tier]}</p>`}
    ${worksIn.length > 1 ? html`<p>${said.connects(worksIn.length, levels)}</p>` : ""}
    <dl class="facts">
      ${fact(said.worksIn, worksIn.length === 0 ? html`<i>${words.notGiven}</i>` : elementList(viewing, worksIn))}
      ${
        links.length === 0
          ? ""
          : fact(
              said.links,
              html`${unfolding(viewing, links, role.id)}
              ${alone.length === links.length ? "" : html`<small>${said.alone(alone.length)}</small>`}`,
            )
      }
      ${connects.length === 0 ? "" : fact(said.ends, unfolding(viewing, connects, role.id))}
      ${row(said.starts, starts)} ${row(said.pilots, pilots)} ${row(said.sitsIn, sitsIn)}
    </dl>
  </article>`;
}
