import type { Answer } from "@polku/core";
import type { Ask, Differences } from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";
import { kindOf } from "./kind.js";

const nothing: readonly string[] = [];

/** The ids of what can be opened in an answer, in the order of the list: services, or links that others need. */
export const entryIds = memoize(
  (answer: Answer): readonly string[] => kindOf<Ask>(answer.ask).entries?.(answer) ?? nothing,
);

/** The entries that next and previous go through: those that have a route, or a loss, to show. */
export function stepIds(answer: Answer): readonly string[] {
  return kindOf<Ask>(answer.ask).steps?.(answer) ?? entryIds(answer);
}

/** The differences that an answer lists; undefined where it lists none. */
export function differencesIn(answer: Answer | undefined): Differences | undefined {
  return answer && kindOf<Ask>(answer.ask).differences?.(answer);
}

/** How many routes, or sets of conditions to drop, an answer shows one at a time. */
export function routeCount(answer: Answer | undefined): number {
  return (answer && kindOf<Ask>(answer.ask).routeCount?.(answer)) ?? 0;
}
