import type { Network } from "../network/network.js";
import { wayKey } from "./task.js";

/**
 * What a search found: labels, each a way of standing at a service. A label's route is read backwards
 * through `parent`.
 */
export interface Found {
  readonly length: number;
  readonly service: Int32Array;
  readonly parent: Int32Array;
  /** The number of the way taken: of those that go or those that come, as the leg is. */
  readonly way: Int32Array;
  readonly handoffs: Int32Array;
  readonly steps: Int32Array;
  /** The best label of each service by its number, -1 where it is not reached. */
  readonly best: Int32Array;
  /** The link of the leg that led to a label, -1 at an origin. */
  linkOf(label: number): number;
  /** What was found by now, to be read after the next search as well. */
  keep(): Trail;
}

/** What of a search its routes are read from, kept when the next search takes its room. */
export type Trail = Pick<Found, "service" | "parent" | "way" | "handoffs" | "steps" | "linkOf">;

/** Labels in growing arrays. The first label of a service is its best. */
export class Labels implements Found {
  service: Int32Array;
  parent: Int32Array;
  /** The number of the way taken: a search has no need to know its link. */
  way: Int32Array;
  handoffs: Int32Array;
  steps: Int32Array;
  readonly best: Int32Array;
  length = 0;
  #network: Network | undefined;

  constructor(services: number) {
    // Without a limit on steps a service has two at most, one for each phase.
    const room = services * 2 + 16;
    this.service = new Int32Array(room);
    this.parent = new Int32Array(room);
    this.way = new Int32Array(room);
    this.handoffs = new Int32Array(room);
    this.steps = new Int32Array(room);
    this.best = new Int32Array(services).fill(-1);
  }

  /** Forgets all labels, at no more cost than adding them had. */
  start(network: Network): void {
    for (let label = 0; label < this.length; label++) this.best[this.service[label] as number] = -1;
    this.length = 0;
    this.#network = network;
  }

  add(service: number, parent: number, way: number, handoffs: number, steps: number): void {
    const label = this.length++;
    if (label === this.service.length) this.#grow();
    this.service[label] = service;
    this.parent[label] = parent;
    this.way[label] = way;
    this.handoffs[label] = handoffs;
    this.steps[label] = steps;
    if (this.best[service] === -1) this.best[service] = label;
  }

  linkOf(label: number): number {
    const isReferral = this.steps[label] === this.handoffs[label];
    const ways = isReferral ? this.#network?.goes : this.#network?.comes;
    return ways?.link[this.way[label] as number] ?? -1;
  }

  /** The trail of all labels, to be read after the next search as well. */
  keep(): Trail {
    const kept = new Labels(0);
    kept.length = this.length;
    kept.#network = this.#network;
    for (const name of ["service", "parent", "way", "handoffs", "steps"] as const)
      kept[name] = this[name].slice(0, this.length);
    return kept;
  }

  /** Puts the labels of one parent, from `start` on, into the order of their services. */
  sortFrom(start: number): void {
    const { service, way, best } = this;
    const sorted = Array.from({ length: this.length - start }, (_, index) => ({
      to: service[start + index] as number,
      by: way[start + index] as number,
      isBest: best[service[start + index] as number] === start + index,
    })).toSorted((a, b) => a.to - b.to);
    for (const [index, { to, by, isBest }] of sorted.entries()) {
      service[start + index] = to;
      way[start + index] = by;
      if (isBest) best[to] = start + index;
    }
  }

  #grow(): void {
    this.service = doubled(this.service);
    this.parent = doubled(this.parent);
    this.way = doubled(this.way);
    this.handoffs = doubled(this.handoffs);
    this.steps = doubled(this.steps);
  }
}

function doubled(old: Int32Array): Int32Array {
  const array = new Int32Array(old.length * 2);
  array.set(old);
  return array;
}

/** One step of a route in numbers: the link taken and the service it led to. */
export interface Stride {
  link: number;
  to: number;
  /** That of the way taken, as `wayKey` gives it. */
  key: number;
}

/** The route of a label in numbers, and the service where it begins. */
export function stridesOf(found: Trail, label: number): { origin: number; strides: Stride[] } {
  const strides: Stride[] = [];
  let here = label;
  for (; found.parent[here] !== -1; here = found.parent[here] as number)
    strides.push({
      link: found.linkOf(here),
      to: found.service[here] as number,
      key: wayKey(found.steps[here] === found.handoffs[here] ? "goes" : "comes", found.way[here] as number),
    });
  return { origin: found.service[here] as number, strides: strides.toReversed() };
}
