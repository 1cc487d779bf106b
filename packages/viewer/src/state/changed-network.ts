import { compileNetwork, linkIdOf, linkNumberOf, type Change, type Network } from "@polku/core";
import type { MapMarks } from "../scene/map-marks.js";
import { whatIfPart } from "./late-part.js";

const changed = new WeakMap<Network, WeakMap<readonly Change[], Network>>();

/** The network as it would be after changes; itself where they do not leave it valid. */
export function changeNetwork(network: Network, changes: readonly Change[]): Network {
  if (changes.length === 0) return network;
  let known = changed.get(network);
  if (!known) changed.set(network, (known = new WeakMap<readonly Change[], Network>()));
  let after = known.get(changes);
  if (!after) {
    const { applyChanges, checkModel } = whatIfPart();
    const applied = applyChanges(network.model, changes);
    const checked = applied.ok ? checkModel(applied.model) : undefined;
    after = checked?.ok ? compileNetwork(checked.model) : network;
    known.set(changes, after);
  }
  return after;
}

/**
 * The network with what changes add and with what they remove still in it, so that before and after are
 * drawn in the same places, and marks for what is added, removed and changed.
 */
export function joinedNetwork(
  network: Network,
  changes: readonly Change[],
): { network: Network; marks: Pick<MapMarks, "added" | "removed" | "changed"> } {
  const kept = changes.filter(({ op }) => op !== "remove");
  const joined = changeNetwork(network, kept);
  const after = changeNetwork(network, changes);
  return {
    network: joined,
    marks: {
      added: idsBeyond(joined, network),
      removed: idsBeyond(joined, after),
      changed: changes.flatMap(({ op, id }) => (op === "change" && id !== undefined ? [id] : [])),
    },
  };
}

/** Services and links of one network that another does not have. */
function idsBeyond(network: Network, other: Network): string[] {
  if (network === other) return [];
  const services = [...network.serviceNumbers.keys()].filter((id) => !other.serviceNumbers.has(id));
  const links = network.links
    .map((_, number) => linkIdOf(network, number))
    .filter((id) => linkNumberOf(other, id) === -1);
  return [...services, ...links];
}
