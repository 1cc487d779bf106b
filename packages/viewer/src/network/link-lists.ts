import type { Language, LinkKind, Network } from "@polku/core";
import type { LinkEnd } from "@polku/core/network";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { linksOf } from "./links.js";
import { icons } from "../ui/icons.js";
import { levelOf, statusOf } from "../ui/marks.js";
import { sayName, sayNames } from "../ui/say.js";
import { linkSign } from "../ui/signs.js";
import css from "./link-lists.css?inline";
import { networkWords } from "./words/words.js";

export const linkListStyles = unsafeCSS(css);

/**
 * The links of a service as lists, grouped by kind, each with a button to go to its other end. With a
 * heading of its own only the ways out are listed: those that the parts of a wider service may use.
 */
export function linkLists(
  network: Network,
  service: string,
  language: Language,
  go: (id: string) => void,
  heading?: string,
  depth: 3 | 5 = 3,
): TemplateResult | typeof nothing {
  const title = (text: string) => (depth === 3 ? html`<h3>${text}</h3>` : html`<h5>${text}</h5>`);
  const words = networkWords[language];
  const links = linksOf(network, service);
  if (heading !== undefined) {
    const inherited = [...links.out, ...links.in.filter(({ kind }) => kind === "outreach")];
    return inherited.length === 0
      ? nothing
      : html`<section class="links">
          ${title(heading)}
          ${links.out.map(({ kind, ends }) => kindList(network, kind, "out", ends, language, go))}
          ${links.in
            .filter(({ kind }) => kind === "outreach")
            .map(({ kind, ends }) => kindList(network, kind, "in", ends, language, go))}
        </section>`;
  }
  return html`<section class="links">
      ${title(words.linksOut)}
      ${links.out.length === 0 ? html`<p class="hint">${words.linksNone}</p>` : nothing}
      ${links.out.map(({ kind, ends }) => kindList(network, kind, "out", ends, language, go))}
    </section>
    <section class="links">
      ${title(words.linksIn)}
      ${links.in.length === 0 ? html`<p class="hint">${words.linksNone}</p>` : nothing}
      ${links.in.map(({ kind, ends }) => kindList(network, kind, "in", ends, language, go))}
    </section>`;
}

function kindList(
  network: Network,
  kind: LinkKind,
  way: "out" | "in",
  ends: readonly LinkEnd[],
  language: Language,
  go: (id: string) => void,
): TemplateResult {
  return html`<p class="kind">${linkSign(kind)} ${networkWords[language].link[kind][way]}:</p>
    <ul class="ends">
      ${ends.map(
        ({ link, other }) =>
          html`<li>
            <button type="button" class="link" @click=${() => go(other)}>
              ${sayName(network, other, language)}
            </button>
            ${levelOf(network, other, language, false)} ${statusOf(link.status, language)}
            ${
              link.areas && link.areas.length > 0
                ? html`<small>${sayNames(network, link.areas, language)}</small>`
                : nothing
            }
            ${
              link.roles && link.roles.length > 0
                ? html`<small class="through"
                    >${icons.role} ${sayNames(network, link.roles, language)}</small
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}
