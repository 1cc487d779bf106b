import type { ReachAnswer } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";
import { withRoute, type StateKind } from "../../state/kind.js";
import { otherRoutes } from "../../state/other-routes.js";

/** The entries of an answer as they are listed: here, then what comes to the client, then where the client goes. */
export const entriesInOrder = memoize(({ reached }: ReachAnswer): ReachAnswer["reached"] =>
  (["here", "comes", "goes"] as const).flatMap((arrival) => reached.filter((one) => one.arrival === arrival)),
);

export const reach: StateKind<"reach"> = {
  turn: ({ reach }) => withDefaults(reach),
  entries: (answer) => entriesInOrder(answer).map(({ service }) => service),
  steps: (answer) => entriesInOrder(answer).flatMap(({ service, steps }) => (steps === 0 ? [] : service)),
  show: (answer, { network, entry, routeIndex }) => {
    const others = routeIndex > 1 && entry !== undefined ? otherRoutes(network, answer, entry).routes : [];
    return { answer: withRoute(answer, entry, others[routeIndex - 2]), target: entry, marks: {} };
  },
};
