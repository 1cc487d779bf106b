import { issueMessage } from "@polku/core";
import { differencesSummary } from "../question/differences-summary.js";
import { differences } from "../state/differences.js";
import { effectIn } from "../state/derive.js";
import type { Session } from "../ui/session.js";
import { scenarioWords } from "./words/words.js";

/** The effect of the changes on the open question, in one sentence; undefined where there are no changes. */
export function effectText({ state }: Session): string | undefined {
  const { language } = state;
  const effect = effectIn(state);
  if (!effect) return undefined;
  if (!effect.ok) return effect.issues.map((issue) => issueMessage(issue, language)).join(" ");
  if (differences.every((difference) => effect[difference].length === 0))
    return scenarioWords[language].effectNone;
  return differencesSummary(effect, language);
}
