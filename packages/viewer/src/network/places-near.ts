import type { Network } from "@polku/core";
import { areasAround } from "@polku/core/network";

/** The places that offer a service in an area or within it. */
export function placesNear(network: Network, service: string, area: string): string[] {
  return [...network.places.values()]
    .filter(({ offers }) => offers?.includes(service))
    .filter((place) => areasAround(network, place.area).has(area))
    .map(({ id }) => id);
}
