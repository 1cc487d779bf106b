import type { Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { ResolvedWhyNot } from "./asked.js";
import { forEachPredecessor } from "../search/predecessors.js";
import { idOf, numberOf, queryOf } from "./route.js";
import type { SearchQuery } from "../search/query.js";

/** A service from which the target is reached, by its best route. */
export interface Door {
  service: Id;
  handoffs: number;
  steps: number;
}

/**
 * The services from which the target is reached under the question as asked, best first (handoffs,
 * steps, id): those to which one new link closes the gap. So a door takes this client, and the limits
 * leave workspace for the new leg, which is a referral where the door itself has to refer the client on.
 */
export function findDoors(network: Network, question: ResolvedWhyNot): Door[] {
  const query = queryOf(network, question.from, question);
  const { maxHandoffs = Infinity, maxSteps = Infinity } = query;
  const canRefer = question.via.includes("referral");
  const doors: Door[] = [];
  for (const [service, { handoffs, steps }] of leadingTo(query, numberOf(network, question.to))) {
    if (steps + 1 > maxSteps) continue;
    if (handoffs > 0 && (!canRefer || handoffs + 1 > maxHandoffs)) continue;
    doors.push({ service: idOf(network, service), handoffs, steps });
  }
  return doors.toSorted((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
}

/**
 * By service number, in ascending order: what the best route from there to the target costs, limits
 * counted. One search backwards, with one more handoff at a time; services that more handoffs brought
 * nearer are looked at again where steps are limited, since only that may keep what lies before them
 * within the limit.
 */
function leadingTo(query: SearchQuery, target: number): [number, { handoffs: number; steps: number }][] {
  const { acceptedServices, maxHandoffs = Infinity, maxSteps = Infinity } = query;
  // Whoever stands at a door was let in, the client's own service too.
  const doorsOnly: SearchQuery = { ...query, origins: [] };
  const best = new Map<number, { handoffs: number; steps: number }>();
  if (acceptedServices[target] === 0) return [];
  best.set(target, { handoffs: 0, steps: 0 });
  /** Steps to the target with the handoffs so far; those in a layer of equal handoffs are told apart. */
  const fewest = new Map([[target, 0]]);
  let layer = new Map([[target, 0]]);
  for (const [service, steps] of layer)
    if (steps < maxSteps)
      forEachPredecessor(doorsOnly, "expertise", service, (before) => {
        if (layer.has(before)) return;
        layer.set(before, steps + 1);
        fewest.set(before, steps + 1);
        best.set(before, { handoffs: 0, steps: steps + 1 });
      });
  for (let handoffs = 1; handoffs <= maxHandoffs && layer.size > 0; handoffs++) {
    const next = new Map<number, number>();
    for (const [service, steps] of layer)
      if (steps < maxSteps)
        forEachPredecessor(doorsOnly, "referrals", service, (before) => {
          const known = best.get(before);
          if (known && known.handoffs < handoffs && maxSteps === Infinity) return;
          if ((fewest.get(before) ?? Infinity) <= steps + 1) return;
          fewest.set(before, steps + 1);
          next.set(before, steps + 1);
          if (!known || known.handoffs === handoffs) best.set(before, { handoffs, steps: steps + 1 });
        });
    layer = next;
  }
  return [...best].toSorted(([a], [b]) => a - b);
}
