import type { Network } from "../../network/network.js";
import { finderOf } from "../../search/route-finder.js";
import type { Kind } from "../kind.js";
import { incompleteIf, interruptOf, mostEntries, type AskOptions } from "../options.js";
import { resolveConditions } from "../resolve.js";
import { numberOf, queryOf, toRoute } from "../route.js";
import type { ResolvedConditions } from "../schema.js";
import { findDoors } from "./doors.js";
import { outlookOf } from "./outlook.js";
import { findRepairs, mostDoors, type Opened } from "./repairs.js";
import { needsOf } from "./needs.js";
import { listRestrictions, relaxConditions, setsBySize } from "./relax.js";
import type { Relaxation, ResolvedWhyNot, WhyNotAnswer, WhyNotQuestion } from "./schema.js";
import { sayWhyNot } from "./words.js";

function resolveWhyNot(question: WhyNotQuestion): ResolvedWhyNot {
  const { from, to } = question;
  return { ask: "why-not", from, to, ...resolveConditions(question) };
}

/**
 * Why the target does not reach the client: every minimal set of conditions whose relaxing would let it, where
 * no relaxing helps the doors that one new link would have to lead to, and changes of the network that would
 * let it under the question as it is asked. Stopped, it has the sets
 * found so far; `reached: false` then says only that no route was found yet.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "why-not", from: "neuvola", to: "ot-keskus" });
 * const [first] = answerWhyNot(network, question).relax;
 * first?.conditions; // ["status"]
 * first?.needs; // { "status": ["planned"] }
 * ```
 */
export function answerWhyNot(
  network: Network,
  question: ResolvedWhyNot,
  options: AskOptions = {},
): WhyNotAnswer {
  const { ask } = question;
  const interrupt = interruptOf(options);
  const finder = finderOf(network);
  const target = numberOf(network, question.to);
  const routeUnder = (conditions: ResolvedConditions) =>
    finder.find(queryOf(network, question.from, conditions, interrupt), target);
  if (routeUnder(question)) return { ask, question, reached: true, relax: [], doors: [], repairs: [] };

  const restrictions = listRestrictions(question);
  const namesIn = (set: number) => restrictions.filter((_, index) => (set >> index) & 1);
  const all = 2 ** restrictions.length - 1;
  // Relaxing more never loses a route: where a set fails, every set within it does. The sets that leave a
  // single condition rule out most, and are tried first.
  const failing: number[] = [];
  const tryOut = (set: number) => {
    if (interrupt?.check() || failing.some((larger) => (set & larger) === set)) return undefined;
    const route = routeUnder(relaxConditions(question, namesIn(set)));
    if (!route) failing.push(set);
    return route;
  };
  const minimal: number[] = [];
  const relax: Relaxation[] = [];
  const opened: Opened[] = [];
  if (tryOut(all)) {
    for (const index of restrictions.keys()) tryOut(all & ~(1 << index));
    for (const set of setsBySize(restrictions.length)) {
      if (minimal.some((smaller) => (set & smaller) === smaller)) continue;
      const route = tryOut(set);
      if (!route) continue;
      minimal.push(set);
      const conditions = namesIn(set);
      const { handoffs, steps, route: legs } = toRoute(network, route.origin, route.hops);
      const needs = needsOf(network, question, conditions, route);
      opened.push({ conditions, route });
      relax.push({ conditions, needs, handoffs, steps, route: legs });
    }
  }
  const isHelped = relax.length > 0;
  const nearest = interrupt?.isStopped
    ? []
    : findDoors(network, question, interrupt, isHelped ? mostDoors : Infinity);
  const repaired = findRepairs(network, question, opened, nearest, interrupt);
  // What doors cost, and what is enough of a repair, is only known at the end.
  const doors = isHelped || interrupt?.isStopped ? [] : nearest;
  const repairs = interrupt?.isStopped ? [] : repaired;
  const most = mostEntries(options);
  return {
    ask,
    question,
    reached: false,
    relax: relax.slice(0, most),
    doors: doors.slice(0, most),
    repairs: repairs.slice(0, Math.max(0, most - relax.length - doors.length)),
    ...(interrupt?.isStopped && !isHelped ? {} : { outlook: outlookOf(relax[0]) }),
    ...incompleteIf(interrupt?.isStopped || relax.length + doors.length + repairs.length > most),
  };
}

export const whyNot: Kind<WhyNotQuestion, ResolvedWhyNot, WhyNotAnswer> = {
  resolve: resolveWhyNot,
  answer: answerWhyNot,
  say: sayWhyNot,
};
