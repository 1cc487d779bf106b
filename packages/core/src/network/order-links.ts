import type { Link } from "../model/link.js";
import { linkKinds } from "../model/words.js";
import { plainLinkId, sortParallel } from "./link-ids.js";
import { compareIds, sortIds } from "./sort-ids.js";
import { inOrder, sortBy } from "./ways.js";

/** Links in the order of their ids, without an id having been made up for each. */
export interface OrderedLinks {
  /** Indices into the list. */
  readonly order: Int32Array;
  /** By index: the number at the end of the id of those that say the same as another, from 2 on. */
  readonly ranks: ReadonlyMap<number, number>;
}

/** What is known of each link by its index. */
export interface NotedLinks {
  /** The numbers of its ends, which are in the order of services' ids. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The place of its kind in `linkKinds`. */
  readonly kind: Int32Array;
  readonly term: Int32Array;
  /** 1 where it has an id of its own. */
  readonly hasId: Uint8Array;
}

/**
 * Puts links in the order of their ids. Most have none of their own, and a made-up one is as long as both
 * ends: for millions of links, making and comparing them would cost more than all the rest of a network.
 * Their ends have numbers already, which are sorted instead.
 */
export function orderLinks(
  links: readonly Link[],
  { from, to, kind, hasId }: NotedLinks,
  serviceIds: readonly string[],
): OrderedLinks {
  const [own, made] = splitByOwnId(hasId);
  const ranksOfIds = ranksBeforeColon(serviceIds);
  let order = sortBy(to, made, serviceIds.length).order;
  order = sortBy(
    kind.map((number) => kindRanks[number] as number),
    order,
    linkKinds.length,
  ).order;
  order = sortBy(
    ranksOfIds ? from.map((number) => ranksOfIds[number] as number) : from,
    order,
    serviceIds.length,
  ).order;
  const isSame = (a: number, b: number) => to[a] === to[b] && kind[a] === kind[b] && from[a] === from[b];

  const ranks = new Map<number, number>();
  for (let start = 0; start < order.length;) {
    const one = order[start] as number;
    let end = start + 1;
    while (end < order.length && isSame(one, order[end] as number)) end++;
    if (end - start > 1) {
      const parallel = sortParallel(links, [...order.subarray(start, end)]);
      for (const [rank, index] of parallel.entries()) if (rank > 0) ranks.set(index, rank + 1);
      order.set(parallel, start);
    }
    start = end;
  }

  const idOf = (index: number) => idOfLink(links[index] as Link, ranks.get(index));
  settleRanked(order, ranks, idOf);
  const ownOrder = sortIds(Array.from(own, (index) => (links[index] as Link).id as string));
  return {
    order: merge(
      order,
      ownOrder.map((at) => own[at] as number),
      idOf,
    ),
    ranks,
  };
}

/** The id of a link: its own, or one made up of what it says and of its rank among those that say the same. */
export function idOfLink(link: Link, rank: number | undefined): string {
  return rank === undefined ? plainLinkId(link) : `${plainLinkId(link)}:${rank}`;
}

const kindRanks = linkKinds.map((kind) => linkKinds.toSorted(compareIds).indexOf(kind));

/** The indices of links that have an id of their own, and of those that have none. */
function splitByOwnId(hasId: Uint8Array): [Int32Array, Int32Array] {
  const all = inOrder(hasId.length);
  if (!hasId.includes(1)) return [new Int32Array(0), all];
  return [all.filter((index) => hasId[index] === 1), all.filter((index) => hasId[index] === 0)];
}

/**
 * The rank of each id where a colon follows; undefined where that is the order of the ids themselves. It is
 * not where one begins with another: digits and hyphens stand before the colon.
 */
function ranksBeforeColon(ids: readonly string[]): Int32Array | undefined {
  if (!ids.some((id, at) => ids[at + 1]?.startsWith(id))) return undefined;
  const ranks = new Int32Array(ids.length);
  for (const [rank, number] of sortIds(ids.map((id) => `${id}:`)).entries()) ranks[number] = rank;
  return ranks;
}

/** Moves those with a rank behind what stands before the colon of it; there are few, and they move little. */
function settleRanked(
  order: Int32Array,
  ranks: ReadonlyMap<number, number>,
  idOf: (index: number) => string,
): void {
  if (ranks.size === 0) return;
  for (let start = order.length - 2; start >= 0; start--) {
    const index = order[start] as number;
    if (!ranks.has(index)) continue;
    const id = idOf(index);
    let at = start;
    for (; at + 1 < order.length && idOf(order[at + 1] as number) < id; at++)
      order[at] = order[at + 1] as number;
    order[at] = index;
  }
}

function merge(a: Int32Array, b: Int32Array, idOf: (index: number) => string): Int32Array {
  if (b.length === 0) return a;
  const merged = new Int32Array(a.length + b.length);
  let at = 0;
  for (let next = 0; next < merged.length; next++) {
    const other = next - at;
    const isFirst = other >= b.length || (at < a.length && idOf(a[at] as number) < idOf(b[other] as number));
    merged[next] = (isFirst ? a[at++] : b[other]) as number;
  }
  return merged;
}
