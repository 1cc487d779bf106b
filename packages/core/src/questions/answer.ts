import type { Network } from "../network/network.js";
import type { Issue } from "../model/issue.js";
import type { ResolvedQuestion } from "./asked.js";
import { answerCompare, type CompareAnswer } from "./compare.js";
import { answerGaps, type GapsAnswer } from "./gaps.js";
import { answerGatekeepers, type GatekeepersAnswer } from "./gatekeepers.js";
import { parseQuestion } from "./parse-question.js";
import { answerReach, type ReachAnswer } from "./reach.js";
import { answerRoutes, type RoutesAnswer } from "./routes.js";
import { answerWhatIf, type WhatIfAnswer } from "./what-if.js";
import { answerWhyNot, type WhyNotAnswer } from "./why-not.js";

/** The answer to each question, by what it asks. */
export interface Answers {
  reach: ReachAnswer;
  routes: RoutesAnswer;
  "why-not": WhyNotAnswer;
  gatekeepers: GatekeepersAnswer;
  gaps: GapsAnswer;
  compare: CompareAnswer;
  "what-if": WhatIfAnswer;
}
export type Answer = Answers[keyof Answers];

/** The answer to a question of a known kind; to one of any kind, any answer. */
export type AnswerTo<Question> = Question extends { ask: infer Ask extends keyof Answers }
  ? Answers[Ask]
  : Answer;

/** What came of a question: its answer, or what is wrong with the question. */
export type Answered<Question = unknown> =
  | { ok: true; answer: AnswerTo<Question> }
  | { ok: false; issues: Issue[] };

/**
 * Answers any question, as it comes from outside. An unknown service, area or word is an issue with
 * the nearest known name, never an empty answer.
 *
 * @example
 * ```ts
 * ask(network, { ask: "reach", from: "neuvola", client: { age: 4 } }).ok; // true
 * ask(network, { ask: "reach", from: "neuvla" }).ok; // false
 * ```
 */
export function ask<Question>(network: Network, raw: Question): Answered<Question> {
  const parsed = parseQuestion(network, raw);
  if (!parsed.ok) return parsed;
  return { ok: true, answer: answer(network, parsed.question) as AnswerTo<Question> };
}

/** Answers a question that is known to be right. */
export function answer(network: Network, question: ResolvedQuestion): Answer {
  switch (question.ask) {
    case "reach":
      return answerReach(network, question);
    case "routes":
      return answerRoutes(network, question);
    case "why-not":
      return answerWhyNot(network, question);
    case "gatekeepers":
      return answerGatekeepers(network, question);
    case "gaps":
      return answerGaps(network, question);
    case "compare":
      return answerCompare(network, question);
    case "what-if":
      return answerWhatIf(network, question);
  }
}
