import type { Answer, Answers, ResolvedQuestion, ResolvedConditions } from "@polku/core";

/** The kinds of question, in the order in which they are offered. */
export const asks = ["reach", "routes", "why-not", "gatekeepers", "gaps", "compare", "what-if"] as const;
export type Ask = (typeof asks)[number];

/** The kinds that are asked of one client under one set of conditions. */
export type Conditioned = Extract<ResolvedQuestion, ResolvedConditions>;

/** The two questions that a comparison is made of. */
export const sides = ["a", "b"] as const;
export type Side = (typeof sides)[number];

/** The answer as one to a kind of question; undefined where it answers another kind, or there is none. */
export function answerTo<Kind extends Ask>(answer: Answer | undefined, ask: Kind): Answers[Kind] | undefined {
  return answer?.question.ask === ask ? (answer as Answers[Kind]) : undefined;
}
