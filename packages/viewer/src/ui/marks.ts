import type { Language, Network, Status } from "@polku/core";
import { apartText, capacityText, texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { levelIndex, showText } from "./elements.js";
import { levelSign, statusSign } from "./signs.js";
import { say } from "./say.js";

/**
 * The shape and letter of a service's level, with the level's name beside it or for those who listen; then what tells
 * the service from others of its name.
 */
export function levelOf(
  network: Network,
  service: string,
  language: Language,
  named = true,
): TemplateResult | typeof nothing {
  const index = levelIndex(network, service);
  const level = network.model.levels[index];
  if (!level) return nothing;
  const name = say(showText(network, level.name, language));
  const apart = apartText(network, service, language);
  return html`<span class="level"
      >${levelSign(network, index, language)}<span class=${named ? "" : "unseen"}>${name}</span></span
    >${apart === "" ? nothing : html` <span>${apart}</span>`}`;
}

/** How settled something is, as a sign and a word; nothing where it is simply established. */
export function statusOf(
  status: Status | undefined,
  language: Language,
  always = false,
): TemplateResult | typeof nothing {
  const word = status ?? "established";
  if (word === "established" && !always) return nothing;
  return html`<span class="status" data-status=${word}
    >${statusSign(word)}<span>${texts[language].statuses[word]}</span></span
  >`;
}

/** That a service takes no new clients just so; nothing where there is room or nothing is known. */
export function capacityOf(
  network: Network,
  service: string,
  language: Language,
): TemplateResult | typeof nothing {
  const said = capacityText(network, service, language);
  return said === "" ? nothing : html`<span>${said}</span>`;
}
