import { areasAround, type Network } from "../network/network.js";
import { isMet } from "../network/constraints.js";
import { linkKinds, statuses, type LinkKind, type Status } from "../model/words.js";
import type { ResolvedConditions, ResolvedWhyNot } from "./asked.js";
import { finderOf, type BestRoute } from "../search/route-finder.js";
import { findDoors, type Door } from "./doors.js";
import type { Hop } from "../search/labels.js";
import { numberOf, queryOf, toRoute, type Leg } from "./route.js";

/** The conditions that can be relaxed, in the order in which they are told. */
export const relaxable = ["status", "at", "age", "area", "via", "maxHandoffs", "maxSteps"] as const;
export type Relaxable = (typeof relaxable)[number];

/** What a route needs of each condition that was relaxed for it. */
export interface Needs {
  /** Statuses beyond those asked. */
  status?: Status[];
  /** The days that the parts of the route which do not hold on the day asked have in common. */
  at?: { since?: string; until?: string };
  /** The ages that the parts which refuse the client's age have in common. */
  age?: { min?: number; max?: number };
  /** Areas in one of which the client would have to live, for each part that refuses the client's area. */
  area?: string[][];
  /** Kinds of link beyond those asked. */
  via?: LinkKind[];
  maxHandoffs?: number;
  maxSteps?: number;
}

/** A smallest set of conditions whose relaxing lets the target be reached, and the best route then. */
export interface Relaxation {
  conditions: Relaxable[];
  needs: Needs;
  handoffs: number;
  steps: number;
  route: Leg[];
}

export interface WhyNotAnswer {
  ask: "why-not";
  question: ResolvedWhyNot;
  reached: boolean;
  /** The smallest sets first; empty where the target is reached, or where nothing helps. */
  relax: Relaxation[];
  /** Where nothing helps: services from which the target is reached; a link to one closes the gap. */
  doors: Door[];
}

/**
 * Why the target does not reach the client: every smallest set of conditions whose relaxing would let
 * it, and where no relaxing helps, the doors that one new link would have to lead to.
 *
 * @example
 * ```ts
 * const { relax } = answerWhyNot(network, withDefaults({ ask: "why-not", from: "neuvola", to: "ot-keskus" }));
 * relax[0].conditions; // ["status"]
 * relax[0].needs; // { "status": ["planned"] }
 * ```
 */
export function answerWhyNot(network: Network, question: ResolvedWhyNot): WhyNotAnswer {
  const { ask } = question;
  const finder = finderOf(network);
  const target = numberOf(network, question.to);
  const routeUnder = (conditions: ResolvedConditions) =>
    finder.find(queryOf(network, question.from, conditions), target);
  if (routeUnder(question)) return { ask, question, reached: true, relax: [], doors: [] };

  const present = presentIn(question);
  const namesIn = (set: number) => present.filter((_, index) => (set >> index) & 1);
  const whole = 2 ** present.length - 1;
  // Relaxing more never loses a route. So what fails tells of all sets within it; those that leave a
  // single condition tell most, and are tried first.
  const failing: number[] = [];
  const tryOut = (set: number) => {
    if (failing.some((larger) => (set & larger) === set)) return undefined;
    const route = routeUnder(relaxConditions(question, namesIn(set)));
    if (!route) failing.push(set);
    return route;
  };
  const minimal: number[] = [];
  const relax: Relaxation[] = [];
  if (tryOut(whole)) {
    for (const index of present.keys()) tryOut(whole & ~(1 << index));
    for (const set of setsBySize(present.length)) {
      if (minimal.some((smaller) => (set & smaller) === smaller)) continue;
      const route = tryOut(set);
      if (!route) continue;
      minimal.push(set);
      const conditions = namesIn(set);
      const { handoffs, steps, route: legs } = toRoute(network, route.origin, route.hops);
      const needs = needsOf(network, question, conditions, route);
      relax.push({ conditions, needs, handoffs, steps, route: legs });
    }
  }
  return {
    ask,
    question,
    reached: false,
    relax,
    doors: relax.length > 0 ? [] : findDoors(network, question),
  };
}

