import type { Answer, Network, ReachAnswer } from "@polku/core";
import {
  answerQuestion,
  answerReach,
  answerReachInTurns,
  type ResolvedQuestion,
  type ResolvedReach,
  type ResolvedWhatIf,
} from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";
import { resultInTurns } from "../platform/in-turns.js";

/** The place of the answer to a reach question. */
const placeOf = memoize((_network: Network, _question: ResolvedReach): { answer?: ReachAnswer } => ({}));

/** The answer to a reach question. */
export function reachAnswer(network: Network, question: ResolvedReach): ReachAnswer {
  const place = placeOf(network, question);
  return (place.answer ??= answerReach(network, question));
}

/**
 * Works an answer out before it is asked for: that of a large network takes several turns of the page, in which the
 * signal can stop it.
 */
export async function prepareAnswer(
  network: Network,
  question: ResolvedQuestion,
  signal?: AbortSignal,
): Promise<void> {
  if (question.ask !== "reach" || placeOf(network, question).answer) return;
  const answer = await resultInTurns(answerReachInTurns(network, question), signal);
  if (answer) placeOf(network, question).answer ??= answer;
}

/** The library's answer to a question of any kind but a what-if, which is about two networks. */
export const answerTo = memoize(
  (network: Network, question: Exclude<ResolvedQuestion, ResolvedWhatIf>): Answer =>
    question.ask === "reach" ? reachAnswer(network, question) : answerQuestion(network, question, {}),
);
