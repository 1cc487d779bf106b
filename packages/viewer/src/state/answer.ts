import type { Answer, Network, ReachAnswer } from "@polku/core";
import {
  answerQuestion,
  answerReach,
  type ResolvedQuestion,
  type ResolvedReach,
  type ResolvedWhatIf,
} from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";

/** The answer to a reach question. */
export const reachAnswer = memoize((network: Network, question: ResolvedReach): ReachAnswer =>
  answerReach(network, question),
);

/** The library's answer to a question of any kind but a what-if, which is about two networks. */
export const answerTo = memoize(
  (network: Network, question: Exclude<ResolvedQuestion, ResolvedWhatIf>): Answer =>
    question.ask === "reach" ? reachAnswer(network, question) : answerQuestion(network, question, {}),
);
