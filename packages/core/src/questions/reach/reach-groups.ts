import type { Id } from "../../model/fields.js";
import type { Leg } from "../schema.js";
import type { GapsAnswer } from "../gaps/schema.js";
import type { Outlook } from "../schema.js";
import type { Reached, Unreached } from "./schema.js";

/**
 * How services reach the client, apart for those that come directly and those that another service brings, and for
 * those whose route no one client could take.
 */
export const reachGroups = ["here", "comes", "through", "goes", "noClient"] as const;
export type ReachGroup = (typeof reachGroups)[number];

/** What tells the group of a service. */
type Grouped = Pick<Reached, "arrival" | "handoffs" | "steps" | "forNoClient">;

/**
 * The group of a service that is reached: expertise that takes more than one leg comes through another service.
 *
 * @example
 * ```ts
 * reachGroupOf({ arrival: "comes", handoffs: 0, steps: 2 }); // "through"
 * ```
 */
export function reachGroupOf({ arrival, handoffs, steps, forNoClient }: Grouped): ReachGroup {
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
export function countReached(reached: readonly Grouped[]): Record<ReachGroup, number> {
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

/** In this order lists tell what is known of services that are not reached: of the last, nothing. */
const outlooks: readonly Outlook[] = [
  "later",
  "disputed",
  "elsewhere",
  "other-ages",
  "outside-question",
  "not-known",
];

/**
 * The services that are not reached, by what is known of them; without the outlooks that none has.
 *
 * @example
 * ```ts
 * groupUnreached([{ service: "a", outlook: "later" }]); // [["later", ["a"]]]
 * ```
 */
export function groupUnreached(unreached: readonly Unreached[]): [Outlook, Id[]][] {
  return outlooks.flatMap((outlook): [Outlook, Id[]][] => {
    const services = unreached.flatMap((one) => (one.outlook === outlook ? one.service : []));
    return services.length === 0 ? [] : [[outlook, services]];
  });
}

/**
 * The columns of a table of gaps that no row reaches, by the most that is known of them in any row; nothing where the
 * question does not ask for it.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "gaps", rows: { origins: ["lastenpsykiatria"] }, targets: ["perhetyo"], outlook: true });
 * groupNowhere(answerGaps(network, question)); // [["not-known", ["perhetyo"]]]
 * ```
 */
export function groupNowhere({ columns, nowhere, outlooks: known }: GapsAnswer): [Outlook, Id[]][] {
  if (!known) return [];
  return groupUnreached(
    nowhere.map((service) => {
      const column = columns.indexOf(service);
      const here = new Set(known.map((row) => row[column]));
      return { service, outlook: outlooks.find((one) => here.has(one)) ?? "not-known" };
    }),
  );
}
