import type { Network } from "@polku/core";
import { html, type TemplateResult } from "lit";
import { showName } from "../ui/elements.js";
import "../ui/combobox.js";
import { icons } from "../ui/icons.js";
import { offerServices } from "./offer-services.js";
import { sayName } from "../ui/say.js";
import type { Session } from "../ui/session.js";
import { questionWords } from "./words/words.js";

/** Services that a question names, each to be taken out, and a field to add another. */
export function listField(
  session: Session,
  network: Network,
  {
    label,
    ids,
    places,
    change,
  }: { label: string; ids: readonly string[]; places: boolean; change: (ids: string[]) => void },
): TemplateResult {
  const { language } = session.state;
  const questions = questionWords[language].questions;
  return html`<ul class="named">
      ${ids.map(
        (id) =>
          html`<li>
            <span>${sayName(network, id, language)}</span>
            <button
              type="button"
              class="quiet"
              aria-label=${questions.remove(showName(network, id, language).text)}
              @click=${() => change(ids.filter((one) => one !== id))}
            >
              ${icons.close}
            </button>
          </li>`,
      )}
    </ul>
    <polku-combobox
      class="adds"
      .label="${label}: ${questions.add}"
      .hint=${questions.add}
      .value=${""}
      .clears=${true}
      .offer=${(typed: string) => offerServices(session, network, typed, { places, without: ids })}
      .choose=${(id: string) => change([...ids, id])}
    ></polku-combobox>`;
}
