import { withDefaults } from "@polku/core/questions";
import { inOrder, showDifferences } from "../../state/differences.js";
import type { StateKind } from "../../state/kind.js";

export const compare: StateKind<"compare"> = {
  turn: ({ reach, sticky }) => withDefaults({ ask: "compare", a: reach, b: sticky.b ?? reach }),
  keep: ({ b }) => ({ b }),
  entries: inOrder,
  differences: (answer) => answer,
  show: (answer, input) => {
    const { a, b } = answer.question;
    return showDifferences(answer, input.version === "before" ? a : b, input);
  },
};
