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
  /** The index of its kind in `sortedKinds`. */
  readonly kind: Int32Array;
  readonly constraint: Int32Array;
  /** The indices of the links that have an id of their own. */
  readonly own: readonly number[];
}

/** The kinds of link in the order of ids. */
export const sortedKinds = linkKinds.toSorted(compareIds);

/**
 * Sorts links by their ids. Most have none of their own, and a made-up id is as long as the ids of both
 * ends: for millions of links, making and comparing them would cost more than the rest of the network.
 * So links are sorted by the numbers of their ends; a link's own id, which has no colon, is in the place
 * that it has among the first ends with their colons.
 */
export function orderLinks(
  links: readonly Link[],
  { from, to, kind, own }: LinkColumns,
  serviceIds: readonly string[],
): LinkOrder {
  const { length } = serviceIds;
  const ranks = rankNames(
    serviceIds,
    own.map((index) => (links[index] as Link).id as string),
  );
  const fromKeys = ranks ? from.map((number) => ranks[length + number] as number) : from;
  const toKeys = ranks ? to.map((number) => ranks[number] as number) : to;
  for (const [at, index] of own.entries()) fromKeys[index] = ranks?.[2 * length + at] as number;
  const sort = (items: Int32Array) =>
    [toKeys, kind, fromKeys].reduce(
      (sorted, keys) => countingSort(keys, sorted, sortedKinds.length + (ranks?.length ?? length)).order,
      items,
    );

  const order = sort(range(links.length));
  const marks = new Map<number, number>();
  for (let start = 0, end = 1; start < order.length; start = end++) {
    const first = order[start] as number;
    for (let next = order[end]; next !== undefined; next = order[++end])
      if (toKeys[next] !== toKeys[first] || kind[next] !== kind[first] || fromKeys[next] !== fromKeys[first])
        break;
    if (end - start > 1)
      for (const [at, [mark, index]] of marksOf(links, [...order.subarray(start, end)]).entries()) {
        marks.set(index, mark);
        order[start + at] = index;
      }
  }
  if (!ranks || marks.size === 0) return { order, marks };
  for (const index of marks.keys()) toKeys[index] = ranks[length + (to[index] as number)] as number;
  return { order: sort(order), marks };
}

/** The id of a link: its own, or one made of its ends, its kind and, among parallel links, its mark. */
export function idOfLink(link: Link, mark: number | undefined): string {
  return mark === undefined ? plainLinkId(link) : markedLinkId(link, mark);
}

/**
 * The ranks of services' ids, of these with a colon after them, and of links' ids. Undefined where services'
 * numbers are in the order of all: no link has an id, and no service's id begins with another, as digits and
 * hyphens sort before the colon.
 */
function rankNames(serviceIds: readonly string[], linkIds: readonly string[]): Int32Array | undefined {
  if (linkIds.length === 0 && !serviceIds.some((id, at) => serviceIds[at + 1]?.startsWith(id)))
    return undefined;
  const names = [...serviceIds, ...serviceIds.map((id) => `${id}:`), ...linkIds];
  const ranks = new Int32Array(names.length);
  for (const [rank, number] of sortIds(names).entries()) ranks[number] = rank;
  return ranks;
}
