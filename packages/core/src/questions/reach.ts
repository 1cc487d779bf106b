import type { Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { ResolvedReach } from "./asked.js";
import { hopsOf, type Routes } from "../search/labels.js";
import { arrivalOf, idOf, queryOf, toLegs, type Leg, type Route } from "./route.js";
import { search } from "../search/search.js";

/** A service that is reached, by its best route. */
export interface Reached extends Route {
  service: Id;
}

export interface ReachAnswer {
  ask: "reach";
  /** With its defaults filled in. */
  question: ResolvedReach;
  /** By handoffs, steps, id; the origin's own services come first. */
  reached: Reached[];
}

/**
 * Which services reach a client who is at the question's origin, each by its best route: fewest
 * handoffs, then fewest steps, then the ids of services, then of links. The same model in another
 * order of lines gives the same bytes.
 *
 * @example
 * ```ts
 * const { reached } = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * reached[0].service; // "neuvola"
 * reached[0].arrival; // "here"
 * ```
 */
export function answerReach(network: Network, question: ResolvedReach): ReachAnswer {
  const found = search(queryOf(network, question.from, question));
  const kept = found.keep();
  const reached: Reached[] = [];
  for (let service = 0; service < found.best.length; service++) {
    const label = found.best[service] as number;
    if (label !== -1 && answersNeed(network, service, question.needs))
      reached.push(toReached(network, kept, label));
  }
  // Services are numbered by id and sorting is stable, so id needs no comparison.
  reached.sort((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
  return { ask: question.ask, question, reached };
}

/**
 * The service of a label, and its route. Legs are made when they are asked for: an answer may hold a
 * million routes, and a reader opens few of them.
 */
function toReached(network: Network, found: Routes, label: number): Reached {
  const handoffs = found.handoffs[label] as number;
  const steps = found.steps[label] as number;
  // Referrals come first: before the legs that bring expertise the client is where it stays.
  let at = label;
  for (let left = steps - handoffs; left > 0; left--) at = found.parent[at] as number;
  let route: Leg[] | undefined;
  return {
    service: idOf(network, found.service[label] as number),
    arrival: arrivalOf(handoffs, steps),
    at: idOf(network, found.service[at] as number),
    handoffs,
    steps,
    get route() {
      if (!route) {
        const { origin, hops } = hopsOf(found, label);
        route = toLegs(network, origin, hops);
      }
      return route;
    },
  };
}

function answersNeed(network: Network, service: number, needs: readonly Id[] | undefined): boolean {
  if (needs === undefined) return true;
  return network.services[service]?.needs?.some((need) => needs.includes(need)) ?? false;
}
