import { areasAround, linkIdOf, type Network } from "../network/network.js";
import { acceptServices } from "../network/constraints.js";
import type { Id } from "../model/fields.js";
import type { LinkKind } from "../model/words.js";
import type { Arrival } from "../text/texts.js";
import type { ResolvedConditions } from "./asked.js";
import type { Hop } from "../search/labels.js";
import { isReferral, type SearchQuery } from "../search/query.js";

/** One leg of a route: `from` and `to` are the services as walked, in the link's own direction. */
export interface Leg {
  link: string;
  kind: LinkKind;
  from: Id;
  to: Id;
  /** The link belongs to a wider service that the walker is a part of. */
  inherited?: true;
}

/** A way to a service, and what it costs the client. */
export interface Route {
  /** Whether the client is there already, goes there, or its expertise comes. */
  arrival: Arrival;
  /** The service where the client is at the end. */
  at: Id;
  /** Referral legs. */
  handoffs: number;
  /** All legs. */
  steps: number;
  route: Leg[];
}

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

/** The leg by which a link leads on from one service to the next. */
function toLeg(network: Network, number: number, walker: number, next: number): Leg {
  const link = network.links[number];
  if (!link) throw new RangeError(`no link has the number ${number}`);
  const here = idOf(network, walker);
  const there = idOf(network, next);
  // Expertise that sets out towards the walker: an outreach, or joint work entered from its other end.
  const outward = link.kind === "outreach" || (link.kind === "joint" && link.from === there);
  const own = outward ? link.to : link.from;
  return {
    link: linkIdOf(network, number),
    kind: link.kind,
    from: outward ? there : here,
    to: outward ? here : there,
    ...(own === here ? {} : { inherited: true as const }),
  };
}

/** The id of a service by its number. */
export function idOf(network: Network, number: number): Id {
  return (network.services[number] as { id: Id }).id;
}

/** The number of a service that a checked question names. */
export function numberOf(network: Network, id: Id): number {
  const number = network.serviceNumbers.get(id);
  if (number === undefined) throw new RangeError(`no service "${id}" in this network`);
  return number;
}

/** The search that a question's conditions ask for, from a service or a place. */
export function queryOf(network: Network, from: Id, conditions: ResolvedConditions): SearchQuery {
  const acceptedConstraints = network.constraints.accept(
    conditions,
    areasAround(network, conditions.client.area),
  );
  const acceptedServices = acceptServices(network.serviceConstraint, acceptedConstraints);
  const { maxHandoffs, maxSteps } = conditions;
  return {
    network,
    origins: originsOf(network, from, acceptedServices),
    acceptedConstraints,
    acceptedServices,
    maxHandoffs,
    maxSteps,
  };
}

/** The services where a client at a service or a place is; at a place, those that take the client. */
function originsOf(network: Network, from: Id, acceptedServices: Uint8Array): number[] {
  const service = network.serviceNumbers.get(from);
  if (service !== undefined) return [service];
  return [...new Set(network.places.get(from)?.offers)]
    .map((id) => numberOf(network, id))
    .filter((number) => acceptedServices[number] === 1)
    .toSorted((a, b) => a - b);
}
