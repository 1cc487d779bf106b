import type { Network } from "../../network/network.js";
import type { Interrupt } from "../../search/interrupt.js";
import type { SearchResult } from "../../search/labels.js";
import { search } from "../../search/search.js";
import { idOf, queryOf } from "../route.js";
import { outlookOf } from "../why-not/outlook.js";
import { listRestrictions, relaxConditions, setsBySize } from "../why-not/relax.js";
import type { Id } from "../../model/fields.js";
import type { ResolvedConditions } from "../schema.js";
import type { Unreached } from "./schema.js";

/** What is asked of a client at one origin. */
type Asked = ResolvedConditions & { from: Id };

/**
 * What is known of services, by number in ascending order, that a question does not reach: a search for each set
 * of its conditions whose relaxing may still reach one of them. Stopped, it has those found so far.
 */
export function findUnreached(
  network: Network,
  question: Asked,
  services: readonly number[],
  interrupt?: Interrupt,
): Unreached[] {
  const restrictions = listRestrictions(question);
  const namesIn = (set: number) => restrictions.filter((_, index) => (set >> index) & 1);
  const reachUnder = (set: number) =>
    search(queryOf(network, question.from, relaxConditions(question, namesIn(set)), interrupt));
  const all = 2 ** restrictions.length - 1;
  const outlooks = new Map<number, Unreached>();
  const add = (number: number, first: Parameters<typeof outlookOf>[0]) =>
    outlooks.set(number, { service: idOf(network, number), outlook: outlookOf(first) });

  /** The conditions without whose relaxing a service stays out of reach, as bits; absent where none helps. */
  const needed = new Map(services.map((number) => [number, 0]));
  const everything = reachUnder(all);
  if (interrupt?.isStopped) return [];
  for (const number of services)
    if (everything.best[number] === -1) {
      needed.delete(number);
      add(number, undefined);
    }
  for (const index of restrictions.keys()) {
    if (needed.size === 0) break;
    const { best } = reachUnder(all & ~(1 << index));
    for (const [number, set] of needed) if (best[number] === -1) needed.set(number, set | (1 << index));
  }
  for (const set of setsBySize(restrictions.length)) {
    if (interrupt?.isStopped) break;
    if (![...needed.values()].some((least) => (least & set) === least)) continue;
    const found = reachUnder(set);
    if (interrupt?.isStopped) break;
    const conditions = namesIn(set);
    for (const number of needed.keys()) {
      if (found.best[number] === -1) continue;
      add(number, { conditions, needs: { status: statusesOf(network, question, found, number) } });
      needed.delete(number);
    }
  }
  return services.flatMap((number) => outlooks.get(number) ?? []);
}

/** The statuses on the best route to a service that the question does not count. */
function statusesOf(network: Network, question: Asked, found: SearchResult, service: number) {
  const { serviceConstraint, linkConstraint, constraints } = network;
  const numbers: (number | undefined)[] = [];
  let label = found.best[service] as number;
  for (; found.parent[label] !== -1; label = found.parent[label] as number)
    numbers.push(linkConstraint[found.linkOf(label)], serviceConstraint[found.service[label] as number]);
  if (network.places.has(question.from)) numbers.push(serviceConstraint[found.service[label] as number]);
  return numbers
    .flatMap((number) => constraints.list[number ?? -1]?.status ?? [])
    .filter((status) => !question.status.includes(status));
}
