import type { Link } from "../model/link.js";
import { compareIds } from "./sort-ids.js";

/**
 * An id for every link, in the order of the list: its own, or `from:kind:to` where it has none. Where several
 * links would be called that, each has a mark of what it says after it: `from:kind:to:1x3k9ab`. So the id of a
 * link stays the same when another one is added beside it, in another order of the file, and as long as the
 * link says the same. An id in a file has no colon, so the two never clash.
 *
 * @example
 * ```ts
 * linkIdsOf([{ kind: "referral", from: "neuvola", to: "perhetyo" }]); // ["neuvola:referral:perhetyo"]
 * ```
 */
export function linkIdsOf(links: readonly Link[]): string[] {
  const ids = links.map(plainLinkId);
  const unnamed = new Map<string, number[]>();
  for (const [index, link] of links.entries()) {
    if (link.id !== undefined) continue;
    const id = ids[index] as string;
    const indices = unnamed.get(id);
    if (indices) indices.push(index);
    else unnamed.set(id, [index]);
  }
  for (const indices of unnamed.values())
    if (indices.length > 1)
      for (const [mark, index] of marksOf(links, indices))
        ids[index] = markedLinkId(links[index] as Link, mark);
  return ids;
}

/** The marks of parallel links, each with the index of its link, in ascending order. */
export function marksOf(links: readonly Link[], indices: readonly number[]): [mark: number, index: number][] {
  const marks = new Map<number, number>();
  const texts = indices.map((index) => [canonical(links[index]), index] as const);
  let last = "";
  let mark = 0;
  for (const [text, index] of texts.toSorted(([a], [b]) => compareIds(a, b))) {
    // Links that say the same have marks that follow one another.
    mark = text === last ? mark + 1 : hashOf(text);
    while (marks.has(mark)) mark++;
    last = text;
    marks.set(mark, index);
  }
  return [...marks].toSorted(([a], [b]) => a - b);
}

/** The made-up id of a link that has others beside it. Every mark has six digits: in their order, so are the ids. */
export function markedLinkId(link: Link, mark: number): string {
  return `${plainLinkId(link)}:${mark.toString(36)}`;
}

/** A hash (of FNV-1a) that has six digits to the base of 36 and fits into an `Int32Array`, as those after it do. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return 36 ** 5 + (hash >>> 2);
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
