import { findRoles } from "@polku/core/overviews";
import { html, type TemplateResult } from "lit";
import { factOf, ties, type Tie } from "./ties.js";
import { element, elementList, fact, unfolding, type Viewing } from "./viewing.js";
import { appWords } from "../app/words/words.js";

/** The roles: where each works, what it connects, and what is reached through it. */
export function roles(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const said = words.roles;
  const all = findRoles(network).map(
    ({ role, worksIn, levels, links, alone, connects, starts, sitsIn, pilots }): Tie => ({
      id: role.id,
      links,
      alone,
      used: links.length > 0,
      head: html`${element(viewing, role.id)}
      ${role.tier === undefined ? "" : html`<p class="meta">${words.tiers[role.tier]}</p>`}
      ${worksIn.length > 1 ? html`<p>${said.connects(worksIn.length, levels)}</p>` : ""}`,
      before: fact(
        said.worksIn,
        worksIn.length === 0 ? html`<i>${words.notGiven}</i>` : elementList(viewing, worksIn),
      ),
      after: html`${connects.length === 0 ? "" : fact(said.ends, unfolding(viewing, connects, role.id))}
      ${factOf(viewing, said.starts, starts)} ${factOf(viewing, said.pilots, pilots)}
      ${factOf(viewing, said.sitsIn, sitsIn)}`,
    }),
  );
  return ties(viewing, appWords[session.state.language].header.overviews.roles, said, all);
}
