import type { Network } from "../graph/network.js";
import type { Ways } from "../graph/ways.js";
import type { Id } from "../model/fields.js";
import type { AskedWhyNot } from "./asked.js";
import { idOf, numberOf, taskOf } from "./route.js";
import { search, type Task } from "./search.js";

/** A service from which the target is reached, by its best route. */
export interface Door {
  service: Id;
  handoffs: number;
  steps: number;
}

/**
 * The services from which the target is reached under the question as asked, best first (handoffs,
 * steps, id): those to which one new link closes the gap. So a door takes this client, and the limits
 * leave room for the new leg, which is a referral where the door itself has to refer the client on.
 */
export function findDoors(network: Network, question: AskedWhyNot): Door[] {
  const target = numberOf(network, question.to);
  const task = taskOf(network, question.from, question);
  const { maxHandoffs = Infinity, maxSteps = Infinity, enterable } = task;
  const canRefer = question.via.includes("referral");
  const doors: Door[] = [];
  for (const service of leadingTo(task, target)) {
    if (enterable[service] === 0) continue;
    const found = search({ ...task, origins: [service], target });
    const label = found.best[target] as number;
    if (label === -1) continue;
    const handoffs = found.handoffs[label] as number;
    const steps = found.steps[label] as number;
    if (steps + 1 > maxSteps) continue;
    if (handoffs > 0 && (!canRefer || handoffs + 1 > maxHandoffs)) continue;
    doors.push({ service: idOf(network, service), handoffs, steps });
  }
  return doors.toSorted((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
}

/** Every service with some way to the target, limits and the order of kinds set aside; in ascending order. */
function leadingTo({ network, accepted, enterable }: Task, target: number): number[] {
  const before = waysBack(network, [network.goes, network.comes], accepted);
  const parts: number[][] = network.services.map(() => []);
  for (const [part, wider] of network.wider.entries()) if (wider !== -1) parts[wider]?.push(part);
  const seen = new Set([target]);
  for (const service of seen) {
    if (enterable[service] === 0) continue;
    const owners = new Set(before[service]);
    for (const owner of owners) {
      seen.add(owner);
      for (const part of parts[owner] ?? []) owners.add(part);
    }
  }
  return [...seen].toSorted((a, b) => a - b);
}

/** For every service those with an accepted way to it. */
function waysBack(network: Network, all: readonly Ways[], accepted: Uint8Array): number[][] {
  const before: number[][] = network.services.map(() => []);
  for (const ways of all)
    for (let service = 0; service < network.services.length; service++)
      for (let way = ways.first[service] as number; way < (ways.first[service + 1] as number); way++)
        if (accepted[ways.term[way] as number] === 1) before[ways.to[way] as number]?.push(service);
  return before;
}
