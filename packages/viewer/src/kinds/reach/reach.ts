import { withDefaults } from "@polku/core/questions";
import { withRoute } from "../../state/kind.js";
import { otherRoutes } from "../../state/other-routes.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { entriesInOrder } from "./entries-in-order.js";
import { reachAnswer } from "./list.js";
import { reachText } from "./text.js";

export const reach: ListedKind<"reach"> = {
  ...reachText,
  list: reachAnswer,
  turn: ({ reach }) => withDefaults(reach),
  entries: (answer) => entriesInOrder(answer).map(({ service }) => service),
  steps: (answer) => entriesInOrder(answer).flatMap(({ service, steps }) => (steps === 0 ? [] : service)),
  show: (answer, { network, entry, routeIndex }) => {
    const others = routeIndex > 1 && entry !== undefined ? otherRoutes(network, answer, entry).routes : [];
    return { answer: withRoute(answer, entry, others[routeIndex - 2]), target: entry, marks: {} };
  },
};
