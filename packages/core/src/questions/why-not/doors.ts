import type { Network } from "../../network/network.js";
import type { Interrupt } from "../../search/interrupt.js";
import { forEachPredecessor } from "../../search/predecessors.js";
import type { SearchQuery } from "../../search/query.js";
import { idOf, numberOf, queryOf } from "../route.js";
import type { Door, ResolvedWhyNot } from "./schema.js";

/**
 * The services from which the target is reached under the question as asked, best first (handoffs, steps,
 * id): those to which one new link closes the gap. So a door accepts this client, and the limits leave room
 * for the new leg, which is a referral where the door itself has to refer the client on. It ends once it has
 * `enough` of the best ones, perhaps with a few more.
 */
export function findDoors(
  network: Network,
  question: ResolvedWhyNot,
  interrupt?: Interrupt,
  enough = Infinity,
): Door[] {
  // Without origins: the client is not at a door yet, so every door has to accept the client.
  const query = { ...queryOf(network, question.from, question, interrupt), origins: [] };
  const { maxHandoffs = Infinity, maxSteps = Infinity } = question;
  const canRefer = question.via.includes("referral");
  const leavesRoom = ({ handoffs, steps }: Cost) =>
    steps + 1 <= maxSteps && (handoffs === 0 || (canRefer && handoffs + 1 <= maxHandoffs));
  const hasEnough = (found: ReadonlyMap<number, Cost>) =>
    found.size >= enough && [...found.values()].filter(leavesRoom).length >= enough;
  const doors = costsTo(query, numberOf(network, question.to), hasEnough).flatMap(([service, cost]) =>
    leavesRoom(cost) ? { service: idOf(network, service), ...cost } : [],
  );
  return doors.toSorted((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
}

interface Cost {
  handoffs: number;
  steps: number;
}

/**
 * By service number, ascending: what the best route from there to the target costs, limits counted. A
 * search backwards with one more handoff at a time. Where steps are limited, services that more handoffs
 * bring nearer are looked at again: only that may keep what is before them within the limit.
 */
function costsTo(
  query: SearchQuery,
  target: number,
  hasEnough: (found: ReadonlyMap<number, Cost>) => boolean,
): [number, Cost][] {
  const { acceptedServices, maxHandoffs = Infinity, maxSteps = Infinity, interrupt } = query;
  const best = new Map<number, Cost>();
  if (acceptedServices[target] === 0) return [];
  best.set(target, { handoffs: 0, steps: 0 });
  /** The fewest steps to the target with the handoffs so far, of all services and of those of one layer. */
  const fewest = new Map([[target, 0]]);
  let layer = new Map([[target, 0]]);
  let looked = -1;
  for (const [service, steps] of layer) {
    // All that are so near are known when the first of them is looked at.
    if (steps > looked && hasEnough(best)) break;
    looked = steps;
    if (steps < maxSteps && !interrupt?.tick())
      forEachPredecessor(query, "expertise", service, (before) => {
        if (layer.has(before)) return;
        layer.set(before, steps + 1);
        fewest.set(before, steps + 1);
        best.set(before, { handoffs: 0, steps: steps + 1 });
      });
  }
  for (let handoffs = 1; handoffs <= maxHandoffs && layer.size > 0 && !hasEnough(best); handoffs++) {
    const next = new Map<number, number>();
    for (const [service, steps] of layer)
      if (steps < maxSteps && !interrupt?.tick())
        forEachPredecessor(query, "referrals", service, (before) => {
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
