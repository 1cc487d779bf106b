import { reverseOf } from "../graph/reverse.js";
import { wayKey, type Task } from "./task.js";

/** The two sorts of ways: the client goes, or expertise comes. */
export type Sort = "goes" | "comes";

/**
 * Every service from which a way of one sort leads to a service: those that have the way and the parts
 * that inherit it. A service that may not be entered is only there where the client is from the first.
 */
export function forEachBefore(
  task: Task,
  sort: Sort,
  service: number,
  visit: (before: number) => void,
): void {
  const { network, accepted, enterable, origins, withoutLink = -1, withoutService = -1, banned } = task;
  if (enterable[service] === 0 || service === withoutService) return;
  const reverse = reverseOf(network);
  const { firstPart, part } = reverse;
  const { first, from, way: ways } = reverse[sort];
  const { term: terms, link: links } = network[sort];
  const visitWithParts = (walker: number, link: number) => {
    if (walker === withoutService) return;
    const isOrigin = origins.includes(walker);
    const isBanned = isOrigin && banned?.has(wayKey(network, link, service));
    if ((isOrigin || enterable[walker] === 1) && !isBanned) visit(walker);
    const stop = firstPart[walker + 1] as number;
    for (let at = firstPart[walker] as number; at < stop; at++) visitWithParts(part[at] as number, link);
  };
  const stop = first[service + 1] as number;
  for (let at = first[service] as number; at < stop; at++) {
    const way = ways[at] as number;
    if (accepted[terms[way] as number] === 0) continue;
    const link = links[way] as number;
    if (link !== withoutLink) visitWithParts(from[at] as number, link);
  }
}
