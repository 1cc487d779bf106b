import type { Network } from "../../network/network.js";
import type { Hop } from "../../search/labels.js";
import { isReferral, type SearchQuery } from "../../search/query.js";
import { finderOf, type RouteFinder } from "../../search/route-finder.js";
import type { Kind } from "../kind.js";
import { interruptOf, mostEntries, type AskOptions } from "../options.js";
import { resolveConditions } from "../resolve.js";
import { numberOf, queryOf, toRoute } from "../route.js";
import type { Route } from "../schema.js";
import type { ResolvedRoutes, RoutesAnswer, RoutesQuestion } from "./schema.js";
import { sayRoutes } from "./words.js";

/** How many routes are listed when the question does not say. */
export const defaultRoutes = 10;

function resolveRoutes(question: RoutesQuestion): ResolvedRoutes {
  const { from, to, k = defaultRoutes } = question;
  return { ask: "routes", from, to, k, ...resolveConditions(question) };
}

/**
 * The `k` best loopless routes to the target: no service is entered twice, and the one where the route
 * begins is not entered again. `complete` is false where there are more, or may be since it was stopped.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "routes", from: "neuvola", to: "lastenpsykiatria" });
 * answerRoutes(network, question).complete; // true
 * ```
 */
export function answerRoutes(
  network: Network,
  question: ResolvedRoutes,
  options: AskOptions = {},
): RoutesAnswer {
  const { ask } = question;
  const queue = new RouteQueue(network, question, options);
  const most = Math.min(question.k, mostEntries(options));
  const routes: Route[] = [];
  while (routes.length < most) {
    const route = queue.next();
    if (!route) return { ask, question, routes, complete: !queue.isStopped };
    routes.push(route);
  }
  return { ask, question, routes, complete: !queue.hasMore() };
}

/** Every loopless route to the target, the best first, one at a time; none after a stop. */
export function* findRoutes(
  network: Network,
  question: Omit<ResolvedRoutes, "k">,
  options: AskOptions = {},
): Generator<Route, void> {
  const queue = new RouteQueue(network, question, options);
  for (let route = queue.next(); route; route = queue.next()) yield route;
}

/** All routes that begin with the same hops and then take none of the banned edges. */
interface Branch {
  origin: number;
  prefix: Hop[];
  banned: Set<number>;
}

/** The best route of a branch. */
interface Candidate extends Branch {
  hops: Hop[];
  handoffs: number;
}

/**
 * Every loopless route to the target, the best first: Yen's algorithm, with Lawler's rule that no branch is
 * searched twice. Branches are searched when their routes are needed, so the last route costs nothing more.
 */
class RouteQueue {
  readonly #query: SearchQuery;
  readonly #target: number;
  readonly #finder: RouteFinder;
  readonly #branches: Branch[];
  readonly #candidates: Candidate[] = [];

  constructor(network: Network, question: Omit<ResolvedRoutes, "k">, options: AskOptions) {
    this.#query = queryOf(network, question.from, question, interruptOf(options));
    this.#target = numberOf(network, question.to);
    this.#finder = finderOf(network);
    this.#branches = this.#query.origins.map((origin) => ({ origin, prefix: [], banned: new Set() }));
  }

  get isStopped(): boolean {
    return this.#query.interrupt?.isStopped === true;
  }

  /** Whether there are more routes, as far as is known. */
  hasMore(): boolean {
    while (this.#candidates.length === 0 && this.#branches.length > 0 && !this.isStopped)
      this.#searchBranch();
    return this.#candidates.length > 0 || this.isStopped;
  }

  next(): Route | undefined {
    while (this.#branches.length > 0 && !this.isStopped) this.#searchBranch();
    // Where a branch was not searched to its end, the best candidate need not be the best route.
    const best = this.isStopped ? undefined : this.#candidates.shift();
    if (!best) return undefined;
    const { origin, hops, prefix, banned } = best;
    for (let at = prefix.length; at < hops.length; at++) {
      const bannedHere = new Set(at === prefix.length ? banned : []);
      bannedHere.add((hops[at] as Hop).key);
      this.#branches.push({ origin, prefix: hops.slice(0, at), banned: bannedHere });
    }
    return toRoute(this.#query.network, origin, hops);
  }

  #searchBranch(): void {
    this.#query.interrupt?.check();
    const branch = this.#branches.pop();
    const candidate = branch && completeRoute(this.#finder, this.#query, this.#target, branch);
    if (candidate) insert(this.#candidates, candidate);
  }
}

/** The best loopless route of a branch. */
function completeRoute(
  finder: RouteFinder,
  query: SearchQuery,
  target: number,
  branch: Branch,
): Candidate | undefined {
  const { origin, prefix, banned } = branch;
  const { network, acceptedConstraints, acceptedServices, interrupt } = query;
  const { maxHandoffs = Infinity, maxSteps = Infinity } = query;
  const excluded: number[] = [];
  let handoffs = 0;
  let here = origin;
  for (const { to, key } of prefix) {
    excluded.push(here);
    here = to;
    if (isReferral(key)) handoffs++;
  }
  if (here === target && banned.size > 0) return undefined;
  // Spreading the query would take longer than many of these searches.
  const rest = finder.find(
    {
      network,
      acceptedConstraints,
      acceptedServices,
      interrupt,
      origins: [here],
      maxHandoffs: maxHandoffs - handoffs,
      maxSteps: maxSteps - prefix.length,
      expertiseOnly: handoffs < prefix.length,
      excluded,
      banned: banned.size > 0 ? banned : undefined,
    },
    target,
  );
  if (!rest) return undefined;
  const hops = prefix.concat(rest.hops);
  return { origin, prefix, banned, hops, handoffs: handoffs + rest.handoffs };
}

/** Keeps candidates in order, the best first. */
function insert(candidates: Candidate[], candidate: Candidate): void {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareRoutes(candidates[middle] as Candidate, candidate) < 0) low = middle + 1;
    else high = middle;
  }
  candidates.splice(low, 0, candidate);
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

export const routes: Kind<RoutesQuestion, ResolvedRoutes, RoutesAnswer> = {
  resolve: resolveRoutes,
  answer: answerRoutes,
  say: sayRoutes,
};
