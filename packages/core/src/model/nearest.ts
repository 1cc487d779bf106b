import { distance } from "fastest-levenshtein";

/** Names longer than this are not compared. */
const maxLength = 200;
/** How much one finder compares before it gives up hints, in letters of about 32: some tenths of a second. */
const maxWork = 20_000_000;

/**
 * The known name that is most like a misspelt one, or undefined where none is like it. Ties go to the
 * name that comes first by code unit.
 *
 * @example
 * ```ts
 * findNearest("neuvla", ["koulu", "neuvola"]); // "neuvola"
 * ```
 */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  return nearestFinder()(name, known);
}

/**
 * `findNearest` for many misspelt names, one after another: together they cost no more than a bound,
 * after which every answer is undefined. Input with thousands of errors stays quick.
 */
export function nearestFinder(): (name: string, known: Iterable<string>) => string | undefined {
  let work = 0;
  return (name, known) => {
    if (name.length > maxLength) return undefined;
    let nearest: string | undefined;
    let least = Infinity;
    for (const candidate of known) {
      if (++work > maxWork) return undefined;
      const longer = Math.max(name.length, candidate.length);
      const shorter = Math.min(name.length, candidate.length);
      // Two letters may differ, in long names more; but something has to be the same.
      const most = Math.min(Math.max(2, Math.floor(longer / 3)), longer - 1, least);
      if (longer > maxLength || longer - shorter > most) continue;
      work += longer * Math.ceil(shorter / 32);
      const difference = distance(name, candidate);
      if (difference > most || (difference === least && candidate >= (nearest ?? ""))) continue;
      nearest = candidate;
      least = difference;
    }
    return nearest;
  };
}

/** Adds the nearest known name to the facts of a finding, where there is one. */
export function withNearest(
  facts: Record<string, string>,
  name: string,
  known: Iterable<string>,
  find = findNearest,
): Record<string, string> {
  const nearest = find(name, known);
  return nearest === undefined ? facts : { ...facts, nearest };
}

/**
 * Up to three known names that are most like a misspelt one, best first; where few are like it, also names that
 * have its first word in them.
 *
 * @example
 * ```ts
 * listNearest("perhetyö-kunta", ["neuvola", "perhetyo", "perhetyo-kunnat"]); // ["perhetyo-kunnat"]
 * ```
 */
export function listNearest(name: string, known: Iterable<string>): string[] {
  const left = new Set(known);
  const [first = ""] = name.toLowerCase().split("-");
  const found: string[] = [];
  while (found.length < 3) {
    const nearest =
      findNearest(name, left) ??
      (first.length < 4 ? undefined : [...left].filter((other) => other.includes(first)).toSorted()[0]);
    if (nearest === undefined) break;
    left.delete(nearest);
    found.push(nearest);
  }
  return found;
}
