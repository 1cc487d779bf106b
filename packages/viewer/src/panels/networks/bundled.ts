import { networks, type BundledNetwork } from "virtual:polku-networks";
import { nearestIds } from "../../state/nearest-ids.js";

/** The bundled network with an id; without one, that of the start. */
export function findBundled(id: string | undefined): BundledNetwork | undefined {
  return networks.find((one) => (id === undefined ? one.first : one.id === id));
}

/** The ids that are most like one that is not known. */
export function nearestBundled(id: string): string[] {
  return nearestIds(
    id,
    networks.map((one) => one.id),
  );
}
