import type { Language } from "@polku/core";
import type { Differences } from "@polku/core/questions";
import { byLanguage, formatters } from "@polku/core/text";

const words = byLanguage({
  gained: { fi: "lisää", sv: "tillkommer", en: "gained" },
  lost: { fi: "pois", sv: "går förlorade", en: "lost" },
  nearer: { fi: "lähempänä", sv: "närmare", en: "nearer" },
  farther: { fi: "kauempana", sv: "längre bort", en: "farther" },
  otherRoute: { fi: "eri reittiä", sv: "via en annan väg", en: "by another route" },
  same: { fi: "ennallaan", sv: "oförändrade", en: "unchanged" },
});

/** How many services differ, and how, in one sentence. */
export function differencesSummary(found: Differences, language: Language): string {
  const said = words[language];
  const sentence = formatters[language].and([
    `${found.gained.length} ${said.gained}`,
    `${found.lost.length} ${said.lost}`,
    ...(["nearer", "farther", "otherRoute"] as const).map(
      (difference) => found[difference].length > 0 && `${found[difference].length} ${said[difference]}`,
    ),
    `${found.same} ${said.same}`,
  ]);
  return `${sentence}.`;
}
