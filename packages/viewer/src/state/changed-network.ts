import { applyChanges, checkModel, compileNetwork, type Change, type Network } from "@polku/core";

const changed = new WeakMap<Network, { changes: readonly Change[]; network: Network }>();

/** The network as it would be after changes; itself where they do not leave it valid. */
export function changeNetwork(network: Network, changes: readonly Change[]): Network {
  const known = changed.get(network);
  if (known?.changes === changes) return known.network;
  const applied = applyChanges(network.model, changes);
  const checked = applied.ok ? checkModel(applied.model) : applied;
  const result = changes.length > 0 && checked.ok && "model" in checked ? checked.model : undefined;
  const after = result ? compileNetwork(result as Network["model"]) : network;
  changed.set(network, { changes, network: after });
  return after;
}
