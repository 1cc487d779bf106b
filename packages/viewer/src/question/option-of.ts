import type { Language, Network } from "@polku/core";
import { apartText, texts } from "@polku/core/text";
import { html, nothing } from "lit";
import { showName, showText } from "../ui/elements.js";
import type { Match } from "../state/find-services.js";
import type { Listed } from "../state/overview-of.js";
import type { Option } from "../ui/combobox.js";
import { levelOf } from "../ui/marks.js";
import { say, sayNames } from "../ui/say.js";
import { questionWords } from "./words/words.js";

/** A found service or place as a line to choose: its name, its level or kind, its area. */
export function optionOf(
  network: Network,
  { id, kind, alias }: Match,
  language: Language,
  grouped = false,
): Option {
  const shown = showName(network, id, language);
  const search = questionWords[language].search;
  const service = network.service(id);
  const isAlone = apartText(network, id, language) === "";
  const areas = service ? (service.eligibility?.areas ?? []) : [network.places.get(id)?.area ?? ""];
  const level = network.model.levels.find((one) => one.id === service?.level);
  const label = html`<span class="name"
      >${say(shown)}${alias === undefined ? nothing : html` <i>${alias}</i>`}</span
    >
    <span class="where"
      >${kind === "service" ? levelOf(network, id, language, !grouped) : search.place}${
        areas.filter(Boolean).length === 0 || (service && !isAlone)
          ? nothing
          : html` · ${sayNames(network, areas.filter(Boolean), language)}`
      }</span
    >`;
  return {
    id,
    label,
    text: shown.text,
    ...(grouped ? { group: level ? showText(network, level.name, language).text : search.place } : {}),
  };
}

/** What stands in an overview as a line to choose: its name, and what it is. */
export function listedOption(network: Network, { id, kind }: Listed, language: Language): Option {
  const shown = showName(network, id, language);
  return {
    id,
    text: shown.text,
    label: html`<span class="name">${say(shown)}</span>
      <span class="where">${texts[language].elements[kind]}</span>`,
  };
}
