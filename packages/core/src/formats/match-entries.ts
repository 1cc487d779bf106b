import { isObject, isSame } from "../model/plain-data.js";

/**
 * For each entry of a list the index of the entry that it was in the list before, undefined where it is new: that
 * with its id, else one that says the same, else one that shares half of its fields.
 */
export function matchEntries(before: readonly unknown[], now: readonly unknown[]): (number | undefined)[] {
  const left = new Set(before.keys());
  const matches = new Map<number, number>();
  for (const isMatch of [hasSameId, isSame, isAlike])
    for (const [index, entry] of now.entries()) {
      if (matches.has(index)) continue;
      for (const old of left)
        if (isMatch(before[old], entry)) {
          matches.set(index, old);
          left.delete(old);
          break;
        }
    }
  return now.map((_, index) => matches.get(index));
}

const idOf = (entry: unknown) => (isObject(entry) && "id" in entry ? entry.id : undefined);

function hasSameId(a: unknown, b: unknown): boolean {
  return idOf(a) !== undefined && idOf(a) === idOf(b);
}

function isAlike(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b) || idOf(a) !== undefined || idOf(b) !== undefined) return false;
  const [old, entry] = [new Map<string, unknown>(Object.entries(a)), Object.entries(b)];
  const same = entry.filter(([field, value]) => isSame(old.get(field), value)).length;
  return same * 2 >= Math.max(old.size, entry.length);
}
