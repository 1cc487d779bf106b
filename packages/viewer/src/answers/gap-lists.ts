import { nameOf, type Language, type Network } from "@polku/core";
import { listGapDifferences, type GapDifferences } from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import { html, type TemplateResult } from "lit";
import { sayName } from "../ui/say.js";
import { differenceSign } from "../ui/signs.js";

/** What changes in a table of gaps as lists: of each kind of change the services, each with the areas where. */
export function gapLists(network: Network, differences: GapDifferences, language: Language): TemplateResult {
  return html`<dl class="facts">
    ${listGapDifferences(differences).map(
      ({ kind, services }) =>
        html`<div>
          <dt>${differenceSign(kind)} ${texts[language].differences[kind]}</dt>
          <dd>
            <ul>
              ${services.map(
                ({ service, rows }) =>
                  html`<li>
                    <b>${sayName(network, service, language)}</b>:
                    ${formatters[language].and(rows.map((row) => nameOf(network, String(row), language)))}
                  </li>`,
              )}
            </ul>
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** The same as lines to copy. */
export function gapLines(network: Network, differences: GapDifferences, language: Language): string[] {
  return listGapDifferences(differences).flatMap(({ kind, services }) =>
    services.map(({ service, rows }) => {
      const areas = rows.map((row) => nameOf(network, String(row), language)).join(", ");
      return `${texts[language].differences[kind]}: ${nameOf(network, service, language)}: ${areas}`;
    }),
  );
}
