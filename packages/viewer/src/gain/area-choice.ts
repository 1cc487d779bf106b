import type { Language, Network } from "@polku/core";
import { elementName } from "@polku/core/overviews";
import { html, nothing, type TemplateResult } from "lit";
import { textButton } from "../ui/buttons.js";
import "../ui/disclosure.js";
import { sayName } from "../ui/say.js";
import { regionsOf } from "./choose-areas.js";
import { gainWords } from "./words/words.js";

/** The municipalities that there are to choose from, and those that are chosen. */
export interface AreaChoice {
  readonly offered: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly searched: string;
  readonly isOpen: boolean;
  readonly search: (typed: string) => void;
  readonly choose: (areas: readonly string[]) => void;
}

/** The municipalities to choose from: all, by county, or one by one. */
export function areaChoice(network: Network, language: Language, choice: AreaChoice): TemplateResult {
  const words = gainWords[language].areas;
  const { offered, chosen, choose } = choice;
  const areMunicipalities = offered.every((id) => network.areas.get(id)?.kind === "municipality");
  const typed = choice.searched.trim().toLocaleLowerCase(language);
  const shown = offered.filter((id) =>
    elementName(network, id, language).toLocaleLowerCase(language).includes(typed),
  );
  const count = words.chosen(chosen.size, offered.length, areMunicipalities);
  return html`<polku-disclosure
    class="where"
    .label=${html`${words.heading} <span class="n">${count}</span>`}
    .open=${choice.isOpen}
    .content=${() =>
      html`<div class="row tools">
          <input
            type="search"
            aria-label=${words.search}
            placeholder=${words.search}
            .value=${choice.searched}
            @input=${(event: Event) => choice.search((event.target as HTMLInputElement).value)}
          />
          ${textButton(words.all, () => choose(offered))} ${textButton(words.none, () => choose([]))}
          ${regionsOf(network, offered).map(({ id, areas }) =>
            textButton(html`${sayName(network, id, language)} <span class="n">${areas.length}</span>`, () =>
              choose(areas),
            ),
          )}
        </div>
        ${shown.length === 0 ? html`<p class="hint">${words.nothingFound}</p>` : nothing}
        <fieldset>
          <legend class="unseen">${words.heading}</legend>
          ${shown.map(
            (id) =>
              html`<label class="row"
                ><input
                  type="checkbox"
                  .checked=${chosen.has(id)}
                  @change=${() => choose(offered.filter((one) => (one === id ? !chosen.has(id) : chosen.has(one))))}
                /><span>${sayName(network, id, language)}</span></label
              >`,
          )}
        </fieldset>`}
  ></polku-disclosure>`;
}
