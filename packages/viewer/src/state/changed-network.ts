import { compileNetwork, type Change, type Model, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { linkIdOf } from "@polku/core/network";
import type { Move, MoveKind } from "@polku/core/scenarios";
import { whatIfPart } from "./late-part.js";

const changed = new WeakMap<Network, WeakMap<readonly Change[], Network>>();

/** The network as it would be after changes; itself where they do not leave it valid. */
export function changeNetwork(network: Network, changes: readonly Change[]): Network {
  if (changes.length === 0) return network;
  const known = knownOf(network);
  let after = known.get(changes);
  if (!after) {
    const applied = whatIfPart().applyChanges(network.model, changes);
    after = applied.ok ? compileNetwork(applied.model) : network;
    known.set(changes, after);
  }
  return after;
}

/**
 * Says what changes make of a network where that is known beforehand: a network of its own, with what
 * changes don't carry, such as the names of levels.
 */
export function keepChanged(network: Network, changes: readonly Change[], after: Network): void {
  if (changes.length > 0) knownOf(network).set(changes, after);
}

function knownOf(network: Network): WeakMap<readonly Change[], Network> {
  let known = changed.get(network);
  if (!known) changed.set(network, (known = new WeakMap<readonly Change[], Network>()));
  return known;
}

/** What moved between a network as it was read and as changes leave it. */
export interface Moves {
  readonly before: Model;
  readonly after: Model;
  readonly all: readonly Move[];
}

/** What changes make of a network with what they remove still in it, so that all of before and after is in one picture. */
export interface Joined {
  readonly network: Network;
  readonly moves: Moves;
  readonly marks: Readonly<Record<MoveKind, readonly string[]>>;
}

const joined = new WeakMap<Network, WeakMap<readonly Change[], Joined>>();

/** Joins a network and what changes make of it. */
export function joinedNetwork(network: Network, changes: readonly Change[]): Joined {
  let known = joined.get(network);
  if (!known) joined.set(network, (known = new WeakMap<readonly Change[], Joined>()));
  let found = known.get(changes);
  if (!found) known.set(changes, (found = join(network, changes)));
  return found;
}

function join(network: Network, changes: readonly Change[]): Joined {
  const after = changeNetwork(network, changes);
  const kept = changes.filter(({ op }) => op !== "remove");
  const both = withLevelsOf(changeNetwork(network, kept), after);
  const all = changes.length === 0 ? [] : whatIfPart().findMoves(network.model, after.model);
  const of = (kind: MoveKind) =>
    all.flatMap(({ in: section, id, kinds }) =>
      (section === "services" || section === "links") && kinds.includes(kind) ? [id] : [],
    );
  return {
    network: both,
    moves: { before: network.model, after: after.model, all },
    marks: {
      added: idsBeyond(both, network),
      removed: idsBeyond(both, after),
      moved: of("moved"),
      renamed: of("renamed"),
      changed: of("changed"),
    },
  };
}

/** A network with the levels of another one that has the same by other names. */
function withLevelsOf(network: Network, { model: { levels } }: Network): Network {
  const own = network.model.levels;
  const isSame = own.length === levels.length && own.every(({ id }, index) => levels[index]?.id === id);
  if (!isSame || JSON.stringify(own) === JSON.stringify(levels)) return network;
  return compileNetwork(assumeChecked({ ...network.model, levels }));
}

/** Services and links of one network that another does not have. */
function idsBeyond(network: Network, other: Network): string[] {
  if (network === other) return [];
  const services = [...network.serviceNumbers.keys()].filter((id) => !other.serviceNumbers.has(id));
  const links = network.links
    .map((_, number) => linkIdOf(network, number))
    .filter((id) => other.link(id) === undefined);
  return [...services, ...links];
}
