/**
 * What a search found: labels, each a way of standing at a service. A label's route is read backwards
 * through `parent`; `link` is the leg that led to it, -1 at an origin.
 */
export interface Found {
  readonly length: number;
  readonly service: Int32Array;
  readonly parent: Int32Array;
  readonly link: Int32Array;
  readonly handoffs: Int32Array;
  readonly steps: Int32Array;
  /** The best label of each service by its number, -1 where it is not reached. */
  readonly best: Int32Array;
}

/** Labels in growing arrays. The first label of a service is its best. */
export class Labels implements Found {
  service: Int32Array;
  parent: Int32Array;
  link: Int32Array;
  handoffs: Int32Array;
  steps: Int32Array;
  readonly best: Int32Array;
  length = 0;

  constructor(services: number) {
    const room = services + 16;
    this.service = new Int32Array(room);
    this.parent = new Int32Array(room);
    this.link = new Int32Array(room);
    this.handoffs = new Int32Array(room);
    this.steps = new Int32Array(room);
    this.best = new Int32Array(services).fill(-1);
  }

  add(service: number, parent: number, link: number, handoffs: number, steps: number): number {
    const label = this.length++;
    if (label === this.service.length) this.#grow();
    this.service[label] = service;
    this.parent[label] = parent;
    this.link[label] = link;
    this.handoffs[label] = handoffs;
    this.steps[label] = steps;
    if (this.best[service] === -1) this.best[service] = label;
    return label;
  }

  #grow(): void {
    this.service = grown(this.service);
    this.parent = grown(this.parent);
    this.link = grown(this.link);
    this.handoffs = grown(this.handoffs);
    this.steps = grown(this.steps);
  }
}

function grown(old: Int32Array): Int32Array {
  const array = new Int32Array(old.length * 2);
  array.set(old);
  return array;
}

/** One step of a route in numbers: the link taken and the service it led to. */
export interface Stride {
  link: number;
  to: number;
}

/** The route of a label in numbers, and the service where it begins. */
export function stridesOf(found: Found, label: number): { origin: number; strides: Stride[] } {
  const strides: Stride[] = [];
  let here = label;
  for (; found.parent[here] !== -1; here = found.parent[here] as number)
    strides.push({ link: found.link[here] as number, to: found.service[here] as number });
  return { origin: found.service[here] as number, strides: strides.toReversed() };
}
