import type { Network } from "../network/network.js";
import { edgeKey } from "./query.js";

/**
 * What a search found: labels, each a state of the search (a service, and whether the client went there or
 * expertise came). A label's route is read backwards along `parent`.
 */
export interface SearchResult {
  readonly length: number;
  readonly service: Int32Array;
  /** The label before it on its route, -1 at an origin. */
  readonly parent: Int32Array;
  /** The edge of its last leg: a referral where handoffs and steps are equal, else of expertise. */
  readonly edge: Int32Array;
  readonly handoffs: Int32Array;
  readonly steps: Int32Array;
  /** By service: its best label, -1 where it is not reached. */
  readonly best: Int32Array;
  /** The link of a label's last leg, -1 at an origin. */
  linkOf(label: number): number;
  /** A copy of the labels that stays when the next search reuses the workspace. */
  keep(): Routes;
}

/** What routes are read from. */
export type Routes = Omit<SearchResult, "best" | "keep">;

/** Labels in growing arrays. The first label of a service is its best. */
export class Labels implements SearchResult {
  service: Int32Array;
  parent: Int32Array;
  edge: Int32Array;
  handoffs: Int32Array;
  steps: Int32Array;
  readonly best: Int32Array;
  length = 0;
  #network: Network | undefined;

  constructor(services: number) {
    // Without a limit on steps a service has at most two labels, one of each phase.
    const capacity = services * 2 + 16;
    this.service = new Int32Array(capacity);
    this.parent = new Int32Array(capacity);
    this.edge = new Int32Array(capacity);
    this.handoffs = new Int32Array(capacity);
    this.steps = new Int32Array(capacity);
    this.best = new Int32Array(services).fill(-1);
  }

  /** Removes all labels; costs no more than adding them did. */
  start(network: Network): void {
    for (let label = 0; label < this.length; label++) this.best[this.service[label] as number] = -1;
    this.length = 0;
    this.#network = network;
  }

  add(service: number, parent: number, edge: number, handoffs: number, steps: number): void {
    const label = this.length++;
    if (label === this.service.length)
      for (const name of columns) {
        const longer = new Int32Array(label * 2);
        longer.set(this[name]);
        this[name] = longer;
      }
    this.service[label] = service;
    this.parent[label] = parent;
    this.edge[label] = edge;
    this.handoffs[label] = handoffs;
    this.steps[label] = steps;
    if (this.best[service] === -1) this.best[service] = label;
  }

  linkOf(label: number): number {
    const isReferral = this.steps[label] === this.handoffs[label];
    const adjacency = isReferral ? this.#network?.referrals : this.#network?.expertise;
    return adjacency?.links[this.edge[label] as number] ?? -1;
  }

  keep(): Routes {
    const copy = new Labels(0);
    copy.length = this.length;
    copy.#network = this.#network;
    for (const name of columns) copy[name] = this[name].slice(0, this.length);
    return copy;
  }

  /** Sorts the labels of one parent, from `start` on, by their services. */
  sortFrom(start: number): void {
    const { service, edge, best } = this;
    const sorted = Array.from({ length: this.length - start }, (_, index) => ({
      to: service[start + index] as number,
      by: edge[start + index] as number,
      isBest: best[service[start + index] as number] === start + index,
    })).toSorted((a, b) => a.to - b.to);
    for (const [index, { to, by, isBest }] of sorted.entries()) {
      service[start + index] = to;
      edge[start + index] = by;
      if (isBest) best[to] = start + index;
    }
  }
}

const columns = ["service", "parent", "edge", "handoffs", "steps"] as const;

/** One leg of a route in numbers: its link, the service it leads to, and its edge as `edgeKey` gives it. */
export interface Hop {
  link: number;
  to: number;
  key: number;
}

/** The route of a label in numbers. */
export function hopsOf(routes: Routes, label: number): { origin: number; hops: Hop[] } {
  const hops: Hop[] = [];
  let here = label;
  for (; routes.parent[here] !== -1; here = routes.parent[here] as number)
    hops.push({
      link: routes.linkOf(here),
      to: routes.service[here] as number,
      key: edgeKey(
        routes.steps[here] === routes.handoffs[here] ? "referrals" : "expertise",
        routes.edge[here] as number,
      ),
    });
  return { origin: routes.service[here] as number, hops: hops.toReversed() };
}
