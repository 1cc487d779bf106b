import type { Link } from "../model/link.js";

/**
 * An id for every link, in the order of the list: its own, or `from:kind:to` where it has none, with
 * `:2`, `:3` … for parallel ones. A colon can't stand in an id of a file, so the two never meet.
 * Parallel links are counted in the order of what they say, so the order of the file changes nothing.
 *
 * @example
 * ```ts
 * linkIdsOf([{ kind: "referral", from: "neuvola", to: "perhetyo" }]); // ["neuvola:referral:perhetyo"]
 * ```
 */
export function linkIdsOf(links: readonly Link[]): string[] {
  const ids = links.map(plainLinkId);
  /** The first link of each id that was made up. */
  const firsts = new Map<string, number>();
  const parallel = new Map<string, number[]>();
  for (const [index, { id: own }] of links.entries()) {
    if (own !== undefined) continue;
    const id = ids[index] as string;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else {
      const others = parallel.get(id);
      if (others) others.push(index);
      else parallel.set(id, [first, index]);
    }
  }
  for (const [id, indices] of parallel)
    for (const [rank, index] of sortParallel(links, indices).entries())
      if (rank > 0) ids[index] = `${id}:${rank + 1}`;
  return ids;
}

/** The indices of links between the same ends in the order of what else they say. */
export function sortParallel(links: readonly Link[], indices: readonly number[]): number[] {
  return indices
    .map((index) => ({ index, says: canonical(links[index]) }))
    .toSorted((a, b) => (a.says < b.says ? -1 : a.says > b.says ? 1 : 0))
    .map(({ index }) => index);
}

/** A link's own id, or else the one it has where no other says the same. */
export function plainLinkId({ id, from, kind, to }: Link): string {
  return id ?? `${from}:${kind}:${to}`;
}

/** A value as text in which neither the order of fields nor that of lists shows. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .toSorted()
    .join()}}`;
}
