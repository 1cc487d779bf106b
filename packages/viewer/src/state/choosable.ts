import type { Answer, ReachAnswer } from "@polku/core";
import type { Differences } from "@polku/core/questions";

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
  switch (answer?.ask) {
    case "reach":
      return routesInOrder(answer).map(({ service }) => service);
    case "gatekeepers":
      return "reached" in answer
        ? []
        : [...answer.services.map(({ service }) => service), ...answer.links.map(({ link }) => link)];
    case "compare":
    case "what-if": {
      const found = differencesIn(answer);
      return found ? differences.flatMap((difference) => found[difference]) : [];
    }
    case "routes":
    case "why-not":
    case "gaps":
    case undefined:
      return [];
  }
}

/** The differences that an answer tells of; undefined where it tells of none. */
export function differencesIn(answer: Answer | undefined): Differences | undefined {
  if (answer?.ask === "what-if") return answer.ok ? answer : undefined;
  return answer?.ask === "compare" ? answer : undefined;
}

/** How many ways an answer shows one at a time: routes, or sets of conditions to drop. */
export function waysIn(answer: Answer | undefined): number {
  if (answer?.ask === "routes") return answer.routes.length;
  return answer?.ask === "why-not" ? answer.relax.length : 0;
}
