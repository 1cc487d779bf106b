/**
 * For every service the ways on from it, in compressed rows: those of service `s` stand at
 * `first[s] … first[s + 1] - 1`, in the order of the service they lead to, then of the link.
 */
export interface Ways {
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly link: Int32Array;
  /** The number of the link's term. */
  readonly term: Int32Array;
}

/** Ways in the order in which they were noted, before they are laid out. */
export class WayList {
  length = 0;
  from: Int32Array;
  to: Int32Array;
  link: Int32Array;

  /** Room for so many ways; more would be lost. */
  constructor(room: number) {
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.link = new Int32Array(room);
  }

  add(from: number, to: number, link: number): void {
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.link[this.length++] = link;
  }
}

/** Lays ways that were noted in the order of their links out by the service they begin at. */
export function layOut(list: WayList, services: number, linkTerm: Int32Array): Ways {
  const { length, from, to, link } = list;
  // Sorting by the end first and by the start then keeps each start's ways in the order of their ends.
  const byEnd = sortBy(to, inOrder(length), services).order;
  const { first, order } = sortBy(from, byEnd, services);
  const ways: Ways = { first, to: new Int32Array(length), link: order, term: new Int32Array(length) };
  for (let way = 0; way < length; way++) {
    const noted = order[way] as number;
    ways.to[way] = to[noted] as number;
    ways.link[way] = link[noted] as number;
    ways.term[way] = linkTerm[link[noted] as number] as number;
  }
  return ways;
}

/** The numbers from 0 on. */
export function inOrder(length: number): Int32Array {
  const order = new Int32Array(length);
  for (let index = 0; index < length; index++) order[index] = index;
  return order;
}

/**
 * Things in the order of their keys, those with equal keys in the order they came in (a counting sort),
 * and where the things of each key begin.
 */
export function sortBy(
  key: Int32Array,
  things: Int32Array,
  keys: number,
): { first: Int32Array; order: Int32Array } {
  const first = new Int32Array(keys + 1);
  for (let index = 0; index < things.length; index++) {
    const at = (key[things[index] as number] as number) + 1;
    first[at] = (first[at] as number) + 1;
  }
  for (let at = 0; at < keys; at++) first[at + 1] = (first[at + 1] as number) + (first[at] as number);
  const next = first.slice();
  const order = new Int32Array(things.length);
  for (let index = 0; index < things.length; index++) {
    const thing = things[index] as number;
    const at = key[thing] as number;
    const place = next[at] as number;
    order[place] = thing;
    next[at] = place + 1;
  }
  return { first, order };
}
