import type { Language, Network } from "@polku/core";
import { elementName } from "@polku/core/overviews";
import { areasToExtend } from "@polku/core/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import { askGain } from "./ask-gain.js";
import { sharedWords } from "../words/words.js";

/** A button that shows who would gain if a pilot, a practice or a link held in more areas; nothing where it does in all. */
export function extendButton(
  network: Network,
  id: string,
  language: Language,
): TemplateResult | typeof nothing {
  if (areasToExtend(network, id).length === 0) return nothing;
  const { extend } = sharedWords[language];
  return html`<button
    type="button"
    class="link extend"
    aria-label="${extend} ${elementName(network, id, language)}"
    @click=${(event: Event) => askGain(event, id)}
  >
    ${extend}
  </button>`;
}
