import type { Network, Ways } from "../graph/network.js";

export interface Limits {
  maxHandoffs?: number | undefined;
  maxSteps?: number | undefined;
}

/**
 * What a search found: labels, each a way of standing at a service. A label's route is read backwards
 * through `parent`; `link` is the leg that led to it, -1 at an origin.
 */
export interface Found {
  readonly service: Int32Array;
  readonly parent: Int32Array;
  readonly link: Int32Array;
  readonly handoffs: Int32Array;
  readonly steps: Int32Array;
  /** The best label of each service by its number, -1 where it is not reached. */
  readonly best: Int32Array;
}

/**
 * The best route to every service that the client reaches from the origins (service numbers in
 * ascending order): fewest handoffs, then fewest steps, then the ids of services, then of links.
 *
 * The client's own way and the expertise that then comes are two phases of one breadth-first search:
 * for every number of handoffs, in ascending order, one layer of referrals and then the layers of
 * expertise that come to it. Layers are kept in the order of their routes' ids, so the first way found
 * is the one that ties go to. With `maxSteps` a service is passed again when more handoffs brought
 * fewer steps, since only that may leave enough steps for what lies beyond.
 */
export function search(
  network: Network,
  origins: readonly number[],
  accepted: Uint8Array,
  { maxHandoffs = Infinity, maxSteps = Infinity }: Limits,
): Found {
  const { goes, comes, wider, serviceTerm } = network;
  const count = network.services.length;
  const labels = new Labels(count);
  const { best } = labels;
  /** Fewest steps at which each service was passed while going, and while expertise comes. */
  const gone = new Int32Array(count).fill(never);
  const come = new Int32Array(count).fill(never);
  /** Fewest steps at which the ways of each service were followed, by itself or by a part of it. */
  const goneFrom = new Int32Array(count).fill(never);
  const comeFrom = new Int32Array(count).fill(never);
  const latest = new Int32Array(count).fill(-1);

  /** Follows ways from a layer in the order of its routes; gives the next layer in that order. */
  function follow(
    layer: readonly number[],
    ways: Ways,
    passed: Int32Array,
    followed: Int32Array,
    steps: number,
    handoffs: number,
    dominated: number,
  ): number[] {
    const next: number[] = [];
    for (const label of layer) {
      const here = labels.service[label] as number;
      const start = next.length;
      const firstChild = labels.length;
      let lists = 0;
      for (let owner = here; owner !== -1; owner = wider[owner] as number) {
        if ((followed[owner] as number) <= dominated) continue;
        followed[owner] = steps;
        lists++;
        const end = ways.first[owner + 1] as number;
        for (let way = ways.first[owner] as number; way < end; way++) {
          const to = ways.to[way] as number;
          if (accepted[ways.term[way] as number] === 0 || accepted[serviceTerm[to] as number] === 0) continue;
          const link = ways.link[way] as number;
          if ((passed[to] as number) <= dominated) {
            // Found a moment ago from here by another list: the lower link wins the tie.
            const child = latest[to] as number;
            if (lists > 1 && child >= firstChild && link < (labels.link[child] as number))
              labels.link[child] = link;
            continue;
          }
          passed[to] = steps;
          latest[to] = labels.add(to, label, link, handoffs, steps);
          next.push(latest[to]);
        }
      }
      if (lists > 1 && next.length - start > 1) {
        const sorted = next
          .slice(start)
          .toSorted((a, b) => (labels.service[a] as number) - (labels.service[b] as number));
        for (const [offset, child] of sorted.entries()) next[start + offset] = child;
      }
    }
    return next;
  }

  let going = origins.map((origin) => {
    gone[origin] = 0;
    return labels.add(origin, -1, -1, 0, 0);
  });
  for (let handoffs = 0; going.length > 0; handoffs++) {
    for (const label of going) {
      const here = labels.service[label] as number;
      come[here] = Math.min(come[here] as number, handoffs);
    }
    let layer = going;
    for (let steps = handoffs + 1; layer.length > 0 && steps <= maxSteps; steps++) {
      // Without a limit on steps, having come with fewer handoffs is always as good or better.
      const dominated = maxSteps === Infinity ? never - 1 : steps;
      layer = follow(layer, comes, come, comeFrom, steps, handoffs, dominated);
    }
    const steps = handoffs + 1;
    if (steps > maxHandoffs || steps > maxSteps) break;
    going = follow(going, goes, gone, goneFrom, steps, steps, never - 1);
  }
  return { ...labels.arrays(), best };
}

const never = 2 ** 31 - 1;

/** Labels in growing arrays. */
class Labels {
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

  arrays(): Omit<Found, "best"> {
    const { service, parent, link, handoffs, steps } = this;
    return { service, parent, link, handoffs, steps };
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
