import type { Network } from "../../network/network.js";
import type { Id } from "../../model/fields.js";
import { hopsOf, type Routes } from "../../search/labels.js";
import { search } from "../../search/search.js";
import { atOnce } from "../at-once.js";
import type { Kind } from "../kind.js";
import { incompleteIf, interruptOf, mostEntries, type AskOptions } from "../options.js";
import { present } from "../../model/plain-data.js";
import { inOrder, resolveConditions } from "../resolve.js";
import { arrivalOf, idOf, queryOf, toLegs } from "../route.js";
import type { Leg } from "../schema.js";
import { findForNoClient } from "./for-no-client.js";
import type { Reached, ReachAnswer, ReachQuestion, ResolvedReach } from "./schema.js";
import { findUnreached } from "./unreached.js";
import { sayReach } from "./words.js";

export function resolveReach(question: ReachQuestion): ResolvedReach {
  const { from, needs, outlook } = question;
  return {
    ask: "reach",
    from,
    ...present({ needs: needs && inOrder(needs), outlook }),
    ...resolveConditions(question),
  };
}

/**
 * Which services reach a client who is at the question's origin, each by its best route: fewest handoffs,
 * then fewest steps, then the ids of services, then of links. The order of the file makes no difference.
 * Stopped, it has services found so far, the nearest ones, each by its best route.
 *
 * @example
 * ```ts
 * const { reached } = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * reached[0]?.service; // "neuvola"
 * reached[0]?.arrival; // "here"
 * ```
 */
export function answerReach(
  network: Network,
  question: ResolvedReach,
  options: AskOptions = {},
): ReachAnswer {
  return atOnce(answerReachInTurns(network, question, options));
}

/**
 * The same as work that can be parted: it yields where a page that shows a large network may do something else. Other
 * questions may be asked meanwhile.
 *
 * @example
 * ```ts
 * const work = answerReachInTurns(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * work.next().done; // false
 * ```
 */
export function* answerReachInTurns(
  network: Network,
  question: ResolvedReach,
  options: AskOptions = {},
): Generator<void, ReachAnswer> {
  const interrupt = interruptOf(options);
  const found = search(queryOf(network, question.from, question, interrupt));
  const { best, handoffs, steps } = found;
  const labels: number[] = [];
  const unreached: number[] = [];
  for (let service = 0; service < best.length; service++) {
    const label = best[service] as number;
    if (!answersNeed(network, service, question.needs)) continue;
    if (label !== -1) labels.push(label);
    else unreached.push(service);
  }
  // Services are numbered by id and sorting is stable, so ids need no comparison.
  labels.sort(
    (a, b) =>
      (handoffs[a] as number) - (handoffs[b] as number) || (steps[a] as number) - (steps[b] as number),
  );
  // When the time is up, writing down all that was found of millions of services would take too long.
  const most = Math.min(mostEntries(options), interrupt?.isStopped ? 10_000 : Infinity);
  const routes = found.keep();
  yield;
  const forNoClient = findForNoClient(network, question, routes);
  yield;
  const reached: Reached[] = [];
  for (const label of labels.slice(0, most)) {
    const count = reached.push(new ReachedService(network, routes, label, forNoClient?.[label] === 1));
    if (count % 4000 === 0) yield;
  }
  const others = question.outlook && findUnreached(network, question, unreached, interrupt);
  return {
    ask: "reach",
    question,
    reached,
    ...(others ? { unreached: others.slice(0, Math.max(0, most - reached.length)) } : {}),
    ...incompleteIf(interrupt?.isStopped || labels.length + (others?.length ?? 0) > most),
  };
}

/**
 * The service of a label, and its route. Legs are made when they are first read: an answer may have a million routes,
 * and a reader opens few of them.
 */
class ReachedService implements Reached {
  declare readonly service: Id;
  declare readonly arrival: Reached["arrival"];
  declare readonly at: Id;
  declare readonly handoffs: number;
  declare readonly steps: number;
  declare readonly forNoClient?: true;
  declare readonly route: Leg[];
  readonly #network: Network;
  readonly #routes: Routes;
  /** The legs, or the label to make them from. */
  #legs: Leg[] | number;

  constructor(network: Network, routes: Routes, label: number, isForNoClient: boolean) {
    const handoffs = routes.handoffs[label] as number;
    const steps = routes.steps[label] as number;
    // Referrals come first: the client is at the label before the legs that bring expertise.
    let at = label;
    for (let left = steps - handoffs; left > 0; left--) at = routes.parent[at] as number;
    this.#network = network;
    this.#routes = routes;
    this.#legs = label;
    this.service = idOf(network, routes.service[label] as number);
    this.arrival = arrivalOf(handoffs, steps);
    this.at = idOf(network, routes.service[at] as number);
    this.handoffs = handoffs;
    this.steps = steps;
    if (isForNoClient) this.forNoClient = true;
    Object.defineProperty(this, "route", ReachedService.#route);
  }

  /** A field of its own, so that copies have it; one function for all, since one for each takes many times as long. */
  static readonly #route: PropertyDescriptor & ThisType<ReachedService> = {
    enumerable: true,
    configurable: true,
    get() {
      if (typeof this.#legs === "number") {
        const { origin, hops } = hopsOf(this.#routes, this.#legs);
        this.#legs = toLegs(this.#network, origin, hops);
      }
      return this.#legs;
    },
  };
}

function answersNeed(network: Network, service: number, needs: readonly Id[] | undefined): boolean {
  if (needs === undefined) return true;
  return network.services[service]?.needs?.some((need) => needs.includes(need)) ?? false;
}

export const reach: Kind<ReachQuestion, ResolvedReach, ReachAnswer> = {
  resolve: resolveReach,
  answer: answerReach,
  say: sayReach,
};
