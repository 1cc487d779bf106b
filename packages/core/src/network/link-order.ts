import type { Link } from "../model/link.js";
import { linkKinds } from "../model/words.js";
import { countingSort, range } from "./adjacency.js";
import { markedLinkId, marksOf, plainLinkId } from "./link-ids.js";
import { compareIds, sortIds } from "./sort-ids.js";

/** Links in the order of their ids. */
export interface LinkOrder {
  /** Indices into the list. */
  readonly order: Int32Array;
  /** By index: the mark in the made-up id of a link that is parallel to another. */
  readonly marks: ReadonlyMap<number, number>;
}

/** What is read of each link, by its index. */
export interface LinkColumns {
  /** The numbers of its ends, which are in the order of services' ids. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The index of its kind in `linkKinds`. */
  readonly kind: Int32Array;
  readonly constraint: Int32Array;
  /** 1 where it has an id of its own. */
  readonly hasId: Uint8Array;
}

/**
 * Sorts links by their ids. Most have none of their own, and a made-up id is as long as the ids of both
 * ends: for millions of links, making and comparing them would cost more than the rest of the network.
 * So links are sorted by the numbers of their ends, and ids are made only for the others.
 */
export function orderLinks(
  links: readonly Link[],
  { from, to, kind, hasId }: LinkColumns,
  serviceIds: readonly string[],
): LinkOrder {
  const ranksOfIds = ranksBeforeColon(serviceIds);
  const isOwn = hasId.includes(1);
  let order = range(links.length);
  if (isOwn) order = order.filter((index) => hasId[index] === 0);
  order = countingSort(to, order, serviceIds.length).order;
  order = countingSort(
    kind.map((number) => kindRanks[number] as number),
    order,
    linkKinds.length,
  ).order;
  order = countingSort(
    ranksOfIds ? from.map((number) => ranksOfIds[number] as number) : from,
    order,
    serviceIds.length,
  ).order;

  const isParallel = (a: number, b: number) => to[a] === to[b] && kind[a] === kind[b] && from[a] === from[b];
  const marks = markParallel(links, order, isParallel);
  if (marks.size === 0 && !isOwn) return { order, marks };
  const idOf = (index: number) => idOfLink(links[index] as Link, marks.get(index));
  const others = [...marks.keys(), ...range(links.length).filter((index) => hasId[index] === 1)];
  const othersOrder = sortIds(others.map(idOf)).map((at) => others[at] as number);
  return {
    order: mergeById(
      order.filter((index) => !marks.has(index)),
      othersOrder,
      idOf,
    ),
    marks,
  };
}

/** The id of a link: its own, or one made of its ends, its kind and, among parallel links, its mark. */
export function idOfLink(link: Link, mark: number | undefined): string {
  return mark === undefined ? plainLinkId(link) : markedLinkId(link, mark);
}

const kindRanks = linkKinds.map((kind) => linkKinds.toSorted(compareIds).indexOf(kind));

/**
 * The rank of each id where a colon follows it; undefined where that is the order of the ids themselves.
 * It is not where an id begins with another: digits and hyphens sort before the colon.
 */
function ranksBeforeColon(ids: readonly string[]): Int32Array | undefined {
  if (!ids.some((id, at) => ids[at + 1]?.startsWith(id))) return undefined;
  const ranks = new Int32Array(ids.length);
  for (const [rank, number] of sortIds(ids.map((id) => `${id}:`)).entries()) ranks[number] = rank;
  return ranks;
}

/** By index: the marks of parallel links. */
function markParallel(
  links: readonly Link[],
  order: Int32Array,
  isParallel: (a: number, b: number) => boolean,
): Map<number, number> {
  const marks = new Map<number, number>();
  for (let start = 0, end = 1; start < order.length; start = end++) {
    const first = order[start] as number;
    while (end < order.length && isParallel(first, order[end] as number)) end++;
    if (end - start > 1)
      for (const [index, mark] of marksOf(links, [...order.subarray(start, end)])) marks.set(index, mark);
  }
  return marks;
}

/** Merges two lists that are in the order of their ids, by galloping: where `b` is short, few ids are made. */
function mergeById(a: Int32Array, b: Int32Array, idOf: (index: number) => string): Int32Array {
  const merged = new Int32Array(a.length + b.length);
  let from = 0;
  for (let at = 0; at < b.length; at++) {
    const id = idOf(b[at] as number);
    const isBefore = (place: number) => place < a.length && idOf(a[place] as number) < id;
    let low = from;
    let step = 1;
    while (isBefore(low + step - 1)) {
      low += step;
      step *= 2;
    }
    // Every id up to `low` is lower, and that at `high` is not.
    let high = Math.min(low + step - 1, a.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    merged.set(a.subarray(from, low), from + at);
    merged[low + at] = b[at] as number;
    from = low;
  }
  merged.set(a.subarray(from), from + b.length);
  return merged;
}
