import { findNearest } from "@polku/core/model";

/** Up to three known ids that are most like a misspelt one, best first. */
export function nearestIds(id: string, known: Iterable<string>): string[] {
  const left = new Set(known);
  const found: string[] = [];
  while (found.length < 3) {
    const nearest = findNearest(id, left) ?? [...left].filter((other) => shares(id, other)).toSorted()[0];
    if (nearest === undefined) break;
    left.delete(nearest);
    found.push(nearest);
  }
  return found;
}

/** Whether one of two ids begins with the other's first word or contains it. */
function shares(id: string, other: string): boolean {
  const first = id.toLowerCase().split("-")[0] ?? "";
  return first.length >= 4 && other.includes(first);
}
