import type { Network } from "../network/network.js";
import { BackwardSearch, costOf, splitCost } from "./backward-search.js";
import { ForwardSearch, type Layer } from "./forward-search.js";
import { hopsOf, type Hop } from "./labels.js";
import { edgeKey, type SearchQuery } from "./query.js";
import { search } from "./search.js";
import { SearchWorkspace } from "./workspace.js";

/** A route in numbers. */
export interface BestRoute {
  origin: number;
  hops: Hop[];
  handoffs: number;
}

const finders = new WeakMap<Network, RouteFinder>();

/** The finder that all questions of a network share. */
export function finderOf(network: Network): RouteFinder {
  let finder = finders.get(network);
  if (!finder) finders.set(network, (finder = new RouteFinder(network.services.length)));
  return finder;
}

/**
 * Finds best routes to single services by bidirectional search: one search from the origins and one from
 * the target, until they meet. They look at far fewer services than `search`, and find the same routes.
 */
export class RouteFinder {
  readonly #workspace: SearchWorkspace;
  readonly #backward: BackwardSearch;
  /** By service: a label of each phase, which may be one of an earlier search. */
  readonly #referralLabel: Int32Array;
  readonly #expertiseLabel: Int32Array;

  constructor(services: number) {
    this.#workspace = new SearchWorkspace(services);
    this.#backward = new BackwardSearch(services);
    this.#referralLabel = new Int32Array(services);
    this.#expertiseLabel = new Int32Array(services);
  }

  /** The best route to a service; undefined where there is none, and where the query was interrupted. */
  find(query: SearchQuery, target: number): BestRoute | undefined {
    const { maxHandoffs = Infinity, maxSteps = Infinity, interrupt } = query;
    const forward = new ForwardSearch(query, this.#workspace);
    const backward = this.#backward;
    backward.start(query, target);
    const cost = this.#meet(forward, backward, query);
    if (cost === Infinity || interrupt?.isStopped) return undefined;
    const { handoffs, steps } = splitCost(cost);
    if (handoffs > maxHandoffs) return undefined;
    if (steps > maxSteps) return this.#findShorter(query, target);

    const label = forward.found === -1 ? firstToMeet(forward, backward, cost) : forward.found;
    const { origin, hops } = hopsOf(forward.labels, label);
    for (let at = hops.length; at < steps; at++)
      hops.push(nextHop(query, backward, hops.at(-1)?.to ?? origin, at, handoffs, steps));
    return { origin, hops, handoffs };
  }

  /** The lowest cost of a route. */
  #meet(forward: ForwardSearch, backward: BackwardSearch, { interrupt }: SearchQuery): number {
    const { layers } = forward;
    let lowest = Infinity;
    let compared = 0;
    for (;;) {
      for (; compared < layers.length; compared++)
        lowest = Math.min(lowest, this.#meetBackward(forward, layers[compared] as Layer, backward));
      if (costOfNext(forward) + backward.cost >= lowest || interrupt?.isStopped) return lowest;
      if (forward.size <= backward.size) {
        // Whatever costs less than one more step between the two has met already: the first label by
        // which they meet now is that of the best route.
        const sought = backward.cost < costOf(1, 0) ? backward.cost : Infinity;
        const next = costOfNext(forward) + 1;
        if (sought === Infinity || next + sought >= lowest) forward.advance();
        else forward.advance(backward.costAfterExpertise, sought);
        if (forward.found !== -1) return next + sought;
      } else {
        backward.advance();
        for (let at = backward.latest; at < backward.end; at++)
          lowest = Math.min(lowest, this.#meetForward(forward, backward.discovered[at] as number, backward));
      }
    }
  }

  /** The lowest cost of a route through the labels of a layer, as far as the search backwards has come. */
  #meetBackward({ labels }: ForwardSearch, layer: Layer, backward: BackwardSearch): number {
    const { from, to, handoffs, steps } = layer;
    const isReferred = steps === handoffs;
    const rest = isReferred ? backward.costAfterReferral : backward.costAfterExpertise;
    const labelOf = isReferred ? this.#referralLabel : this.#expertiseLabel;
    let lowest = Infinity;
    for (let label = from; label < to; label++) {
      const service = labels.service[label] as number;
      labelOf[service] = label;
      lowest = Math.min(lowest, rest[service] as number);
    }
    return costOf(handoffs, steps) + lowest;
  }

  /** The lowest cost of a route through a service, as far as the search from the origins has come. */
  #meetForward({ labels }: ForwardSearch, service: number, backward: BackwardSearch): number {
    let lowest = Infinity;
    const referred = this.#referralLabel[service] as number;
    const come = this.#expertiseLabel[service] as number;
    for (const label of [referred, come]) {
      if (label >= labels.length || labels.service[label] !== service) continue;
      const handoffs = labels.handoffs[label] as number;
      const steps = labels.steps[label] as number;
      const rest = handoffs === steps ? backward.costAfterReferral : backward.costAfterExpertise;
      lowest = Math.min(lowest, costOf(handoffs, steps) + (rest[service] as number));
    }
    return lowest;
  }

