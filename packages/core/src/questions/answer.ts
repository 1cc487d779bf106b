import type { Network } from "../graph/network.js";
import type { Issue } from "../model/issue.js";
import { parseQuestion } from "./parse-question.js";
import { answerReach, type ReachAnswer } from "./reach.js";

/** What came of a question: its answer, or what is wrong with the question. */
export type Answered = { ok: true; answer: ReachAnswer } | { ok: false; issues: Issue[] };

/**
 * Answers any question, as it comes from outside. An unknown service, area or word is an issue with
 * the nearest known name, never an empty answer.
 *
 * @example
 * ```ts
 * ask(network, { ask: "reach", from: "neuvola", client: { age: 4 } }); // { ok: true, answer: … }
 * ```
 */
export function ask(network: Network, raw: unknown): Answered {
  const parsed = parseQuestion(raw, network);
  if (!parsed.ok) return parsed;
  return { ok: true, answer: answerReach(network, parsed.question) };
}
