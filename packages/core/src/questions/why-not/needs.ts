import type { Id } from "../../model/fields.js";
import { present } from "../../model/plain-data.js";
import { linkKinds, readings, statuses } from "../../model/words.js";
import type { Constraint } from "../../network/constraints.js";
import { areasAround, type Network } from "../../network/network.js";
import type { BestRoute } from "../../search/route-finder.js";
import { everyone, narrow } from "../whom.js";
import type { Relaxable } from "./relax.js";
import type { NeededDays, Needs, ResolvedWhyNot } from "./schema.js";

/** What a route needs of the conditions that were relaxed for it: what all of its parts need together. */
export function needsOf(
  network: Network,
  question: ResolvedWhyNot,
  conditions: readonly Relaxable[],
  route: BestRoute,
): Needs {
  const constraints = [...new Set(constraintNumbers(network, question.from, route))].flatMap(
    (number) => network.constraints.list[number] ?? [],
  );
  const day = conditions.includes("at") ? undefined : question.at;
  const whom = constraints.reduce((all, one) => narrow(network, all, one, day), everyone);
  const area = conditions.includes("area") ? undefined : question.client.area;
  const needs: Needs = {};
  for (const condition of conditions)
    switch (condition) {
      case "status":
        needs.status = statuses.filter(
          (word) => !question.status.includes(word) && constraints.some(({ status }) => status === word),
        );
        break;
      case "readings":
        needs.readings = readings.filter((word) => !question.readings.includes(word));
        break;
      case "via":
        needs.via = linkKinds.filter(
          (word) => !question.via.includes(word) && constraints.some(({ kind }) => kind === word),
        );
        break;
      case "at":
        needs.at = daysOf(network, constraints, area);
        break;
      case "age":
        needs.age = {
          ...(whom.min > 0 ? { min: whom.min } : {}),
          ...(whom.max < Infinity ? { max: whom.max } : {}),
        };
        break;
      case "area":
        needs.area = (whom.areas ?? []).toSorted();
        break;
      case "maxHandoffs":
        needs.maxHandoffs = route.handoffs;
        break;
      case "maxSteps":
        needs.maxSteps = route.hops.length;
    }
  return needs;
}

/** The numbers of the constraints that a route meets. A client at a place is only at the services that take the client. */
function constraintNumbers(network: Network, from: Id, { origin, hops }: BestRoute): number[] {
  const { serviceConstraint, linkConstraint } = network;
  return [
    ...(network.places.has(from) ? [serviceConstraint[origin] as number] : []),
    ...hops.flatMap(({ link, to }) => [linkConstraint[link] as number, serviceConstraint[to] as number]),
  ];
}

/** The days on which all constraints hold, and on which the client's area is within one that each serves. */
function daysOf(network: Network, constraints: readonly Constraint[], area: Id | undefined): NeededDays {
  const spans: Pick<Constraint, "since" | "until">[] = [...constraints];
  if (area !== undefined)
    for (const { areas } of constraints) {
      if (!areas) continue;
      for (const around of areasAround(network, area)) {
        if (areas.includes(around)) break;
        spans.push(network.areas.get(around) ?? {});
      }
    }
  const [since] = spans
    .flatMap((one) => one.since ?? [])
    .toSorted()
    .slice(-1);
  const [until] = spans.flatMap((one) => one.until ?? []).toSorted();
  return present({ since, until });
}
