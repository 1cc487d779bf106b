import type { Answer, Network } from "@polku/core";
import {
  answerCompare,
  answerGaps,
  answerGatekeepers,
  answerReach,
  answerRoutes,
  answerWhyNot,
  type ResolvedQuestion,
} from "@polku/core/questions";
import { whatIfPart } from "./late-part.js";

/** The library's answer to a question, but with what a what-if needs loaded late. */
export function answerQuestion(network: Network, question: ResolvedQuestion): Answer {
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
      return whatIfPart().answerWhatIf(network, question);
  }
}
