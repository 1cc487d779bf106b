import type { Network } from "../network/network.js";
import { Backward, costOf, splitCost } from "./backward.js";
import { Forward, type Run } from "./forward.js";
import { stridesOf, type Found, type Stride } from "./labels.js";
import { Room } from "./room.js";
import { search } from "./search.js";
import { wayKey, type Task } from "./task.js";

/** A route in numbers. */
export interface BestRoute {
  origin: number;
  strides: Stride[];
  handoffs: number;
}

const finders = new WeakMap<Network, RouteFinder>();

/** The finder of a network; what it works with is kept from one question to the next. */
export function finderOf(network: Network): RouteFinder {
  let finder = finders.get(network);
  if (!finder) {
    finder = new RouteFinder(network.services.length);
    finders.set(network, finder);
  }
  return finder;
}

/**
 * Finds best routes to single services of one network, one after another: the routes that `search`
 * finds, by a search from the origins and one from the target that meet half-way. Together they look at
 * far fewer services than one that comes all the way.
 */
export class RouteFinder {
  readonly #room: Room;
  readonly #back: Backward;
  /** A label that the present search may have given to each service, for going there and for coming. */
  readonly #gone: Int32Array;
  readonly #come: Int32Array;

  constructor(services: number) {
    this.#room = new Room(services);
    this.#back = new Backward(services);
    this.#gone = new Int32Array(services);
    this.#come = new Int32Array(services);
  }

  /** The best route to a service, where there is one. */
  find(task: Task, target: number): BestRoute | undefined {
    const { maxHandoffs = Infinity, maxSteps = Infinity } = task;
    const forward = new Forward(task, this.#room);
    const back = this.#back;
    back.start(task, target);
    const cost = this.#meet(forward, back);
    if (cost === Infinity) return undefined;
    const { handoffs, steps } = splitCost(cost);
    if (handoffs > maxHandoffs) return undefined;
    if (steps > maxSteps) return this.#findShorter(task, target);

    const label = forward.found === -1 ? firstToMeet(forward, back, cost) : forward.found;
    const { origin, strides } = stridesOf(forward.labels, label);
    for (let at = strides.length; at < steps; at++)
      strides.push(nextStride(task, back, strides.at(-1)?.to ?? origin, at, handoffs, steps));
    return { origin, strides, handoffs };
  }

  /** The lowest cost of a route. */
  #meet(forward: Forward, back: Backward): number {
    const { runs } = forward;
    let lowest = Infinity;
    let met = 0;
    for (;;) {
      for (; met < runs.length; met++)
        lowest = Math.min(lowest, this.#meetBack(forward, runs[met] as Run, back));
      if (costOfNext(forward) + back.cost >= lowest) return lowest;
      if (forward.size <= back.size) {
        // Whatever costs less than one more step between the two has met already. So the first label by
        // which they meet now is that of the best route.
        const sought = back.cost < costOf(1, 0) ? back.cost : Infinity;
        const next = costOfNext(forward) + 1;
        if (sought === Infinity || next + sought >= lowest) forward.advance();
        else forward.advance(back.afterComing, sought);
        if (forward.found !== -1) return next + sought;
      } else {
        back.advance();
        for (let at = back.latest; at < back.end; at++)
          lowest = Math.min(lowest, this.#meetForward(forward, back.noted[at] as number, back));
      }
    }
  }

  /** The lowest cost of a route through the labels of a layer, as far as the search backwards came. */
  #meetBack({ labels }: Forward, { from, to, handoffs, steps }: Run, back: Backward): number {
    const isGoing = steps === handoffs;
    const after = isGoing ? back.afterGoing : back.afterComing;
    const standing = isGoing ? this.#gone : this.#come;
    let lowest = Infinity;
    for (let label = from; label < to; label++) {
      const service = labels.service[label] as number;
      standing[service] = label;
      lowest = Math.min(lowest, after[service] as number);
    }
    return costOf(handoffs, steps) + lowest;
  }

  /** The lowest cost of a route through a service, as far as the search from the origins came. */
  #meetForward({ labels }: Forward, service: number, back: Backward): number {
    let lowest = Infinity;
    const gone = this.#gone[service] as number;
    const come = this.#come[service] as number;
    for (const label of [gone, come]) {
      // What was noted of a service may be of an earlier search.
      if (label >= labels.length || labels.service[label] !== service) continue;
      const handoffs = labels.handoffs[label] as number;
      const steps = labels.steps[label] as number;
      const after = (handoffs === steps ? back.afterGoing : back.afterComing)[service] as number;
      lowest = Math.min(lowest, costOf(handoffs, steps) + after);
    }
    return lowest;
  }

  /** Where the route with the fewest handoffs is too long, the best of those that are not. */
  #findShorter(task: Task, target: number): BestRoute | undefined {
    const found: Found = search({ ...task, target }, this.#room);
    const label = found.best[target] as number;
    return label === -1
      ? undefined
      : { ...stridesOf(found, label), handoffs: found.handoffs[label] as number };
  }
}

function costOfNext({ next }: Forward): number {
  return next ? costOf(next.handoffs, next.steps) : Infinity;
}

/**
 * The label by which both searches meet on the best route. The first layer not yet looked at lies on every
 * best route, and both know their costs there; labels stand in the order of their routes.
 */
function firstToMeet(forward: Forward, back: Backward, cost: number): number {
  const lowest = costOfNext(forward);
  const { handoffs, steps } = splitCost(cost);
  let met = 0;
  while (met < steps && costOf(Math.min(met, handoffs), met) < lowest) met++;
  const gone = Math.min(met, handoffs);
  const after = gone === met ? back.afterGoing : back.afterComing;
  const rest = cost - costOf(gone, met);
  for (const run of forward.runs)
    if (run.handoffs === gone && run.steps === met)
      for (let label = run.from; label < run.to; label++)
        if (after[forward.labels.service[label] as number] === rest) return label;
  throw new RangeError("two searches met where neither was");
}

/** The stride that a best route takes after so many: to the lowest service, by the lowest link. */
function nextStride(
  task: Task,
  back: Backward,
  here: number,
  taken: number,
  handoffs: number,
  steps: number,
): Stride {
  const { network, accepted, withoutLink = -1, withoutService = -1 } = task;
  const banned = taken === 0 ? task.banned : undefined;
  const isGoing = taken < handoffs;
  const ways = isGoing ? network.goes : network.comes;
  const after = isGoing ? back.afterGoing : back.afterComing;
  const rest = costOf(Math.max(0, handoffs - taken - 1), steps - taken - 1);
  let best: Stride = { link: Infinity, to: Infinity, key: -1 };
  for (let owner = here; owner !== -1 && owner !== withoutService; owner = network.wider[owner] as number) {
    const stop = ways.first[owner + 1] as number;
    for (let way = ways.first[owner] as number; way < stop; way++) {
      const to = ways.to[way] as number;
      const link = ways.link[way] as number;
      if (after[to] !== rest || accepted[ways.term[way] as number] === 0 || link === withoutLink) continue;
      if (task.enterable[to] === 0 || banned?.has(wayKey(isGoing ? "goes" : "comes", way))) continue;
      if (to < best.to || (to === best.to && link < best.link))
        best = { link, to, key: wayKey(isGoing ? "goes" : "comes", way) };
      // Ways stand in this order: those of the same owner that follow are no better.
      break;
    }
  }
  return best;
}
