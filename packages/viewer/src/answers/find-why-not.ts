import type { Network, ReachAnswer, WhyNotAnswer } from "@polku/core";
import { answerWhyNot, type ResolvedReach, type Relaxable } from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";
import { patchQuestion, type QuestionPatch } from "../state/question.js";
import { dropCondition } from "../state/relax.js";

/** Why a service is not among those that an answer reaches. */
export const findWhyNot = memoize((network: Network, { question }: ReachAnswer, to: string): WhyNotAnswer => {
  const { needs: _needs, outlook: _outlook, ...conditions } = question;
  return answerWhyNot(network, { ...conditions, ask: "why-not", to });
});

/** The changes that drop several conditions of a question at once. */
export function dropAll(
  question: ResolvedReach,
  conditions: readonly (Relaxable | "needs")[],
): QuestionPatch {
  let changed = question;
  for (const condition of conditions) {
    const changes = dropCondition(changed, condition);
    if (changes) changed = patchQuestion(changed, changes);
  }
  // A patch removes a field only where it names it.
  const gone = Object.keys(question).filter((key) => !Object.hasOwn(changed, key));
  return { ...changed, ...Object.fromEntries(gone.map((key) => [key, undefined])) };
}
