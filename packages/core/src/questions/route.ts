import type { Link } from "../model/link.js";
import { areasAround, linkIdOf, type Network } from "../network/network.js";
import { acceptServices } from "../network/constraints.js";
import type { Id } from "../model/fields.js";
import type { Interrupt } from "../search/interrupt.js";
import type { Hop } from "../search/labels.js";
import { isReferral, type SearchQuery } from "../search/query.js";
import type { Arrival } from "../text/texts.js";
import type { Leg, ResolvedConditions, Route } from "./schema.js";

export function arrivalOf(handoffs: number, steps: number): Arrival {
  return steps === 0 ? "here" : steps === handoffs ? "goes" : "comes";
}

/** The route of hops from an origin, in ids. */
export function toRoute(network: Network, origin: number, hops: readonly Hop[]): Route {
  const handoffs = hops.filter(({ key }) => isReferral(key)).length;
  return {
    arrival: arrivalOf(handoffs, hops.length),
    at: idOf(network, handoffs === 0 ? origin : (hops[handoffs - 1] as Hop).to),
    handoffs,
    steps: hops.length,
    route: toLegs(network, origin, hops),
  };
}

/** The legs of hops from an origin, in ids. */
export function toLegs(network: Network, origin: number, hops: readonly Hop[]): Leg[] {
  return hops.map(({ link, to }, at) => toLeg(network, link, hops[at - 1]?.to ?? origin, to));
}

function toLeg(network: Network, number: number, walker: number, next: number): Leg {
  const id = linkIdOf(network, number);
  const link = network.links[number] as Link;
  const here = idOf(network, walker);
  const there = idOf(network, next);
  // Expertise that comes to the walker: outreach, or joint work taken from its other end.
  const isTowards = link.kind === "outreach" || (link.kind === "joint" && link.from === there);
  const own = isTowards ? link.to : link.from;
  return {
    link: id,
    kind: link.kind,
    from: isTowards ? there : here,
    to: isTowards ? here : there,
    ...(own === here ? {} : { inherited: true as const }),
  };
}

/** The id of a service by its number. */
export function idOf(network: Network, number: number): Id {
  return (network.services[number] as { id: Id }).id;
}

/** The number of a service that a parsed question names; throws a RangeError where there is none. */
export function numberOf(network: Network, id: Id): number {
  const number = network.serviceNumbers.get(id);
  if (number === undefined) throw new RangeError(`no service "${id}" in this network`);
  return number;
}

/** The search from a service or a place under a question's conditions. */
export function queryOf(
  network: Network,
  from: Id,
  conditions: ResolvedConditions,
  interrupt?: Interrupt,
): SearchQuery {
  const clientAreas = areasAround(network, conditions.client.area, conditions.at);
  const acceptedConstraints = network.constraints.accept(conditions, clientAreas);
  const acceptedServices = acceptServices(network.serviceConstraint, acceptedConstraints);
  const { maxHandoffs, maxSteps } = conditions;
  return {
    network,
    origins: originsOf(network, from, acceptedServices),
    acceptedConstraints,
    acceptedServices,
    maxHandoffs,
    maxSteps,
    interrupt,
  };
}

/** The services where the client is: the one asked about, or those of a place that accept the client. */
function originsOf(network: Network, from: Id, acceptedServices: Uint8Array): number[] {
  const service = network.serviceNumbers.get(from);
  if (service !== undefined) return [service];
  return [...new Set(network.places.get(from)?.offers)]
    .map((id) => numberOf(network, id))
    .filter((number) => acceptedServices[number] === 1)
    .toSorted((a, b) => a - b);
}
