import type { Language, LinkKind, Network } from "@polku/core";
import type { LinkEnd } from "@polku/core/network";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { linksOf } from "./links.js";
import { extendButton } from "../ui/extend-button.js";
import { icons } from "../ui/icons.js";
import { linkButton } from "../ui/buttons.js";
import { levelOf, statusOf } from "../ui/marks.js";
import { sayName, sayNames } from "../ui/say.js";
import { linkSign } from "../ui/signs.js";
import css from "./link-lists.css?inline";
import { networkWords } from "./words/words.js";

export const linkListStyles = unsafeCSS(css);

/**
 * The links of a service as lists, grouped by kind, each with a button to go to its other end. With a `heading`, the
 * service is one that another is a part of, and only the links that its parts can use are listed.
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
  const lists = (direction: "out" | "in", all = links[direction]) =>
    all.map(({ kind, ends }) => kindList(network, kind, direction, ends, language, go));
  const section = (text: string, content: readonly unknown[]) =>
    html`<section class="links">
      ${title(text)} ${content.length === 0 ? html`<p class="hint">${words.linksNone}</p>` : content}
    </section>`;
  if (heading === undefined)
    return html`${section(words.linksOut, lists("out"))} ${section(words.linksIn, lists("in"))}`;
  const outreach = links.in.filter(({ kind }) => kind === "outreach");
  const inherited = [...lists("out"), ...lists("in", outreach)];
  return inherited.length === 0 ? nothing : section(heading, inherited);
}

function kindList(
  network: Network,
  kind: LinkKind,
  direction: "out" | "in",
  ends: readonly LinkEnd[],
  language: Language,
  go: (id: string) => void,
): TemplateResult {
  return html`<p class="kind">${linkSign(kind)} ${networkWords[language].link[kind][direction]}:</p>
    <ul class="ends">
      ${ends.map(
        ({ id, link, other }) =>
          html`<li>
            ${linkButton(sayName(network, other, language), () => go(other))}
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
            ${extendButton(network, id, language)}
          </li>`,
      )}
    </ul>`;
}
