import type { Network, ReachAnswer, WhyNotAnswer } from "@polku/core";
import { answerWhyNot, type ResolvedReach, type Relaxable } from "@polku/core/questions";
import { changeQuestion, type Otherwise } from "../state/conditions.js";
import { dropCondition } from "../state/relax.js";

const known = new WeakMap<ReachAnswer, Map<string, WhyNotAnswer>>();

/** Why a service is not among those that an answer reaches. */
export function findWhyNot(network: Network, answer: ReachAnswer, to: string): WhyNotAnswer {
  let found = known.get(answer);
  if (!found) known.set(answer, (found = new Map<string, WhyNotAnswer>()));
  let why = found.get(to);
  if (!why) {
    const { needs: _, ...conditions } = answer.question;
    why = answerWhyNot(network, { ...conditions, ask: "why-not", to });
    found.set(to, why);
  }
  return why;
}

/** The changes that drop several conditions of a question at once. */
export function dropAll(question: ResolvedReach, conditions: readonly (Relaxable | "needs")[]): Otherwise {
  let changed = question;
  for (const condition of conditions) {
    const changes = dropCondition(changed, condition);
    if (changes) changed = changeQuestion(changed, changes);
  }
  // What was dropped has to be named, or the present question would keep it.
  const gone = Object.keys(question).filter((key) => !Object.hasOwn(changed, key));
  return { ...changed, ...Object.fromEntries(gone.map((key) => [key, undefined])) };
}
