import { findNearest } from "../model/nearest.js";
import type { ElementKind } from "../model/sections.js";
import type { Declaration } from "./entry.js";

/** How many names are compared before hints are given up: a file with thousands of errors stays quick. */
const maxComparisons = 1_000_000;

/**
 * A function that finds the declared id most like an unknown one, among ids of the kinds asked for.
 * Equal questions are answered once.
 */
export function nearestKnown(
  declarations: readonly Declaration[],
): (id: string, kinds: readonly ElementKind[]) => string | undefined {
  const idsByKinds = new Map<string, string[]>();
  const answers = new Map<string, string | undefined>();
  let left = maxComparisons;
  return (id, kinds) => {
    const asked = kinds.join();
    const key = `${asked} ${id}`;
    if (answers.has(key)) return answers.get(key);
    let ids = idsByKinds.get(asked);
    if (!ids) {
      // In order already, so that sorting them again costs little.
      ids = declarations.flatMap((one) => (kinds.includes(one.kind) ? [one.id] : [])).toSorted();
      idsByKinds.set(asked, ids);
    }
    left -= ids.length;
    const nearest = left < 0 && answers.size > 0 ? undefined : findNearest(id, ids);
    answers.set(key, nearest);
    return nearest;
  };
}
