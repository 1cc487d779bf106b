import { reverseOf } from "../graph/reverse.js";
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
  const { network, accepted, enterable, origins, withoutLink = -1, withoutService = -1, banned } = task;
  if (enterable[service] === 0 || service === withoutService) return false;
  const reverse = reverseOf(network);
  const { firstPart, part } = reverse;
  const { first, from, way: ways } = reverse[sort];
  const { term: terms, link: links } = network[sort];
  const mayWalk = (walker: number, link: number) => {
    if (enterable[walker] === 0 && !origins.includes(walker)) return false;
    if (banned === undefined || !origins.includes(walker)) return true;
    return !banned.has(wayKey(network, link, service));
  };
  const testWithParts = (walker: number, link: number): boolean => {
    if (walker === withoutService) return false;
    if (mayWalk(walker, link) && test(walker)) return true;
    const stop = firstPart[walker + 1] as number;
    for (let at = firstPart[walker] as number; at < stop; at++)
      if (testWithParts(part[at] as number, link)) return true;
    return false;
  };
  const stop = first[service + 1] as number;
  for (let at = first[service] as number; at < stop; at++) {
    const way = ways[at] as number;
    if (accepted[terms[way] as number] === 0) continue;
    const link = links[way] as number;
    if (link !== withoutLink && testWithParts(from[at] as number, link)) return true;
  }
  return false;
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
