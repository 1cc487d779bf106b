import type { Network } from "../network/network.js";
import { compare } from "./compare/compare.js";
import { gaps } from "./gaps/gaps.js";
import { gatekeepers } from "./gatekeepers/gatekeepers.js";
import type { Kind } from "./kind.js";
import type { AnswerOptions } from "./options.js";
import type { Ask, Question } from "./question.js";
import { reach } from "./reach/reach.js";
import { routes } from "./routes/routes.js";
import { whatIf } from "./what-if/what-if.js";
import { whyNot } from "./why-not/why-not.js";

/** What answers and says each kind of question. Whatever depends on the kind of a question reads this table. */
export const kinds = {
  reach,
  routes,
  "why-not": whyNot,
  gatekeepers,
  gaps,
  compare,
  "what-if": whatIf,
};

/** The question, the question with its defaults, and the answer of each kind. */
export type Questions = { [A in Ask]: Extract<Question, { ask: A }> };
export type ResolvedQuestions = { [A in Ask]: ReturnType<(typeof kinds)[A]["resolve"]> };
export type Answers = { [A in Ask]: ReturnType<(typeof kinds)[A]["answer"]> };

/** A question with its defaults, as answers repeat it; of one kind, or of any. */
export type ResolvedQuestion<A extends Ask = Ask> = ResolvedQuestions[A];
/** The answer to a question of one kind, or of any. */
export type Answer<A extends Ask = Ask> = Answers[A];

/** The same table for code that takes any kind: it does not compile where a question has no kind. */
const table: { [A in Ask]: Kind<Questions[A], ResolvedQuestions[A], Answers[A]> } = kinds;

export function kindOf<A extends Ask>(ask: A): Kind<Questions[A], ResolvedQuestions[A], Answers[A]> {
  return table[ask];
}

/**
 * The same question with every default filled in, its fields in one order and its words in the order of
 * the format: equal questions come out equal.
 *
 * @example
 * ```ts
 * withDefaults({ ask: "reach", from: "neuvola" }).status; // ["established", "piloted"]
 * ```
 */
export function withDefaults<Q extends Question>(question: Q): ResolvedQuestions[Q["ask"]] {
  return kindOf<Ask>(question.ask).resolve(question) as ResolvedQuestions[Q["ask"]];
}

/**
 * The answer to a question that was parsed for this network. `options.change` is needed for a what-if:
 * without it, this does not include what checks models.
 *
 * @throws RangeError where the question names an unknown service
 */
export function answerQuestion<Q extends ResolvedQuestion>(
  network: Network,
  question: Q,
  options: AnswerOptions,
): Answers[Q["ask"]] {
  return kindOf<Ask>(question.ask).answer(network, question, options) as Answers[Q["ask"]];
}
