import { withDefaults } from "@polku/core/questions";
import { reachAnswer } from "../../state/answer.js";
import { asTarget, withRoute } from "../../state/kind.js";
import { toWholeRoute } from "../../state/other-routes.js";
import { usualTarget } from "../../state/usual-target.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { whyNotAnswer } from "./list.js";
import { whyNotText } from "./text.js";

export const whyNot: ListedKind<"why-not"> = {
  ...whyNotText,
  list: whyNotAnswer,
  turn: ({ network, conditions, sticky }) =>
    withDefaults({ ...conditions, ask: "why-not", to: sticky.to ?? usualTarget(network, conditions, false) }),
  routeCount: (answer) => answer.relax.length,
  show: ({ question: { to }, relax, doors }, { network, reach, routeIndex }) => {
    const base = reachAnswer(network, reach);
    const relaxed = relax[routeIndex - 1];
    const route = relaxed && toWholeRoute(relaxed.route, base.reached[0]?.service ?? base.question.from);
    const marks = { door: doors.map(({ service }) => service), ...asTarget(to, route) };
    return { answer: withRoute(base, to, route), target: to, marks };
  },
};
