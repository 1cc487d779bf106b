import type { Question, ReachQuestion } from "@polku/core";
import {
  withDefaults,
  type ResolvedQuestion,
  type ResolvedReach,
  type ResolvedRows,
} from "@polku/core/questions";
import type { Side } from "./question-kinds.js";

/** What may be said differently in a question of any kind; `undefined` takes a condition away. */
export type Otherwise = {
  [Field in Exclude<keyof ReachQuestion, "ask">]?: ReachQuestion[Field] | undefined;
} & {
  to?: string | undefined;
  k?: number;
  rows?: ResolvedRows;
  targets?: string[] | undefined;
};

/**
 * The question with some of it said differently, defaults filled in; what its kind does not have is
 * left out. Of a comparison one side changes, or both where none is named.
 */
export function changeQuestion<Q extends ResolvedQuestion>(question: Q, otherwise: Otherwise, side?: Side): Q;
export function changeQuestion(
  question: ResolvedQuestion,
  otherwise: Otherwise,
  side?: Side,
): ResolvedQuestion {
  switch (question.ask) {
    case "compare":
      return {
        ...question,
        a: side === "b" ? question.a : changed(question.a, otherwise),
        b: side === "a" ? question.b : changed(question.b, otherwise),
      };
    case "what-if":
      return { ...question, question: changed(question.question, otherwise) };
    default:
      return changed(question, otherwise);
  }
}

function changed(question: ResolvedReach, otherwise: Otherwise): ResolvedReach;
function changed(question: ResolvedQuestion, otherwise: Otherwise): ResolvedQuestion;
function changed(question: ResolvedQuestion, otherwise: Otherwise): ResolvedQuestion {
  const said = Object.entries({ ...question, ...otherwise }).filter(([, value]) => value !== undefined);
  return withDefaults(Object.fromEntries(said) as object as Question);
}

/** The questions of reach that stand in a question: itself, or the two of a comparison. */
export function sideOf(
  question: ResolvedQuestion,
  side: Side,
): Exclude<ResolvedQuestion, { ask: "compare" | "what-if" }> {
  if (question.ask === "compare") return question[side];
  return question.ask === "what-if" ? question.question : question;
}
