/**
 * The indices of texts in the order of their code units, the order of ids everywhere. Ids share long
 * beginnings and there may be millions, so they are dealt into heaps by one code unit after another:
 * a comparison would read the beginning that two ids share again each time.
 */
export function sortIds(ids: readonly string[]): Int32Array {
  const order = new Int32Array(ids.length);
  for (let index = 0; index < ids.length; index++) order[index] = index;
  if (!isInOrder(ids)) deal(ids, order, new Int32Array(ids.length), 0, ids.length, 0);
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

/** Heaps this small are sorted by comparison. */
const small = 24;
/** Ids are made of ASCII; whatever goes beyond shares the last heap, which comparison sorts. */
const heaps = 130;

/** Sorts the ids at `start … end - 1` of the order, which agree in their first code units. */
function deal(
  ids: readonly string[],
  order: Int32Array,
  spare: Int32Array,
  start: number,
  end: number,
  agreed: number,
): void {
  if (end - start <= small) return sortSmall(ids, order, start, end);
  const ends = new Int32Array(heaps + 1);
  for (let at = start; at < end; at++) {
    const heap = heapOf(ids[order[at] as number] as string, agreed) + 1;
    ends[heap] = (ends[heap] as number) + 1;
  }
  for (let heap = 0; heap < heaps; heap++)
    ends[heap + 1] = (ends[heap + 1] as number) + (ends[heap] as number);
  spare.set(order.subarray(start, end), start);
  for (let at = start; at < end; at++) {
    const index = spare[at] as number;
    const heap = heapOf(ids[index] as string, agreed);
    const place = ends[heap] as number;
    order[start + place] = index;
    ends[heap] = place + 1;
  }
  // Each heap now ends where its neighbour began. Those in the first heap have ended: they are equal.
  for (let heap = 1; heap < heaps; heap++) {
    const from = start + (ends[heap - 1] as number);
    const to = start + (ends[heap] as number);
    if (to - from < 2) continue;
    if (heap === heaps - 1) sortSmall(ids, order, from, to);
    else deal(ids, order, spare, from, to, agreed + 1);
  }
}

/** 0 where the id has ended, else one more than the code unit. */
function heapOf(id: string, at: number): number {
  return at >= id.length ? 0 : Math.min(id.charCodeAt(at) + 1, heaps - 1);
}

function sortSmall(ids: readonly string[], order: Int32Array, start: number, end: number): void {
  order.subarray(start, end).sort((a, b) => compareIds(ids[a] as string, ids[b] as string) || a - b);
}
