import type { Network } from "../network/network.js";
import type { ResolvedRoutes } from "./asked.js";
import { finderOf, type RouteFinder } from "../search/route-finder.js";
import type { Hop } from "../search/labels.js";
import { numberOf, queryOf, toRoute, type Route } from "./route.js";
import { isReferral, type SearchQuery } from "../search/query.js";
import type { Stop } from "./stop.js";

export interface RoutesAnswer {
  ask: "routes";
  question: ResolvedRoutes;
  /** The best first: fewest handoffs, then steps, then the ids of services, then of links. */
  routes: Route[];
  /** Whether there are no more than these. */
  complete: boolean;
}

/**
 * The `k` best loopless routes to the target: no service is entered twice, and the one where the route
 * begins is not entered again. `complete` is false where there are more, or where the work was stopped.
 *
 * @example
 * ```ts
 * const { routes, complete } = answerRoutes(network, withDefaults({ ask: "routes", from: "neuvola", to: "lastenpsykiatria" }));
 * complete; // true
 * ```
 */
export function answerRoutes(network: Network, question: ResolvedRoutes, stop?: Stop): RoutesAnswer {
  const found = new RouteQueue(network, question);
  const { ask } = question;
  const routes: Route[] = [];
  while (routes.length < question.k) {
    if (stop?.aborted) return { ask, question, routes, complete: false };
    const route = found.next();
    if (!route) return { ask, question, routes, complete: true };
    routes.push(route);
  }
  return { ask, question, routes, complete: !found.hasMore() };
}

/** Every loopless route to the target, the best first, one at a time. */
export function* findRoutes(network: Network, question: Omit<ResolvedRoutes, "k">): Generator<Route, void> {
  const found = new RouteQueue(network, question);
  for (let route = found.next(); route; route = found.next()) yield route;
}

/** All routes that begin with the same hops and then take none of the banned ways. */
interface Part {
  origin: number;
  before: Hop[];
  banned: Set<number>;
}

/** The best route of a part, waiting its turn. */
interface Candidate extends Part {
  hops: Hop[];
  handoffs: number;
}

/**
 * Every loopless route to the target, the best first: Yen's way of dividing what is left around each
 * route told, with Lawler's rule that no part is searched twice. Parts are searched when it has to be
 * known what is in them, so that the last route told leaves its parts alone.
 */
class RouteQueue {
  readonly #query: SearchQuery;
  readonly #target: number;
  readonly #finder: RouteFinder;
  readonly #parts: Part[];
  readonly #waiting: Candidate[] = [];

  constructor(network: Network, question: Omit<ResolvedRoutes, "k">) {
    this.#query = queryOf(network, question.from, question);
    this.#target = numberOf(network, question.to);
    this.#finder = finderOf(network);
    this.#parts = this.#query.origins.map((origin) => ({ origin, before: [], banned: new Set() }));
  }

  hasMore(): boolean {
    while (this.#waiting.length === 0 && this.#parts.length > 0) this.#searchPart();
    return this.#waiting.length > 0;
  }

  next(): Route | undefined {
    while (this.#parts.length > 0) this.#searchPart();
    const told = this.#waiting.shift();
    if (!told) return undefined;
    const { origin, hops, before, banned } = told;
    const { network } = this.#query;
    for (let at = before.length; at < hops.length; at++) {
      const taken = hops[at] as Hop;
      const excluded = new Set(at === before.length ? banned : []);
      excluded.add(taken.key);
      this.#parts.push({ origin, before: hops.slice(0, at), banned: excluded });
    }
    return toRoute(network, origin, hops);
  }

  #searchPart(): void {
    const part = this.#parts.pop();
    if (!part) return;
    const candidate = completeRoute(this.#finder, this.#query, this.#target, part);
    if (candidate) insert(this.#waiting, candidate);
  }
}

/** The best loopless route of a part. */
function completeRoute(
  finder: RouteFinder,
  query: SearchQuery,
  target: number,
  part: Part,
): Candidate | undefined {
  const { origin, before, banned } = part;
  const {
    network,
    acceptedConstraints,
    acceptedServices,
    maxHandoffs = Infinity,
    maxSteps = Infinity,
  } = query;
  const excluded: number[] = [];
  let handoffs = 0;
  let here = origin;
  for (const { to, key } of before) {
    excluded.push(here);
    here = to;
    if (isReferral(key)) handoffs++;
  }
  if (here === target && banned.size > 0) return undefined;
  const rest = finder.find(
    {
      network,
      acceptedConstraints,
      acceptedServices,
      origins: [here],
      maxHandoffs: maxHandoffs - handoffs,
      maxSteps: maxSteps - before.length,
      expertiseOnly: handoffs < before.length,
      excluded,
      banned: banned.size > 0 ? banned : undefined,
    },
    target,
  );
  if (!rest) return undefined;
  const hops = before.concat(rest.hops);
  return { origin, before, banned, hops, handoffs: handoffs + rest.handoffs };
}

/** Keeps candidates in order, the best first. */
function insert(waiting: Candidate[], candidate: Candidate): void {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareRoutes(waiting[middle] as Candidate, candidate) < 0) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, candidate);
}

function compareRoutes(a: Candidate, b: Candidate): number {
  const order = a.handoffs - b.handoffs || a.hops.length - b.hops.length || a.origin - b.origin;
  return order || compareBy("to", a, b) || compareBy("link", a, b);
}

function compareBy(key: "to" | "link", a: Candidate, b: Candidate): number {
  for (let at = 0; at < a.hops.length; at++) {
    const order = (a.hops[at] as Hop)[key] - (b.hops[at] as Hop)[key];
    if (order !== 0) return order;
  }
  return 0;
}
