import type { Language } from "@polku/core";
import { formatters } from "@polku/core/text";
import { countItems, type ItemCounts, type Workshop } from "@polku/core/workshop";
import { badgeKinds } from "@polku/map";
import type { Badges } from "../state/state.js";
import { pageWords } from "./words/words.js";

/** What the map shows at elements, and the same in words. */
export function badgesOf(workshop: Workshop, language: Language): Badges {
  return new Map(
    [...countItems(workshop)].map(([id, counts]) => [
      id,
      {
        text: countsText(counts, language),
        parts: badgeKinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : [])),
      },
    ]),
  );
}

/** How much there is of each kind, in words. */
function countsText(counts: ItemCounts, language: Language): string {
  const words = pageWords[language].counts;
  return formatters[language].and(badgeKinds.map((kind) => counts[kind] > 0 && words[kind](counts[kind])));
}
