import { range } from "./adjacency.js";

/**
 * The indices of ids in the order of their code units, which is the order of ids everywhere. A radix sort:
 * there may be millions of ids that share long beginnings, which every comparison would read again.
 */
export function sortIds(ids: readonly string[]): Int32Array {
  const order = range(ids.length);
  if (!isInOrder(ids)) sortByUnit(ids, order, new Int32Array(ids.length), 0, ids.length, 0);
  return order;
}

/** The order of ids everywhere: by code unit, the same on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isInOrder(ids: readonly string[]): boolean {
  for (let index = 1; index < ids.length; index++)
    if ((ids[index - 1] as string) > (ids[index] as string)) return false;
  return true;
}

/** Fewer ids than this are sorted by comparison; so are ids that agree in more code units than this. */
const fewest = 24;
const deepest = 500;
/** Ids are made of ASCII; what is beyond shares the last bucket, which is sorted by comparison. */
const buckets = 130;

/** Sorts the ids at `start … end - 1` of the order, which agree in their first code units. */
function sortByUnit(
  ids: readonly string[],
  order: Int32Array,
  spare: Int32Array,
  start: number,
  end: number,
  agreed: number,
): void {
  if (end - start <= fewest || agreed === deepest) return sortByComparison(ids, order, start, end);
  const ends = new Int32Array(buckets + 1);
  for (let at = start; at < end; at++) {
    const after = bucketOf(ids[order[at] as number] as string, agreed) + 1;
    ends[after] = (ends[after] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    ends[bucket + 1] = (ends[bucket + 1] as number) + (ends[bucket] as number);
  spare.set(order.subarray(start, end), start);
  for (let at = start; at < end; at++) {
    const index = spare[at] as number;
    const bucket = bucketOf(ids[index] as string, agreed);
    const place = ends[bucket] as number;
    order[start + place] = index;
    ends[bucket] = place + 1;
  }
  // `ends` now holds the end of each bucket. The ids in the first one have no more units: they are equal.
  for (let bucket = 1; bucket < buckets; bucket++) {
    const from = start + (ends[bucket - 1] as number);
    const to = start + (ends[bucket] as number);
    if (to - from < 2) continue;
    if (bucket === buckets - 1) sortByComparison(ids, order, from, to);
    else sortByUnit(ids, order, spare, from, to, agreed + 1);
  }
}

/** 0 where the id has no unit at an index, else one more than the unit. */
function bucketOf(id: string, at: number): number {
  return at >= id.length ? 0 : Math.min(id.charCodeAt(at) + 1, buckets - 1);
}

function sortByComparison(ids: readonly string[], order: Int32Array, start: number, end: number): void {
  order.subarray(start, end).sort((a, b) => compareIds(ids[a] as string, ids[b] as string) || a - b);
}
