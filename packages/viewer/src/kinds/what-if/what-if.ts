import { withDefaults } from "@polku/core/questions";
import { reachAnswer } from "../../state/answer.js";
import { differencesOf, inOrder, showDifferences } from "../../state/differences.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { differencesAnswer } from "../../answers/differences.js";
import { whatIfText } from "./text.js";
import { answerWords } from "../../answers/words/words.js";
import { askKind } from "../../state/ask.js";
import { scenarioIn } from "../../state/derive.js";

export const whatIf: ListedKind<"what-if"> = {
  ...whatIfText,
  list: differencesAnswer,
  // Asked outside of a scenario, another question would be asked without the changes.
  next: ({ session: { state } }, answer) =>
    scenarioIn(state) && "same" in answer
      ? { text: answerWords[state.language].answer.whoGains, act: (now) => askKind(now, "gaps") }
      : undefined,
  turn: ({ reach }) => ({ ask: "what-if", question: withDefaults(reach) }),
  entries: (answer) => {
    const found = differencesOf(answer);
    return found ? inOrder(found) : [];
  },
  differences: differencesOf,
  // Changes that can't be made differ in nothing: the network is shown as it is.
  show: (answer, input) => {
    const found = differencesOf(answer);
    return found
      ? showDifferences(found, input.reach, input)
      : { answer: reachAnswer(input.network, input.reach), target: undefined, marks: {} };
  },
};
