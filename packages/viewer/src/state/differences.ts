import type { Differences, ResolvedReach, WhatIfAnswer, WhatIfDifferences } from "@polku/core/questions";
import { reachAnswer } from "./answer.js";
import type { OnMap, ShowInput } from "./kind.js";

/** What differs between two answers, in the order in which it is listed. */
export const differences = ["gained", "lost", "nearer", "farther", "otherRoute"] as const;
export type Difference = (typeof differences)[number];

/** The services that differ, as they are listed. */
export function inOrder(found: Differences): string[] {
  return differences.flatMap((difference) => found[difference]);
}

/** The differences of a what-if, which the page asks of reach; undefined where the changes can't be made. */
export function differencesOf(answer: WhatIfAnswer): WhatIfDifferences | undefined {
  return "same" in answer ? answer : undefined;
}

/** Before or after; what differs is marked the same on both. */
export function showDifferences(
  { gained, lost, nearer, farther, otherRoute }: Differences,
  question: ResolvedReach,
  { network, entry }: ShowInput,
): OnMap {
  const marks = { gained, lost, nearer, farther, otherRoute };
  return { answer: reachAnswer(network, question), target: entry, marks };
}
