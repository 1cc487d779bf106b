import { withDefaults } from "@polku/core/questions";
import { inOrder, showDifferences } from "../../state/differences.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { differencesAnswer } from "../../answers/differences.js";
import { compareText } from "./text.js";

export const compare: ListedKind<"compare"> = {
  ...compareText,
  list: differencesAnswer,
  turn: ({ reach, sticky }) => withDefaults({ ask: "compare", a: reach, b: sticky.b ?? reach }),
  keep: ({ b }) => ({ b }),
  entries: inOrder,
  differences: (answer) => answer,
  show: (answer, input) => {
    const { a, b } = answer.question;
    return showDifferences(answer, input.version === "before" ? a : b, input);
  },
};
