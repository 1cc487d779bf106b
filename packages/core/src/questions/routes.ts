import type { Network } from "../graph/network.js";
import type { AskedRoutes } from "./asked.js";
import { finderOf, type RouteFinder } from "./best-route.js";
import type { Stride } from "./labels.js";
import { numberOf, taskOf, toRoute, type Route } from "./route.js";
import { wayKey, type Task } from "./task.js";

export interface RoutesAnswer {
  question: AskedRoutes;
  /** The best first: fewest handoffs, then steps, then the ids of services, then of links. */
  routes: Route[];
  /** Whether there are no more than these. */
  complete: boolean;
}

/** What may stop long work; an `AbortSignal` is one. */
export interface Stop {
  readonly aborted: boolean;
}

/**
 * The `k` best loopless routes to the target: no service is entered twice, and the one where the route
 * begins is not entered again. `complete` is false where there are more, or where the work was stopped.
 *
 * @example
 * ```ts
 * const { routes, complete } = answerRoutes(network, fillIn({ ask: "routes", from: "neuvola", to: "lastenpsykiatria" }));
 * complete; // true
 * ```
 */
export function answerRoutes(network: Network, question: AskedRoutes, stop?: Stop): RoutesAnswer {
  const routes: Route[] = [];
  for (const route of findRoutes(network, question)) {
    if (routes.length === question.k || stop?.aborted) return { question, routes, complete: false };
    routes.push(route);
  }
  return { question, routes, complete: true };
}

/** A route that waits its turn, with the part of all routes that it is the best of. */
interface Candidate {
  origin: number;
  strides: Stride[];
  handoffs: number;
  /** Where it leaves the routes told before it: the strides before this one are fixed … */
  fixed: number;
  /** … and at the service they lead to these ways are closed. */
  banned: Set<number>;
}

/**
 * Every loopless route to the target, the best first, one at a time: Yen's way of dividing what is left
 * around each route told, with Lawler's rule that no part is searched twice.
 */
export function* findRoutes(network: Network, question: Omit<AskedRoutes, "k">): Generator<Route, void> {
  const target = numberOf(network, question.to);
  const task = taskOf(network, question.from, question);
  const finder = finderOf(network);
  const waiting: Candidate[] = [];
  const add = (origin: number, before: Stride[], banned: Set<number>) => {
    const candidate = completeRoute(finder, task, target, origin, before, banned);
    if (candidate) insert(waiting, candidate);
  };
  for (const origin of task.origins) add(origin, [], new Set());

  for (let route = waiting.shift(); route; route = waiting.shift()) {
    const { origin, strides, fixed, banned } = route;
    yield toRoute(network, origin, strides);
    for (let at = fixed; at < strides.length; at++) {
      const taken = strides[at] as Stride;
      const closed = new Set(at === fixed ? banned : []).add(wayKey(network, taken.link, taken.to));
      add(origin, strides.slice(0, at), closed);
    }
  }
}

/** The best loopless route that begins with these strides and then takes none of the banned ways. */
function completeRoute(
  finder: RouteFinder,
  task: Task,
  target: number,
  origin: number,
  before: Stride[],
  banned: Set<number>,
): Candidate | undefined {
  const { network, maxHandoffs = Infinity, maxSteps = Infinity } = task;
  const handoffs = before.filter(({ link }) => network.links[link]?.kind === "referral").length;
  const passed = [origin, ...before.map(({ to }) => to)];
  const here = passed.pop() as number;
  if (here === target && banned.size > 0) return undefined;
  const rest = finder.find(
    {
      ...task,
      origins: [here],
      maxHandoffs: maxHandoffs - handoffs,
      maxSteps: maxSteps - before.length,
      staying: handoffs < before.length,
      closed: passed,
      banned: banned.size > 0 ? banned : undefined,
    },
    target,
  );
  if (!rest) return undefined;
  return {
    origin,
    strides: [...before, ...rest.strides],
    handoffs: handoffs + rest.handoffs,
    fixed: before.length,
    banned,
  };
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
  let order = a.handoffs - b.handoffs || a.strides.length - b.strides.length || a.origin - b.origin;
  for (const key of ["to", "link"] as const)
    for (let at = 0; order === 0 && at < a.strides.length; at++)
      order = (a.strides[at] as Stride)[key] - (b.strides[at] as Stride)[key];
  return order;
}
