import type { Network } from "../network/network.js";
import { edgeKey, type EdgeKind, type SearchQuery } from "./query.js";

/**
 * Calls `visit` with every service from which an edge of one kind leads to a service: with the one that has
 * the edge, and with its parts, which inherit it. A service that the question does not accept is only there
 * where the client is at the beginning.
 */
export function forEachPredecessor(
  query: SearchQuery,
  kind: EdgeKind,
  service: number,
  visit: (predecessor: number) => void,
): void {
  const { network, acceptedConstraints, acceptedServices, origins, banned } = query;
  const { removedLink = -1, removedService = -1 } = query;
  if (acceptedServices[service] === 0 || service === removedService) return;
  const { offsets, sources, edges, constraints } = network.reverse[kind];
  const { links } = network[kind];
  const visitIfOpen = (walker: number, edge: number) => {
    const isOrigin = origins.includes(walker);
    if (acceptedServices[walker] === 0 && !isOrigin) return;
    if (banned === undefined || !isOrigin || !banned.has(edgeKey(kind, edge))) visit(walker);
  };
  const stop = offsets[service + 1] as number;
  for (let at = offsets[service] as number; at < stop; at++) {
    if (acceptedConstraints[constraints[at] as number] === 0) continue;
    const edge = edges[at] as number;
    const owner = sources[at] as number;
    if (links[edge] === removedLink || owner === removedService) continue;
    visitIfOpen(owner, edge);
    for (const part of partsOf(network, owner, removedService)) visitIfOpen(part, edge);
  }
}

/** The parts of a service, their parts, and so on, without one service and what is part of it. */
export function partsOf({ reverse }: Network, service: number, without: number): readonly number[] {
  const { partOffsets, parts: all } = reverse;
  if (partOffsets[service] === partOffsets[service + 1]) return none;
  const parts: number[] = [];
  for (let whole: number | undefined = service, at = 0; whole !== undefined; whole = parts[at++]) {
    const end = partOffsets[whole + 1] as number;
    for (let index = partOffsets[whole] as number; index < end; index++)
      if (all[index] !== without) parts.push(all[index] as number);
  }
  return parts;
}

const none: readonly number[] = [];