  /** Where the route with the fewest handoffs is too long, the best of those that are not. */
  #findShorter(query: SearchQuery, target: number): BestRoute | undefined {
    const found = search({ ...query, target }, this.#workspace);
    const label = found.best[target] as number;
    return label === -1 ? undefined : { ...hopsOf(found, label), handoffs: found.handoffs[label] as number };
  }
}

function costOfNext({ next }: ForwardSearch): number {
  return next ? costOf(next.handoffs, next.steps) : Infinity;
}

/**
 * The label by which both searches meet on the best route. Every best route goes through the first layer
 * that is not expanded, where both know their costs; labels are in the order of their routes.
 */
function firstToMeet(forward: ForwardSearch, backward: BackwardSearch, cost: number): number {
  const lowest = costOfNext(forward);
  const { handoffs, steps } = splitCost(cost);
  let met = 0;
  while (met < steps && costOf(Math.min(met, handoffs), met) < lowest) met++;
  const referred = Math.min(met, handoffs);
  const restOf = referred === met ? backward.costAfterReferral : backward.costAfterExpertise;
  const rest = cost - costOf(referred, met);
  for (const layer of forward.layers)
    if (layer.handoffs === referred && layer.steps === met)
      for (let label = layer.from; label < layer.to; label++)
        if (restOf[forward.labels.service[label] as number] === rest) return label;
  throw new RangeError("the two searches did not meet");
}

/** The hop that a best route takes after so many: to the lowest service, by the lowest link. */
function nextHop(
  query: SearchQuery,
  backward: BackwardSearch,
  here: number,
  taken: number,
  handoffs: number,
  steps: number,
): Hop {
  const { network, acceptedConstraints, acceptedServices, removedLink = -1, removedService = -1 } = query;
  const banned = taken === 0 ? query.banned : undefined;
  const isReferral = taken < handoffs;
  const kind = isReferral ? "referrals" : "expertise";
  const { offsets, targets, links, constraints } = network[kind];
  const restOf = isReferral ? backward.costAfterReferral : backward.costAfterExpertise;
  const rest = costOf(Math.max(0, handoffs - taken - 1), steps - taken - 1);
  let best: Hop = { link: Infinity, to: Infinity, key: -1 };
  for (let owner = here; owner !== -1 && owner !== removedService; owner = network.parent[owner] as number) {
    const stop = offsets[owner + 1] as number;
    for (let edge = offsets[owner] as number; edge < stop; edge++) {
      const to = targets[edge] as number;
      const link = links[edge] as number;
      if (restOf[to] !== rest || acceptedConstraints[constraints[edge] as number] === 0) continue;
      if (link === removedLink || acceptedServices[to] === 0 || banned?.has(edgeKey(kind, edge))) continue;
      if (to < best.to || (to === best.to && link < best.link)) best = { link, to, key: edgeKey(kind, edge) };
      // Edges are in this order: the next ones of the same owner are no better.
      break;
    }
  }
  return best;
}
