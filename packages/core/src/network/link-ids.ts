import type { Link } from "../model/link.js";
import { compareIds } from "./sort-ids.js";

/**
 * An id for every link, in the order of the list: its own, or `from:kind:to` where it has none, with
 * `:2`, `:3` … at the end for parallel links. An id in a file has no colon, so the two never clash.
 * Parallel links are counted in the order of their contents: the order of the file makes no difference.
 *
 * @example
 * ```ts
 * linkIdsOf([{ kind: "referral", from: "neuvola", to: "perhetyo" }]); // ["neuvola:referral:perhetyo"]
 * ```
 */
export function linkIdsOf(links: readonly Link[]): string[] {
  const ids = links.map(plainLinkId);
  /** The first link of each made-up id. */
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

/** The indices of parallel links, in the order of their contents. */
export function sortParallel(links: readonly Link[], indices: readonly number[]): number[] {
  return indices
    .map((index) => ({ index, text: canonical(links[index]) }))
    .toSorted((a, b) => compareIds(a.text, b.text))
    .map(({ index }) => index);
}

/** A link's own id, or the one it has where no other is parallel to it. */
export function plainLinkId({ id, from, kind, to }: Link): string {
  return id ?? `${from}:${kind}:${to}`;
}

/** A value as text that does not depend on the order of fields or of lists. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .toSorted()
    .join()}}`;
}
