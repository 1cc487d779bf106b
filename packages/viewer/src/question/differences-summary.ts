import type { Language } from "@polku/core";
import type { Differences } from "@polku/core/questions";
import { formatters } from "@polku/core/text";
import type { Difference } from "../state/differences.js";

type Counts = Record<Difference | "same", number>;

const words: Record<Language, (counts: Counts) => string> = {
  fi: (counts) =>
    `${formatters.fi.and([
      `${counts.gained} lisää`,
      `${counts.lost} pois`,
      counts.nearer > 0 && `${counts.nearer} lähempänä`,
      counts.farther > 0 && `${counts.farther} kauempana`,
      counts.otherRoute > 0 && `${counts.otherRoute} eri reittiä`,
      `${counts.same} ennallaan`,
    ])}.`,
  sv: (counts) =>
    `${formatters.sv.and([
      `${counts.gained} tillkommer`,
      `${counts.lost} går förlorade`,
      counts.nearer > 0 && `${counts.nearer} närmare`,
      counts.farther > 0 && `${counts.farther} längre bort`,
      counts.otherRoute > 0 && `${counts.otherRoute} via en annan väg`,
      `${counts.same} oförändrade`,
    ])}.`,
  en: (counts) =>
    `${formatters.en.and([
      `${counts.gained} gained`,
      `${counts.lost} lost`,
      counts.nearer > 0 && `${counts.nearer} nearer`,
      counts.farther > 0 && `${counts.farther} farther`,
      counts.otherRoute > 0 && `${counts.otherRoute} by another route`,
      `${counts.same} unchanged`,
    ])}.`,
};

/** How many services differ, and how, in one sentence. */
export function differencesSummary(
  { gained, lost, nearer, farther, otherRoute, same }: Differences,
  language: Language,
): string {
  return words[language]({
    gained: gained.length,
    lost: lost.length,
    nearer: nearer.length,
    farther: farther.length,
    otherRoute: otherRoute.length,
    same,
  });
}
