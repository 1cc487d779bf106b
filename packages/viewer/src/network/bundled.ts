import { networks, type BundledNetwork } from "virtual:polku-networks";
import { compileNetwork, diffModels, type CheckedModel } from "@polku/core";
import { nearestIds } from "../state/nearest-ids.js";
import type { Opened } from "../state/state.js";

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

/** A bundled network, and what makes another one of it where that is asked for too. */
export async function loadBundled(
  found: BundledNetwork,
  other: BundledNetwork | undefined,
): Promise<{ model: CheckedModel; becomes?: NonNullable<Opened["becomes"]> }> {
  const [model, otherModel] = await Promise.all([found.load(), other?.load()]);
  if (!other || !otherModel) return { model };
  const changes = diffModels(model, otherModel);
  return { model, becomes: { bundled: other.id, changes, network: compileNetwork(otherModel) } };
}
