import type { Network } from "@polku/core";
import { answerReach, findDifferences, type ResolvedReach } from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";
import { reachAnswer } from "../state/answer.js";
import type { Relaxable } from "../state/relax.js";
import { patchQuestion } from "../state/question.js";
import { dropAll } from "./find-why-not.js";

/** What an answer would gain and lose. */
export interface Preview {
  gained: number;
  lost: number;
}

/** What dropping some conditions of a question would change in its answer; the conditions joined by commas. */
export const previewOf = memoize((network: Network, question: ResolvedReach, conditions: string): Preview => {
  const dropped = dropAll(question, conditions.split(",") as Relaxable[]);
  const after = answerReach(network, patchQuestion(question, dropped));
  const { gained, lost } = findDifferences(reachAnswer(network, question), after);
  return { gained: gained.length, lost: lost.length };
});
