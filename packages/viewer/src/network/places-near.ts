import type { Network } from "@polku/core";
import { areasAround } from "@polku/core/network";

const known = new WeakMap<Network, Map<string, string[]>>();

/** The places that offer a service in an area or within it. */
export function placesNear(network: Network, service: string, area: string): string[] {
  let offering = known.get(network);
  if (!offering) known.set(network, (offering = offeringPlaces(network)));
  return (offering.get(service) ?? []).filter((id) =>
    areasAround(network, network.places.get(id)?.area).has(area),
  );
}

function offeringPlaces(network: Network): Map<string, string[]> {
  const offering = new Map<string, string[]>();
  for (const { id, offers = [] } of network.places.values())
    for (const service of offers) offering.set(service, [...(offering.get(service) ?? []), id]);
  return offering;
}
