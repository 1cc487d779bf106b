import type { Issue } from "../model/issue.js";
import type { Network } from "../network/network.js";
import { answerQuestion, type Answers, type Questions, type ResolvedQuestion } from "./kinds.js";
import type { AnswerOptions, AskOptions } from "./options.js";
import type { Ask } from "./question.js";
import { parseQuestion } from "./parse-question.js";
import { changeNetwork } from "./what-if/answer-what-if.js";

/** What came of a question: its answer, or what is wrong with the question. */
export type Answered<A extends Ask = Ask> = { ok: true; answer: Answers[A] } | { ok: false; issues: Issue[] };

/** The same type with lists that may be constant. */
type Constant<T> = T extends object ? { readonly [Key in keyof T]: Constant<T[Key]> } : T;

/** A question of one kind, or of any, as `ask` takes it. */
export type QuestionInput<A extends Ask = Ask> = { readonly ask: A } & Constant<Questions[A]>;

/**
 * Answers a question of any kind; the answer has the type of what was asked. An unknown service, area or
 * need is an issue with the nearest known name, never an empty answer. The question can be stopped and its
 * answer bounded by `options`.
 *
 * @example
 * ```ts
 * const answered = ask(network, { ask: "reach", from: "neuvola", client: { age: 4 } });
 * answered.ok && answered.answer.reached[0]?.service; // "neuvola"
 * ask(network, { ask: "reach", from: "neuvla" }).ok; // false
 * ```
 */
export function ask<const A extends Ask>(
  network: Network,
  question: QuestionInput<A>,
  options?: AskOptions,
): Answered<A> {
  // What was parsed is of the kind that was asked.
  return askUnknown(network, question, options) as Answered<A>;
}

/**
 * The same for a value from outside: a file, a message, an address. Whatever it is, what is wrong with it
 * comes back as issues.
 *
 * @example
 * ```ts
 * const answered = askUnknown(network, JSON.parse('{ "ask": "reach", "from": "neuvola" }'));
 * answered.ok && answered.answer.ask; // "reach"
 * const refused = askUnknown(network, { ask: "raech" });
 * refused.ok ? undefined : refused.issues[0]?.facts["nearest"]; // "reach"
 * ```
 */
export function askUnknown(network: Network, raw: unknown, options: AskOptions = {}): Answered {
  const parsed = parseQuestion(network, raw);
  return parsed.ok ? { ok: true, answer: answer(network, parsed.question, options) } : parsed;
}

/**
 * The answer to a question that `parseQuestion` or `withDefaults` gave.
 *
 * @throws RangeError where the question names an unknown service
 */
export function answer<Q extends ResolvedQuestion>(
  network: Network,
  question: Q,
  options: AnswerOptions = {},
): Answers[Q["ask"]] {
  return answerQuestion(network, question, { change: changeNetwork, ...options });
}
