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

/** Answers that were prepared. */
const prepared = memoize((_network: Network, _question: ResolvedReach): { answer?: ReachAnswer } => ({}));

/** The answer to a reach question. */
export const reachAnswer = memoize(
  (network: Network, question: ResolvedReach): ReachAnswer =>
    prepared(network, question).answer ?? answerReach(network, question),
);

/** Works the answer to a question out before it is asked for: that of a large network takes several turns of the page. */
export async function prepareAnswer(network: Network, question: ResolvedQuestion): Promise<void> {
  if (question.ask !== "reach") return;
  const answer = await resultInTurns(answerReachInTurns(network, question));
  if (answer) prepared(network, question).answer = answer;
}

/** The library's answer to a question of any kind but a what-if, which is about two networks. */
export const answerTo = memoize(
  (network: Network, question: Exclude<ResolvedQuestion, ResolvedWhatIf>): Answer =>
    question.ask === "reach" ? reachAnswer(network, question) : answerQuestion(network, question, {}),
);
