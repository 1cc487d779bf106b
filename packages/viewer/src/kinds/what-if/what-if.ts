import { withDefaults } from "@polku/core/questions";
import { reachAnswer } from "../../state/answer.js";
import { differencesOf, inOrder, showDifferences } from "../../state/differences.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { differencesAnswer } from "../../answers/differences.js";
import { whatIfText } from "./text.js";

export const whatIf: ListedKind<"what-if"> = {
  ...whatIfText,
  list: differencesAnswer,
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
