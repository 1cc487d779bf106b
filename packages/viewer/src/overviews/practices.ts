import { findPractices } from "@polku/core/overviews";
import { html, type TemplateResult } from "lit";
import { factOf, ties, type Tie } from "./ties.js";
import { element, type Viewing } from "./viewing.js";
import { appWords } from "../app/words/words.js";

/** The ways of working: which services use each, which links exist because of it, and what it adds to reach. */
export function practices(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const said = words.practices;
  const all = findPractices(network).map(
    ({ practice: { id }, services, links, alone, pilots, steeredBy }): Tie => ({
      id,
      links,
      alone,
      used: services.length + links.length > 0,
      head: element(viewing, id),
      before: factOf(viewing, said.services, services),
      after: html`${factOf(viewing, said.pilots, pilots)}
      ${factOf(viewing, words.steering.steeredBy, steeredBy)}`,
    }),
  );
  return ties(viewing, appWords[session.state.language].header.overviews.practices, said, all);
}
