import type { Network } from "../graph/network.js";
import type { Id } from "../model/fields.js";
import type { LinkKind } from "../model/words.js";
import type { Arrival } from "../text/texts.js";
import { acceptedTerms, type AskedReach } from "./parse-question.js";
import { search, type Found } from "./search.js";

/** One leg of a route: `from` and `to` are the services as walked, in the link's own direction. */
export interface Leg {
  link: string;
  kind: LinkKind;
  from: Id;
  to: Id;
  /** The link belongs to a wider service that the walker is a part of. */
  inherited?: true;
}

/** A service that is reached, by its best route. */
export interface Reached {
  service: Id;
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

export interface ReachAnswer {
  /** With its defaults filled in. */
  question: AskedReach;
  /** By handoffs, steps, id; the origin's own services come first. */
  reached: Reached[];
}

/**
 * Which services reach a client who is at the question's origin, each by its best route: fewest
 * handoffs, then fewest steps, then the ids of services, then of links. The same model in another
 * order of lines gives the same bytes.
 *
 * @example
 * ```ts
 * const { reached } = answerReach(network, fillIn({ ask: "reach", from: "neuvola" }));
 * reached[0]; // { service: "neuvola", arrival: "here", at: "neuvola", handoffs: 0, steps: 0, route: [] }
 * ```
 */
export function answerReach(network: Network, question: AskedReach): ReachAnswer {
  const accepted = acceptedTerms(network, question);
  const found = search(network, originsOf(network, question.from, accepted), accepted, question);
  const reached: Reached[] = [];
  for (const [service, label] of found.best.entries())
    if (label !== -1 && answersNeed(network, service, question.needs))
      reached.push(toReached(network, found, label));
  // Services are numbered by id and sorting is stable, so id needs no comparison.
  reached.sort((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
  return { question, reached };
}

/** The numbers of the services where a client at a service or a place is, in ascending order. */
export function originsOf(network: Network, from: Id, accepted: Uint8Array): number[] {
  const service = network.serviceNumbers.get(from);
  if (service !== undefined) return [service];
  const offered = new Set(network.places.get(from)?.offers);
  return [...offered]
    .map((id) => network.serviceNumbers.get(id) ?? -1)
    .filter((number) => number !== -1 && accepted[network.serviceTerm[number] as number] === 1)
    .toSorted((a, b) => a - b);
}

function answersNeed(network: Network, service: number, needs: readonly Id[] | undefined): boolean {
  if (needs === undefined) return true;
  return network.services[service]?.needs?.some((need) => needs.includes(need)) ?? false;
}

function toReached(network: Network, found: Found, label: number): Reached {
  const route: Leg[] = [];
  let at = found.service[label] as number;
  for (let here = label; found.parent[here] !== -1; here = found.parent[here] as number) {
    const before = found.service[found.parent[here] as number] as number;
    const leg = toLeg(network, found.link[here] as number, before, found.service[here] as number);
    if (leg.kind !== "referral") at = before;
    route.push(leg);
  }
  route.reverse();
  const handoffs = found.handoffs[label] as number;
  const steps = found.steps[label] as number;
  return {
    service: idOf(network, found.service[label] as number),
    arrival: steps === 0 ? "here" : steps === handoffs ? "goes" : "comes",
    at: idOf(network, at),
    handoffs,
    steps,
    route,
  };
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
    link: network.linkIds[number] as string,
    kind: link.kind,
    from: outward ? there : here,
    to: outward ? here : there,
    ...(own === here ? {} : { inherited: true as const }),
  };
}

function idOf(network: Network, number: number): Id {
  return (network.services[number] as { id: Id }).id;
}
