import type { Network } from "../graph/network.js";
import type { Ways } from "../graph/ways.js";
import { Labels, type Found } from "./labels.js";

/** What a search goes by. */
export interface Task {
  network: Network;
  /** Service numbers, in ascending order. */
  origins: readonly number[];
  /** By the number of a term: 1 where the question accepts it. */
  accepted: Uint8Array;
  /** By the number of a service: 1 where it may be entered. */
  enterable: Uint8Array;
  maxHandoffs?: number | undefined;
  maxSteps?: number | undefined;
  /** Expertise has come to the origins already: no referral follows. */
  staying?: boolean;
  /** Stop as soon as the best route to this service is known. */
  target?: number;
  /** As if this service, or this link, were not there. */
  withoutService?: number | undefined;
  withoutLink?: number | undefined;
  /** Ways that may not be taken from an origin, as `wayKey` gives them. */
  banned?: ReadonlySet<number> | undefined;
}

/** One number for a link together with the service that it leads to. */
export function wayKey(network: Network, link: number, to: number): number {
  return link * network.services.length + to;
}

/**
 * The best route to every service that the client reaches from the origins: fewest handoffs, then
 * fewest steps, then the ids of services, then of links.
 *
 * The client's own way and the expertise that then comes are two phases of one breadth-first search:
 * for every number of handoffs, in ascending order, one layer of referrals and then the layers of
 * expertise that come to it. Layers are kept in the order of their routes' ids, so the first way found
 * is the one that ties go to. With `maxSteps` a service is passed again when more handoffs brought
 * fewer steps, since only that may leave enough steps for what lies beyond.
 */
export function search(task: Task): Found {
  const { network, origins, accepted, enterable, maxHandoffs = Infinity, maxSteps = Infinity } = task;
  const { staying = false, target = -1, withoutService = -1, withoutLink = -1, banned } = task;
  const { goes, comes, wider } = network;
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
  const isDone = () => target !== -1 && best[target] !== -1;

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
      const bans = labels.parent[label] === -1 ? banned : undefined;
      const start = next.length;
      const firstChild = labels.length;
      let lists = 0;
      for (let owner = here; owner !== -1 && owner !== withoutService; owner = wider[owner] as number) {
        if ((followed[owner] as number) <= dominated) continue;
        // What is banned at an origin stays open to others that inherit the same ways.
        if (!bans) followed[owner] = steps;
        lists++;
        const end = ways.first[owner + 1] as number;
        for (let way = ways.first[owner] as number; way < end; way++) {
          const to = ways.to[way] as number;
          if (accepted[ways.term[way] as number] === 0 || enterable[to] === 0) continue;
          const link = ways.link[way] as number;
          if (link === withoutLink || to === withoutService) continue;
          if (bans?.has(wayKey(network, link, to))) continue;
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
      if (isDone()) return next;
    }
    return next;
  }

  let going = origins
    .filter((origin) => origin !== withoutService)
    .map((origin) => {
      gone[origin] = 0;
      return labels.add(origin, -1, -1, 0, 0);
    });
  for (let handoffs = 0; going.length > 0 && !isDone(); handoffs++) {
    for (const label of going) {
      const here = labels.service[label] as number;
      come[here] = Math.min(come[here] as number, handoffs);
    }
    let layer = going;
    for (let steps = handoffs + 1; layer.length > 0 && steps <= maxSteps && !isDone(); steps++) {
      // Without a limit on steps, having come with fewer handoffs is always as good or better.
      const dominated = maxSteps === Infinity ? never - 1 : steps;
      layer = follow(layer, comes, come, comeFrom, steps, handoffs, dominated);
    }
    const steps = handoffs + 1;
    if (staying || steps > maxHandoffs || steps > maxSteps || isDone()) break;
    going = follow(going, goes, gone, goneFrom, steps, steps, never - 1);
  }
  return labels;
}

const never = 2 ** 31 - 1;
