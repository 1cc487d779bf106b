import { areasAround, type Network } from "../../network/network.js";
import type { GapsAnswer } from "./schema.js";

/**
 * In how many of the areas of a table of gaps the network tells of links that are limited to the area or to a part of
 * it. Of the others it tells only what holds more widely, so a difference to them may be one of what was written down.
 * Undefined where the rows are no areas.
 *
 * @example
 * ```ts
 * const rows = { areas: ["mallila", "esimerkkila"] };
 * countToldAreas(network, answerGaps(network, withDefaults({ ask: "gaps", from: "neuvola", rows }))); // 1
 * ```
 */
export function countToldAreas(network: Network, { question, rows }: GapsAnswer): number | undefined {
  if (!("areas" in question.rows)) return undefined;
  const named = new Set(network.links.flatMap(({ areas }) => areas ?? []));
  const told = new Set([...named].flatMap((area) => [...areasAround(network, area)]));
  return rows.filter((row) => told.has(String(row))).length;
}
