import type { Language } from "@polku/core";
import { overviewWords } from "@polku/core/overviews";
import { texts } from "@polku/core/text";
import { detailsWords } from "../details/words/words.js";
import { networkWords } from "../network/words/words.js";
import { wordLists, type WordList } from "./element-fields.js";
import { scenarioWords } from "./words/words.js";

/** What the words of a closed list are called, in its order. */
export function closedWords(
  list: WordList,
  language: Language,
): readonly (readonly [id: string, name: string])[] {
  const names: Readonly<Record<string, string>> = namesOf(list, language);
  return wordLists[list].map((id) => [id, names[id] ?? id]);
}

function namesOf(list: WordList, language: Language): Readonly<Record<string, string>> {
  const { sectors, areaKinds } = scenarioWords[language].form;
  switch (list) {
    case "kinds":
    case "statuses":
    case "capacities":
      return texts[language][list];
    case "accesses":
      return detailsWords[language].accesses;
    case "channels":
    case "modes":
      return networkWords[language].channels;
    case "tiers":
      return overviewWords[language].tiers;
    case "sectors":
      return sectors;
    case "areaKinds":
      return areaKinds;
  }
}
