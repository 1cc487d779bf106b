import type { Adjacency, ReverseAdjacency } from "../../network/adjacency.js";
import type { Network } from "../../network/network.js";
import type { Interrupt } from "../../search/interrupt.js";
import { finderOf, type BestRoute } from "../../search/route-finder.js";
import { numberOf, queryOf } from "../route.js";
import type { ResolvedWhyNot } from "./schema.js";

/** A service or a link, by its number. */
export interface Part {
  in: "services" | "links";
  number: number;
}

/** Finds the best route under a question that some of these parts are made to accept. */
export function openParts(
  network: Network,
  question: ResolvedWhyNot,
  parts: readonly Part[],
  interrupt?: Interrupt,
): (open: ReadonlySet<Part>) => BestRoute | undefined {
  const links = parts.filter((part) => part.in === "links");
  const asked = queryOf(network, question.from, question, interrupt);
  const first = asked.acceptedConstraints.length;
  // Each link gets a constraint of its own, which is accepted or not.
  const separate = separateLinks(network, new Map(links.map(({ number }, index) => [number, first + index])));
  const target = numberOf(network, question.to);
  return (open) => {
    const acceptedConstraints = new Uint8Array(first + links.length);
    acceptedConstraints.set(asked.acceptedConstraints);
    for (const [index, link] of links.entries()) acceptedConstraints[first + index] = Number(open.has(link));
    const acceptedServices = asked.acceptedServices.slice();
    const origins = new Set(asked.origins);
    for (const part of parts)
      if (part.in === "services" && open.has(part)) {
        acceptedServices[part.number] = 1;
        if (isOffered(network, question.from, part.number)) origins.add(part.number);
      }
    const sorted = [...origins].toSorted((a, b) => a - b);
    const query = { ...asked, network: separate, origins: sorted, acceptedConstraints, acceptedServices };
    return finderOf(separate).find(query, target);
  };
}

/** Whether a client at a place is at a service once it takes the client. */
function isOffered(network: Network, place: string, service: number): boolean {
  return network.places.get(place)?.offers?.some((id) => network.serviceNumbers.get(id) === service) ?? false;
}

/** The same network, in which some links, by number, have other constraints. */
function separateLinks(network: Network, constraintOf: ReadonlyMap<number, number>): Network {
  const { referrals, expertise, reverse } = network;
  const inBoth = (forward: Adjacency, backward: ReverseAdjacency) => {
    const constraints = forward.constraints.slice();
    const reversed = backward.constraints.slice();
    for (let edge = 0; edge < constraints.length; edge++)
      constraints[edge] = constraintOf.get(forward.links[edge] as number) ?? (constraints[edge] as number);
    for (let at = 0; at < reversed.length; at++)
      reversed[at] = constraints[backward.edges[at] as number] as number;
    return [
      { ...forward, constraints },
      { ...backward, constraints: reversed },
    ] as const;
  };
  const [referralsHere, referralsBack] = inBoth(referrals, reverse.referrals);
  const [expertiseHere, expertiseBack] = inBoth(expertise, reverse.expertise);
  return {
    ...network,
    referrals: referralsHere,
    expertise: expertiseHere,
    reverse: { ...reverse, referrals: referralsBack, expertise: expertiseBack },
  };
}
