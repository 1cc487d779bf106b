import type { Network } from "../graph/network.js";
import type { Id } from "../model/fields.js";
import type { AskedReach } from "./asked.js";
import { stridesOf } from "../search/labels.js";
import { idOf, taskOf, toRoute, type Route } from "./route.js";
import { search } from "../search/search.js";

/** A service that is reached, by its best route. */
export interface Reached extends Route {
  service: Id;
}

export interface ReachAnswer {
  /** With its defaults filled in. */
  question: AskedReach;
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
 * const { reached } = answerReach(network, fillIn({ ask: "reach", from: "neuvola" }));
 * reached[0].service; // "neuvola"
 * reached[0].arrival; // "here"
 * ```
 */
export function answerReach(network: Network, question: AskedReach): ReachAnswer {
  const found = search(taskOf(network, question.from, question));
  const reached: Reached[] = [];
  for (const [service, label] of found.best.entries()) {
    if (label === -1 || !answersNeed(network, service, question.needs)) continue;
    const { origin, strides } = stridesOf(found, label);
    reached.push({ service: idOf(network, service), ...toRoute(network, origin, strides) });
  }
  // Services are numbered by id and sorting is stable, so id needs no comparison.
  reached.sort((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
  return { question, reached };
}

function answersNeed(network: Network, service: number, needs: readonly Id[] | undefined): boolean {
  if (needs === undefined) return true;
  return network.services[service]?.needs?.some((need) => needs.includes(need)) ?? false;
}
