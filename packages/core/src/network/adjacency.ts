/**
 * The edges between services in compressed sparse rows (CSR). Those that leave service `s` are the edges
 * `offsets[s] … offsets[s + 1] - 1`, in the order of the services that they lead to, then of their links.
 */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** By edge: the number of its link. */
  readonly links: Int32Array;
  /** By edge: the number of its link's constraint. */
  readonly constraints: Int32Array;
}

/** The same edges by the service that they lead to: those of service `s` are at `offsets[s] … offsets[s + 1] - 1`. */
export interface ReverseAdjacency {
  readonly offsets: Int32Array;
  readonly sources: Int32Array;
  /** The number of the edge in the adjacency. */
  readonly edges: Int32Array;
  readonly constraints: Int32Array;
}

/** Edges in the order in which they are added, before they are sorted into rows. */
export class EdgeList {
  length = 0;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly link: Int32Array;

  /** `capacity` is the number of edges that may be added. */
  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.link = new Int32Array(capacity);
  }

  add(from: number, to: number, link: number): void {
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.link[this.length++] = link;
  }
}

/** The adjacency of edges that were added in the order of their links. */
export function toAdjacency(edges: EdgeList, services: number, linkConstraint: Int32Array): Adjacency {
  const { length, from, to, link } = edges;
  // Counting sort is stable: sorted by target first and by source then, each row is in the order of targets.
  const { offsets, order } = countingSort(from, countingSort(to, range(length), services).order, services);
  const targets = new Int32Array(length);
  const links = new Int32Array(length);
  const constraints = new Int32Array(length);
  for (let edge = 0; edge < length; edge++) {
    const added = order[edge] as number;
    const number = link[added] as number;
    targets[edge] = to[added] as number;
    links[edge] = number;
    constraints[edge] = linkConstraint[number] as number;
  }
  return { offsets, targets, links, constraints };
}

/** The same edges, by the service that they lead to. */
export function reverseAdjacency({ offsets, targets, constraints }: Adjacency): ReverseAdjacency {
  const services = offsets.length - 1;
  const source = new Int32Array(targets.length);
  for (let service = 0; service < services; service++)
    source.fill(service, offsets[service], offsets[service + 1]);
  const { offsets: reversed, order } = countingSort(targets, range(targets.length), services);
  return {
    offsets: reversed,
    sources: order.map((edge) => source[edge] as number),
    edges: order,
    constraints: order.map((edge) => constraints[edge] as number),
  };
}

/** The numbers 0 … `length - 1`. */
export function range(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let number = 0; number < length; number++) numbers[number] = number;
  return numbers;
}

/**
 * Items in the order of their keys (0 … `keys - 1`), equal keys in the order in which they came. Those of
 * key `k` are at `offsets[k] … offsets[k + 1] - 1`.
 */
export function countingSort(
  keyOf: Int32Array,
  items: Int32Array,
  keys: number,
): { offsets: Int32Array; order: Int32Array } {
  const offsets = new Int32Array(keys + 1);
  for (let index = 0; index < items.length; index++) {
    const after = (keyOf[items[index] as number] as number) + 1;
    offsets[after] = (offsets[after] as number) + 1;
  }
  for (let key = 0; key < keys; key++)
    offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number);
  const next = offsets.slice();
  const order = new Int32Array(items.length);
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as number;
    const key = keyOf[item] as number;
    const place = next[key] as number;
    order[place] = item;
    next[key] = place + 1;
  }
  return { offsets, order };
}
