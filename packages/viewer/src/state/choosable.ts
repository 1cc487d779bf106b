import type { Answer, Differences, ReachAnswer } from "@polku/core";
import { answerTo } from "./question-kinds.js";

/** What differs between two answers, in the order in which it is listed. */
export const differences = ["gained", "lost", "nearer", "farther", "otherRoute"] as const;
export type Difference = (typeof differences)[number];

const inOrder = new WeakMap<ReachAnswer, ReachAnswer["reached"]>();

/** The answer as it is listed: here, then what comes to the client, then where the client goes. */
export function routesInOrder(answer: ReachAnswer | undefined): ReachAnswer["reached"] {
  if (!answer) return [];
  let routes = inOrder.get(answer);
  if (!routes) {
    const { reached } = answer;
    routes = (["here", "comes", "goes"] as const).flatMap((arrival) =>
      reached.filter((one) => one.arrival === arrival),
    );
    inOrder.set(answer, routes);
  }
  return routes;
}

/** What of an answer can be opened, in the order of the list: services, or what is lost without them. */
export function choosable(answer: Answer | undefined): string[] {
  const reach = answerTo(answer, "reach");
  if (reach) return routesInOrder(reach).map(({ service }) => service);
  const gatekeepers = answerTo(answer, "gatekeepers");
  if (gatekeepers)
    return "reached" in gatekeepers
      ? []
      : [...gatekeepers.services.map(({ service }) => service), ...gatekeepers.links.map(({ link }) => link)];
  const found = differencesIn(answer);
  return found ? differences.flatMap((difference) => found[difference]) : [];
}

/** The differences that an answer tells of; undefined where it tells of none. */
export function differencesIn(answer: Answer | undefined): Differences | undefined {
  const whatIf = answerTo(answer, "what-if");
  return whatIf ? (whatIf.ok ? whatIf : undefined) : answerTo(answer, "compare");
}

/** How many ways an answer shows one at a time: routes, or sets of conditions to drop. */
export function waysIn(answer: Answer | undefined): number {
  return answerTo(answer, "routes")?.routes.length ?? answerTo(answer, "why-not")?.relax.length ?? 0;
}
