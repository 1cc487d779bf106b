import { explainRoute, type Language, type Network, type Route, type Reason } from "@polku/core";
import { partsText } from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { evidence } from "./evidence.js";
import { extendButton } from "../ui/extend-button.js";
import { icons } from "../ui/icons.js";
import { statusOf } from "../ui/marks.js";
import { showName } from "../ui/elements.js";
import { sayName, sayNames } from "../ui/say.js";
import { linkSign } from "../ui/signs.js";
import { answerWords } from "./words/words.js";
import { networkWords } from "../network/words/words.js";
import { sharedWords } from "../words/words.js";

/** A route as sentences, leg by leg, numbered as on the map, each with its facts and sources. */
export function routeLegs(
  network: Network,
  { route }: Pick<Route, "route">,
  language: Language,
): TemplateResult {
  const words = answerWords[language].route;
  if (route.length === 0) return html`<p class="legs-none">${words.here}</p>`;
  const name = (id: string) => showName(network, id, language).text;
  return html`<ol class="legs">
    ${explainRoute(network, route).map(
      (reason, index) =>
        html`<li>
          <span class="leg-number" aria-hidden="true">${index + 1}</span>
          <div>
            <p class="leg-sentence">
              <span class="unseen">${words.leg(index + 1)}: </span
              >${texts[language].leg[reason.kind](name(reason.from), name(reason.to))}.
            </p>
            ${facts(network, reason, language)} ${evidence(network, reason, language)}
          </div>
        </li>`,
    )}
  </ol>`;
}

/** The facts of a link as pairs of names and values; what is not known of it stands on one line at the end. */
function facts(network: Network, reason: Reason, language: Language): TemplateResult {
  const { route: words, list } = answerWords[language];
  const { unknown, dates, fields } = sharedWords[language];
  const { channels } = networkWords[language];
  const said = texts[language];
  const open = [
    reason.initiatedBy.length === 0 && words.initiatedBy,
    reason.mode.length === 0 && words.mode,
  ].filter((name) => name !== false);
  const pair = (key: unknown, value: unknown) =>
    html`<div>
      <dt>${key}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts">
    ${pair(fields.kind, html`${linkSign(reason.kind)} ${said.kinds[reason.kind]}`)}
    ${pair(words.integration, said.integration[reason.integration])}
    ${pair(fields.status, statusOf(reason.status, language, true))}
    ${reason.reading === "inferred" ? pair(words.reading, words.concluded) : nothing}
    ${reason.concluded.length === 0 ? nothing : pair(said.concluded, partsText(reason.concluded, language))}
    ${
      reason.inheritedFrom === undefined
        ? nothing
        : pair(words.inheritedFrom, sayName(network, reason.inheritedFrom, language))
    }
    ${pair(
      fields.area,
      reason.areas.length === 0
        ? words.everywhere
        : html`${sayNames(network, reason.areas, language)} ${extendButton(network, reason.link, language)}`,
    )}
    ${
      reason.initiatedBy.length === 0
        ? nothing
        : pair(words.initiatedBy, sayNames(network, reason.initiatedBy, language))
    }
    ${
      reason.practices.length === 0
        ? nothing
        : pair(fields.practices, sayNames(network, reason.practices, language))
    }
    ${
      reason.roles.length === 0
        ? nothing
        : pair(list.through, html`${icons.role} ${sayNames(network, reason.roles, language)}`)
    }
    ${
      reason.mode.length === 0
        ? nothing
        : pair(words.mode, formatters[language].and(reason.mode.map((mode) => channels[mode])))
    }
    ${
      reason.since === undefined && reason.until === undefined
        ? nothing
        : pair(fields.dates, dates(reason.since, reason.until))
    }
    ${open.length === 0 ? nothing : pair(unknown, html`<i>${formatters[language].and(open)}</i>`)}
  </dl>`;
}
