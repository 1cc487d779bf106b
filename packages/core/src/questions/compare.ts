import type { Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { ResolvedCompare } from "./asked.js";
import { answerReach, type Reached, type ReachAnswer } from "./reach.js";

/** What changes from one answer to another, services by id. */
export interface Differences {
  gained: Id[];
  lost: Id[];
  /** With fewer handoffs, or as many and fewer steps. */
  nearer: Id[];
  farther: Id[];
  /** As near, by other links. */
  otherRoute: Id[];
  /** How many are unchanged. */
  same: number;
}

export interface CompareAnswer extends Differences {
  ask: "compare";
  question: ResolvedCompare;
}

/**
 * What changes from question a to question b; with a second network, b is asked of that one.
 *
 * @example
 * ```ts
 * const a = { ask: "reach", from: "neuvola" };
 * answerCompare(network, withDefaults({ ask: "compare", a, b: a })).gained; // []
 * ```
 */
export function answerCompare(
  network: Network,
  question: ResolvedCompare,
  other: Network = network,
): CompareAnswer {
  const { ask, a, b } = question;
  return { ask, question, ...findDifferences(answerReach(network, a), answerReach(other, b)) };
}

/** What changes from one reach answer to another. */
export function findDifferences(a: ReachAnswer, b: ReachAnswer): Differences {
  const before = new Map(a.reached.map((entry) => [entry.service, entry]));
  const after = new Map(b.reached.map((entry) => [entry.service, entry]));
  const differences: Differences = { gained: [], lost: [], nearer: [], farther: [], otherRoute: [], same: 0 };
  for (const service of before.keys()) if (!after.has(service)) differences.lost.push(service);
  for (const [service, now] of after) {
    const then = before.get(service);
    if (!then) {
      differences.gained.push(service);
      continue;
    }
    const nearer = then.handoffs - now.handoffs || then.steps - now.steps;
    if (nearer > 0) differences.nearer.push(service);
    else if (nearer < 0) differences.farther.push(service);
    else if (linksOf(then) !== linksOf(now)) differences.otherRoute.push(service);
    else differences.same++;
  }
  for (const list of ["gained", "lost", "nearer", "farther", "otherRoute"] as const) differences[list].sort();
  return differences;
}

function linksOf({ route }: Reached): string {
  return route.map(({ link }) => link).join(" ");
}
