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
  const unnamed = new Map<string, number[]>();
  for (const [index, link] of links.entries()) {
    if (link.id !== undefined) continue;
    const id = plainLinkId(link);
    const indices = unnamed.get(id);
    if (indices) indices.push(index);
    else unnamed.set(id, [index]);
  }
  const ids = links.map(plainLinkId);
  for (const indices of unnamed.values())
    if (indices.length > 1)
      for (const [index, mark] of marksOf(links, indices))
        ids[index] = markedLinkId(links[index] as Link, mark);
  return ids;
}

/** A number for each of some parallel links, of what it says. No two are equal; links that say the same share out theirs. */
export function marksOf(links: readonly Link[], indices: readonly number[]): Map<number, number> {
  const marks = new Map<number, number>();
  const taken = new Set<number>();
  const texts = indices.map((index) => ({ index, text: canonical(links[index]) }));
  let last = "";
  let again = 0;
  for (const { index, text } of texts.toSorted((a, b) => compareIds(a.text, b.text))) {
    again = text === last ? again + 1 : 0;
    let mark = hashOf(text, again);
    while (taken.has(mark)) mark = hashOf(text, ++again);
    last = text;
    taken.add(mark);
    marks.set(index, mark);
  }
  return marks;
}

/** The made-up id of a link that has others beside it. */
export function markedLinkId(link: Link, mark: number): string {
  return `${plainLinkId(link)}:${(mark >>> 0).toString(36)}`;
}

/** A hash of 32 bits (FNV-1a); another one for each time that a text comes again. */
function hashOf(text: string, again: number): number {
  let hash = 0x811c_9dc5 ^ again;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash | 0;
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
