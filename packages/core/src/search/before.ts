import type { Network } from "../network/network.js";
import { wayKey, type Task } from "./task.js";

/** The two sorts of ways: the client goes, or expertise comes. */
export type Sort = "goes" | "comes";

/**
 * Whether a test holds for some service from which a way of one sort leads to a service: for one that has
 * the way or a part that inherits it. A service that may not be entered is only there where the client is
 * from the first.
 */
export function someBefore(
  task: Task,
  sort: Sort,
  service: number,
  test: (before: number) => boolean,
): boolean {
  const { network, accepted, enterable, withoutLink = -1, withoutService = -1 } = task;
  if (enterable[service] === 0 || service === withoutService) return false;
  const { reverse } = network;
  const { first, from, way: ways } = reverse[sort];
  const { term: terms, link: links } = network[sort];
  const stop = first[service + 1] as number;
  for (let at = first[service] as number; at < stop; at++) {
    const way = ways[at] as number;
    if (accepted[terms[way] as number] === 0) continue;
    const link = links[way] as number;
    const owner = from[at] as number;
    const key = wayKey(sort, way);
    if (link === withoutLink || owner === withoutService) continue;
    if (mayWalk(task, owner, key) && test(owner)) return true;
    for (const walker of partsOf(network, owner, withoutService))
      if (mayWalk(task, walker, key) && test(walker)) return true;
  }
  return false;
}

/** The parts of a service, their parts, and so on, without one and what is part of it. */
export function partsOf({ reverse }: Network, service: number, without: number): readonly number[] {
  const { firstPart, part } = reverse;
  if (firstPart[service] === firstPart[service + 1]) return none;
  const parts: number[] = [];
  for (let wider: number | undefined = service, at = 0; wider !== undefined; wider = parts[at++]) {
    const end = firstPart[wider + 1] as number;
    for (let index = firstPart[wider] as number; index < end; index++)
      if (part[index] !== without) parts.push(part[index] as number);
  }
  return parts;
}

const none: readonly number[] = [];

/** Whether a client or expertise may be at a service and take a way from there. */
function mayWalk({ enterable, origins, banned }: Task, walker: number, key: number) {
  if (enterable[walker] === 0 && !origins.includes(walker)) return false;
  return banned === undefined || !origins.includes(walker) || !banned.has(key);
}

/** Visits every service from which a way of one sort leads to a service. */
export function forEachBefore(
  task: Task,
  sort: Sort,
  service: number,
  visit: (before: number) => void,
): void {
  someBefore(task, sort, service, (before) => {
    visit(before);
    return false;
  });
}
