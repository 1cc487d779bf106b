import { closest, distance } from "fastest-levenshtein";

/**
 * The known name that is most like a misspelt one, or undefined where none is like it. Ties go to the
 * name that comes first in order.
 *
 * @example
 * ```ts
 * findNearest("neuvla", ["koulu", "neuvola"]); // "neuvola"
 * ```
 */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  const candidates = [...known].filter((candidate) => candidate.length <= 200).toSorted();
  if (candidates.length === 0 || name.length > 200) return undefined;
  const nearest = closest(name, candidates);
  const longer = Math.max(name.length, nearest.length);
  const difference = distance(name, nearest);
  // Two letters may differ, in long names more; but something has to be the same.
  return difference < longer && difference <= Math.max(2, Math.floor(longer / 3)) ? nearest : undefined;
}

/** Adds the nearest known name to the facts of a finding, where there is one. */
export function withNearest(
  facts: Record<string, string>,
  name: string,
  known: Iterable<string>,
): Record<string, string> {
  const nearest = findNearest(name, known);
  return nearest === undefined ? facts : { ...facts, nearest };
}
