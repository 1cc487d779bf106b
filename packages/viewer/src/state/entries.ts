import type { Answer, ReachAnswer } from "@polku/core";
import type { Differences } from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";

/** What differs between two answers, in the order in which it is listed. */
export const differences = ["gained", "lost", "nearer", "farther", "otherRoute"] as const;
export type Difference = (typeof differences)[number];

/** The entries of an answer as they are listed: here, then what comes to the client, then where the client goes. */
export const entriesInOrder = memoize(({ reached }: ReachAnswer): ReachAnswer["reached"] =>
  (["here", "comes", "goes"] as const).flatMap((arrival) => reached.filter((one) => one.arrival === arrival)),
);

const nothing: readonly string[] = [];

/** The ids of what can be opened in an answer, in the order of the list: services, or links that others need. */
export const entryIds = memoize((answer: Answer): readonly string[] => {
  switch (answer.ask) {
    case "reach":
      return entriesInOrder(answer).map(({ service }) => service);
    case "gatekeepers":
      return "reached" in answer
        ? nothing
        : [...answer.services.map(({ service }) => service), ...answer.links.map(({ link }) => link)];
    case "compare":
    case "what-if": {
      const found = differencesIn(answer);
      return found ? differences.flatMap((difference) => found[difference]) : nothing;
    }
    case "routes":
    case "why-not":
    case "gaps":
      return nothing;
  }
});

/** The differences that an answer lists; undefined where it lists none. */
export function differencesIn(answer: Answer | undefined): Differences | undefined {
  if (answer?.ask === "what-if") return answer.ok ? answer : undefined;
  return answer?.ask === "compare" ? answer : undefined;
}

/** How many routes, or sets of conditions to drop, an answer shows one at a time. */
export function routeCount(answer: Answer | undefined): number {
  if (answer?.ask === "routes") return answer.routes.length;
  return answer?.ask === "why-not" ? answer.relax.length : 0;
}
