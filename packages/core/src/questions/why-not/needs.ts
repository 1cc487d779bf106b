import { present } from "../../model/plain-data.js";
import { linkKinds, statuses } from "../../model/words.js";
import { isMet } from "../../network/constraints.js";
import { areasAround, type Network } from "../../network/network.js";
import type { BestRoute } from "../../search/route-finder.js";
import { relaxable, relaxConditions, type Relaxable } from "./relax.js";
import type { Needs, ResolvedWhyNot } from "./schema.js";

/** What a route needs of the conditions that were relaxed for it. */
export function needsOf(
  network: Network,
  question: ResolvedWhyNot,
  conditions: readonly Relaxable[],
  { origin, hops, handoffs }: BestRoute,
): Needs {
  // A client at a place is only at the services that accept the client; a service as the origin is not checked.
  const numbers = [
    ...(network.places.has(question.from) ? [network.serviceConstraint[origin]] : []),
    ...hops.flatMap(({ link, to }) => [network.linkConstraint[link], network.serviceConstraint[to]]),
  ];
  const constraints = [...new Set(numbers)].flatMap((number) => network.constraints.list[number ?? -1] ?? []);
  const clientAreas = areasAround(network, question.client.area);
  /** The constraints that refuse the question for one condition alone. */
  const refusing = (condition: Relaxable) => {
    const alone = relaxConditions(
      question,
      relaxable.filter((other) => other !== condition),
    );
    return constraints.filter((constraint) => !isMet(constraint, alone, clientAreas));
  };
  const needs: Needs = {};
  for (const condition of conditions) {
    const refused = refusing(condition);
    switch (condition) {
      case "status":
        needs.status = statuses.filter((word) => refused.some(({ status }) => status === word));
        break;
      case "via":
        needs.via = linkKinds.filter((word) => refused.some(({ kind }) => kind === word));
        break;
      case "at": {
        const since = refused
          .flatMap((one) => one.since ?? [])
          .toSorted()
          .at(-1);
        const until = refused.flatMap((one) => one.until ?? []).toSorted()[0];
        needs.at = present({ since, until });
        break;
      }
      case "age": {
        const min = refused.reduce((most, { ages }) => Math.max(most, ages?.min ?? -Infinity), -Infinity);
        const max = refused.reduce((least, { ages }) => Math.min(least, ages?.max ?? Infinity), Infinity);
        needs.age = { ...(Number.isFinite(min) ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
        break;
      }
      case "area": {
        const lists = refused.map(({ areas }) => JSON.stringify((areas ?? []).toSorted()));
        needs.area = [...new Set(lists)].toSorted().map((list) => JSON.parse(list) as string[]);
        break;
      }
      case "maxHandoffs":
        needs.maxHandoffs = handoffs;
        break;
      case "maxSteps":
        needs.maxSteps = hops.length;
    }
  }
  return needs;
}
