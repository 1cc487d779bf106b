import { areasAround, type Network } from "../../network/network.js";
import type { Language } from "../../model/words.js";
import { texts } from "../../text/languages.js";
import type { GapsAnswer } from "./schema.js";

/**
 * In how many of the areas of a table of gaps the network tells of links that are limited to the area or to a part of
 * it, as a sentence. Of the others it tells only what holds more widely, so that they differ may come of what was
 * written down. Empty where the rows are no areas.
 *
 * @example
 * ```ts
 * const rows = { areas: ["mallila", "esimerkkila"] };
 * const answer = answerGaps(network, withDefaults({ ask: "gaps", from: "neuvola", rows }));
 * toldAreasText(network, answer, "en"); // "The sources tell of local links in 1 of 2 municipalities."
 * ```
 */
export function toldAreasText(network: Network, { question, rows }: GapsAnswer, language: Language): string {
  if (!("areas" in question.rows)) return "";
  const named = new Set(network.links.flatMap(({ areas }) => areas ?? []));
  const told = new Set([...named].flatMap((area) => [...areasAround(network, area)]));
  const ids = rows.map(String);
  return texts[language].toldAreas(
    ids.filter((id) => told.has(id)).length,
    ids.length,
    ids.every((id) => network.areas.get(id)?.kind === "municipality"),
  );
}
