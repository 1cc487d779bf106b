import { withDefaults } from "@polku/core/questions";
import { reachAnswer } from "../../state/answer.js";
import { asTarget, withRoute } from "../../state/kind.js";
import { usualTarget } from "../../state/usual-target.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { routesAnswer } from "./list.js";
import { routesText } from "./text.js";
import { answerWords } from "../../answers/words/words.js";
import { askKind } from "../../state/ask.js";

export const routes: ListedKind<"routes"> = {
  ...routesText,
  list: routesAnswer,
  next: ({ session: { state } }, { routes }) =>
    routes.length > 0
      ? undefined
      : {
          text: answerWords[state.language].answer.whyNot,
          act: (now) => askKind(now, "why-not"),
        },
  turn: ({ network, conditions, sticky }) =>
    withDefaults({ ...conditions, ask: "routes", to: sticky.to ?? usualTarget(network, conditions, true) }),
  routeCount: (answer) => answer.routes.length,
  show: ({ question: { to }, routes }, { network, reach, routeIndex }) => {
    const route = routes[routeIndex - 1];
    return {
      answer: withRoute(reachAnswer(network, reach), to, route),
      target: to,
      marks: asTarget(to, route),
    };
  },
};
