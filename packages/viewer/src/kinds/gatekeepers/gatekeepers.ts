import type { GatekeepersAnswer } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { reachAnswer } from "../../state/answer.js";
import type { OnMap } from "../../state/kind.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { gatekeepersAnswer } from "./list.js";
import { gatekeepersText } from "./text.js";

export const gatekeepers: ListedKind<"gatekeepers"> = {
  ...gatekeepersText,
  list: gatekeepersAnswer,
  hasOptionalTarget: true,
  turn: ({ conditions, sticky: { to } }) =>
    withDefaults({ ...conditions, ask: "gatekeepers", ...(to === undefined ? {} : { to }) }),
  entries: (answer) =>
    "reached" in answer
      ? []
      : [...answer.services.map(({ service }) => service), ...answer.links.map(({ link }) => link)],
  show: (answer, { network, reach, entry }) => ({
    answer: reachAnswer(network, reach),
    target: answer.question.to,
    marks: marksOf(answer, entry),
  }),
};

/** The services that access depends on; of the open one, those that would be lost without it. */
function marksOf(answer: GatekeepersAnswer, entry: string | undefined): OnMap["marks"] {
  if ("reached" in answer) return { gatekeeper: [...answer.services, ...answer.links] };
  const { services, links } = answer;
  const all = [
    ...services.map(({ service, loses }) => ({ id: service, loses })),
    ...links.map(({ link, loses }) => ({ id: link, loses })),
  ];
  const open = all.find(({ id }) => id === entry);
  return open
    ? { gatekeeper: [open.id], lost: open.loses }
    : { gatekeeper: services.map(({ service }) => service) };
}
