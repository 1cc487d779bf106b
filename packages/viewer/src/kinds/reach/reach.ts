import { withDefaults } from "@polku/core/questions";
import { withRoute } from "../../state/kind.js";
import { otherRoutes } from "../../state/other-routes.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { entriesInOrder } from "./entries-in-order.js";
import { reachAnswer } from "./list.js";
import { reachText } from "./text.js";
import { answerWords } from "../../answers/words/words.js";
import { askKind } from "../../state/ask.js";
import { usualRows } from "../../state/gap-rows.js";

export const reach: ListedKind<"reach"> = {
  ...reachText,
  list: reachAnswer,
  // Where nothing else reaches the client, the list begins with what would change that.
  next: ({ session: { state }, network }, { reached }) => {
    if (reached.every(({ steps }) => steps === 0)) return undefined;
    const rows = state.sticky.rows ?? usualRows(network);
    const kind = "areas" in rows ? "areas" : "ages" in rows ? "ages" : "origins";
    return {
      text: answerWords[state.language].answer.compareRows[kind],
      act: (now) => askKind(now, "gaps"),
    };
  },
  turn: ({ reach }) => withDefaults(reach),
  entries: (answer) => entriesInOrder(answer).map(({ service }) => service),
  steps: (answer) =>
    entriesInOrder(answer)
      .filter(({ steps }) => steps > 0)
      .map(({ service }) => service),
  show: (answer, { network, entry, routeIndex }) => {
    const others = routeIndex > 1 && entry !== undefined ? otherRoutes(network, answer, entry).routes : [];
    return { answer: withRoute(answer, entry, others[routeIndex - 2]), target: entry, marks: {} };
  },
};
