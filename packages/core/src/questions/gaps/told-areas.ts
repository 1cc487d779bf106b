import { areasAround, type Network } from "../../network/network.js";
import type { Language } from "../../model/words.js";
import { byLanguage } from "../../text/by-language.js";
import { formatters } from "../../text/formatter.js";
import { nameOf } from "../../text/name-of.js";
import type { GapsAnswer } from "./schema.js";

const { fi, sv, en } = formatters;

const words = byLanguage({
  told: (told: number, all: number, areMunicipalities: boolean) => ({
    fi: `Lähteet kertovat paikallisista yhteyksistä ${fi.number(told)}/${fi.number(all)} ${areMunicipalities ? "kunnassa" : "alueella"}.`,
    sv: `Källorna berättar om lokala länkar i ${sv.number(told)} av ${
      areMunicipalities ? sv.count(all, "kommun", "kommuner") : sv.count(all, "område", "områden")
    }.`,
    en: `The sources tell of local links in ${en.number(told)} of ${
      areMunicipalities ? en.count(all, "municipality", "municipalities") : en.count(all, "area", "areas")
    }.`,
  }),
  /** Of the others. */
  silent: {
    fi: "Muista ne eivät kerro; pieni luku ei tarkoita, että palveluja olisi vähemmän.",
    sv: "Om de övriga berättar de inget; en liten siffra betyder inte att tjänsterna är färre.",
    en: "Of the others they do not tell; a small figure does not mean that there are fewer services.",
  },
  /** `parts` are ready to print. */
  parts: (parts: readonly string[]) => ({
    fi: `Luvuissa ei ole yhteyksiä, jotka koskevat vain osaa alueesta: ${fi.and(parts)}.`,
    sv: `I siffrorna ingår inte länkar som gäller bara en del av området: ${sv.and(parts)}.`,
    en: `The figures leave out links that hold in a part of an area only: ${en.and(parts)}.`,
  }),
});

/**
 * In how many of the areas of a table of gaps the network tells of links that are limited to the area or to a part of
 * it, as sentences. Of the others it tells only what holds more widely, so that they differ may come of what was
 * written down; and what holds in a part of an area is not counted for the area. Empty where the rows are no areas.
 *
 * @example
 * ```ts
 * const rows = { areas: ["mallila"] };
 * const answer = answerGaps(network, withDefaults({ ask: "gaps", from: "neuvola", rows }));
 * toldAreasText(network, answer, "en"); // "The sources tell of local links in 1 of 1 municipality."
 * ```
 */
export function toldAreasText(network: Network, { question, rows }: GapsAnswer, language: Language): string {
  if (!("areas" in question.rows)) return "";
  const say = words[language];
  const name = (id: string) => nameOf(network, id, language);
  const ids = rows.map(String);
  const asked = new Set(ids);
  const told = new Set<string>();
  const parts = new Set<string>();
  for (const area of new Set(network.links.flatMap(({ areas }) => areas ?? [])))
    for (const around of areasAround(network, area)) {
      if (!asked.has(around)) continue;
      told.add(around);
      if (around !== area && !asked.has(area)) parts.add(`${name(area)} (${name(around)})`);
    }
  return [
    say.told(
      told.size,
      ids.length,
      ids.every((id) => network.areas.get(id)?.kind === "municipality"),
    ),
    ...(told.size < ids.length ? [say.silent] : []),
    ...(parts.size > 0 ? [say.parts([...parts])] : []),
  ].join(" ");
}
