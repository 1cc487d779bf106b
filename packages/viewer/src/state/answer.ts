import type { Answer, Network, ReachAnswer } from "@polku/core";
import {
  answerCompare,
  answerGaps,
  answerGatekeepers,
  answerReach,
  answerRoutes,
  answerWhyNot,
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
  (network: Network, question: Exclude<ResolvedQuestion, ResolvedWhatIf>): Answer => {
    switch (question.ask) {
      case "reach":
        return reachAnswer(network, question);
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
    }
  },
);