/** The conditions that a question restricts anything by. */
function presentIn(question: ResolvedConditions): Relaxable[] {
  const { client, via, status, at, maxHandoffs, maxSteps } = question;
  const present: Record<Relaxable, boolean> = {
    status: status.length < statuses.length,
    at: at !== undefined,
    age: client.age !== undefined,
    area: client.area !== undefined,
    via: via.length < linkKinds.length,
    maxHandoffs: maxHandoffs !== undefined,
    maxSteps: maxSteps !== undefined,
  };
  return relaxable.filter((condition) => present[condition]);
}

/** The same conditions without some of them; for status and via, all the words. */
export function relaxConditions(
  asked: ResolvedConditions,
  dropped: readonly Relaxable[],
): ResolvedConditions {
  const relaxed: ResolvedConditions = {
    client: { ...asked.client },
    via: dropped.includes("via") ? [...linkKinds] : asked.via,
    status: dropped.includes("status") ? [...statuses] : asked.status,
  };
  if (dropped.includes("age")) delete relaxed.client.age;
  if (dropped.includes("area")) delete relaxed.client.area;
  if (asked.at !== undefined && !dropped.includes("at")) relaxed.at = asked.at;
  if (asked.maxHandoffs !== undefined && !dropped.includes("maxHandoffs"))
    relaxed.maxHandoffs = asked.maxHandoffs;
  if (asked.maxSteps !== undefined && !dropped.includes("maxSteps")) relaxed.maxSteps = asked.maxSteps;
  return relaxed;
}

/** Every set of so many things but the empty one, as bits, the smallest first. */
function setsBySize(count: number): number[] {
  const sizeOf = (set: number) => set.toString(2).replaceAll("0", "").length;
  return Array.from({ length: 2 ** count - 1 }, (_, index) => index + 1).toSorted(
    (a, b) => sizeOf(a) - sizeOf(b) || reversedBits(b, count) - reversedBits(a, count),
  );
}

function reversedBits(set: number, count: number): number {
  let reversed = 0;
  for (let bit = 0; bit < count; bit++) if ((set >> bit) & 1) reversed += 2 ** (count - 1 - bit);
  return reversed;
}

function needsOf(
  network: Network,
  asked: ResolvedWhyNot,
  conditions: readonly Relaxable[],
  { origin, hops }: BestRoute,
): Needs {
  // At a place the client is only at the services that take the client; a service asked from is not checked.
  const terms = [
    ...(network.places.has(asked.from) ? [network.serviceConstraint[origin]] : []),
    ...hops.flatMap(({ link, to }) => [network.linkConstraint[link], network.serviceConstraint[to]]),
  ].flatMap((term) => network.constraints.list[term ?? -1] ?? []);
  const homes = areasAround(network, asked.client.area);
  /** The terms that refuse the question for one condition alone. */
  const refusing = (condition: Relaxable) => {
    const others = relaxable.filter((other) => other !== condition);
    const alone = relaxConditions(asked, others);
    return terms.filter((term) => !isMet(term, alone, homes));
  };
  const needs: Needs = {};
  for (const condition of conditions) {
    const refused = refusing(condition);
    if (condition === "status")
      needs.status = statuses.filter((word) => refused.some(({ status }) => status === word));
    else if (condition === "via")
      needs.via = linkKinds.filter((word) => refused.some(({ kind }) => kind === word));
    else if (condition === "at") {
      const since = refused
        .map((term) => term.since ?? "")
        .toSorted()
        .at(-1);
      const until = refused.flatMap((term) => term.until ?? []).toSorted()[0];
      needs.at = { ...(since ? { since } : {}), ...(until === undefined ? {} : { until }) };
    } else if (condition === "age") {
      const min = Math.max(...refused.map(({ ages }) => ages?.min ?? -Infinity));
      const max = Math.min(...refused.map(({ ages }) => ages?.max ?? Infinity));
      needs.age = { ...(Number.isFinite(min) ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
    } else if (condition === "area") {
      const lists = refused.map(({ areas }) => JSON.stringify((areas ?? []).toSorted()));
      needs.area = [...new Set(lists)].toSorted().map((list) => JSON.parse(list) as string[]);
    } else if (condition === "maxHandoffs") needs.maxHandoffs = handoffsOf(network, hops);
    else needs.maxSteps = hops.length;
  }
  return needs;
}

function handoffsOf(network: Network, hops: readonly Hop[]): number {
  return hops.filter(({ link }) => network.links[link]?.kind === "referral").length;
}
