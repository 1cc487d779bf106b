import type { Network } from "@polku/core";
import type { ResolvedReach, ResolvedRows } from "@polku/core/questions";
import { kindOf } from "./kind.js";
import { reachOf, type Ask, type Question } from "./question.js";

/** What was last asked in the fields that not every kind of question has, so that it comes back with them. */
export interface StickyFields {
  readonly from?: string;
  readonly to?: string;
  readonly needs?: readonly string[];
  readonly rows?: ResolvedRows;
  readonly targets?: readonly string[];
  readonly b?: ResolvedReach;
}

/** The sticky fields once a question has been asked. */
export function keepFields(sticky: StickyFields, question: Question): StickyFields {
  const reach = reachOf(question);
  const { from } = "from" in question && question.from === undefined ? { from: sticky.from } : reach;
  // Kinds that have no needs leave those that were asked for before.
  const hasNeeds = ["reach", "compare", "what-if"].includes(question.ask);
  const needs = hasNeeds ? reach.needs : sticky.needs;
  const { needs: _needs, from: _from, ...rest } = sticky;
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(needs === undefined ? {} : { needs }),
    ...("to" in question && question.to !== undefined ? { to: question.to } : {}),
    ...kindOf<Ask>(question.ask).keep?.(question),
  };
}

/** The question as one of another kind: what both have in common stays, the rest is what was asked last. */
export function turnTo(network: Network, question: Question, ask: Ask, sticky: StickyFields): Question {
  if (question.ask === ask) return question;
  const { needs = sticky.needs, ...conditions } = reachOf(question);
  const reach = needs === undefined ? conditions : { ...conditions, needs: [...needs] };
  return kindOf<Ask>(ask).turn({ network, reach, conditions, sticky });
}
