import type { Id } from "../../model/fields.js";
import type { Leg } from "../schema.js";
import type { Reached } from "./schema.js";

/**
 * How services reach the client, apart for those that come directly and those that another service brings, and for
 * those whose route no one client could take.
 */
export const reachGroups = ["here", "comes", "through", "goes", "noClient"] as const;
export type ReachGroup = (typeof reachGroups)[number];

/**
 * The group of a service that is reached: expertise that takes more than one leg comes through another service.
 *
 * @example
 * ```ts
 * reachGroupOf({ arrival: "comes", handoffs: 0, steps: 2 }); // "through"
 * ```
 */
export function reachGroupOf({
  arrival,
  handoffs,
  steps,
  forNoClient,
}: Pick<Reached, "arrival" | "handoffs" | "steps" | "forNoClient">): ReachGroup {
  if (forNoClient) return "noClient";
  return arrival === "comes" && steps - handoffs > 1 ? "through" : arrival;
}

/**
 * How many services there are in each group.
 *
 * @example
 * ```ts
 * const { reached } = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * countReached(reached).here; // 1
 * ```
 */
export function countReached(reached: readonly Reached[]): Record<ReachGroup, number> {
  const counts = { here: 0, comes: 0, through: 0, goes: 0, noClient: 0 };
  for (const entry of reached) counts[reachGroupOf(entry)]++;
  return counts;
}

/**
 * The services between where a route begins and the one that it leads to.
 *
 * @example
 * ```ts
 * const { reached } = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * reached.map(({ service, route }) => servicesBetween(service, route).length).every((count) => count >= 0); // true
 * ```
 */
export function servicesBetween(service: Id, route: readonly Leg[]): Id[] {
  let at = service;
  // Backwards, since a route may begin at any service of a place.
  return route
    .slice(1)
    .toReversed()
    .map(({ from, to }) => (at = at === from ? to : from))
    .toReversed();
}
