import { issueMessage } from "@polku/core";
import { differences } from "../state/differences.js";
import { effectIn } from "../state/derive.js";
import type { Session } from "../ui/session.js";
import { answerWords } from "../answers/words/words.js";
import { scenarioWords } from "./words/words.js";

/** What the changes do to the open question, in one sentence; undefined where nothing is changed. */
export function effectText({ state }: Session): string | undefined {
  const { language } = state;
  const effect = effectIn(state);
  if (!effect) return undefined;
  if (!effect.ok) return effect.issues.map((issue) => issueMessage(issue, language)).join(" ");
  if (differences.every((difference) => effect[difference].length === 0))
    return scenarioWords[language].effectNone;
  const { gained, lost, nearer, farther, otherRoute, same } = effect;
  return answerWords[language].summary.differences({
    gained: gained.length,
    lost: lost.length,
    nearer: nearer.length,
    farther: farther.length,
    otherRoute: otherRoute.length,
    same,
  });
}
