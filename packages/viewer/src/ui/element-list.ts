import type { Network } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { sharedWords } from "../words/words.js";
import { iconButton } from "./buttons.js";
import "./combobox.js";
import type { Offer } from "./combobox.js";
import { showName } from "./elements.js";
import { icons } from "./icons.js";
import { sayName } from "./say.js";
import type { Session } from "./session.js";

/** Elements that were chosen, each with a button that removes it, and a field that adds another. */
export function elementList(
  { state: { language } }: Session,
  network: Network,
  {
    ids,
    label,
    hint,
    offer,
    change,
  }: {
    ids: readonly string[];
    /** The name of the field that adds another, and what it shows while it is empty. */
    label: string;
    hint: string;
    offer: (typed: string) => Offer;
    change: (ids: string[]) => void;
  },
): TemplateResult {
  const remove = (id: string) =>
    iconButton(sharedWords[language].remove(showName(network, id, language).text), icons.close, () =>
      change(ids.filter((one) => one !== id)),
    );
  return html`${
      ids.length === 0
        ? nothing
        : html`<ul class="named">
            ${ids.map((id) => html`<li><span>${sayName(network, id, language)}</span> ${remove(id)}</li>`)}
          </ul>`
    }<polku-combobox
      class="adds"
      .label=${label}
      .hint=${hint}
      .value=${""}
      .clears=${true}
      .offer=${offer}
      .choose=${(id: string) => change([...ids, id])}
    ></polku-combobox>`;
}
