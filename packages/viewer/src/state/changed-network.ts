import {
  compileNetwork,
  type Change,
  type CheckedModel,
  type Issue,
  type Language,
  type Model,
  type Network,
} from "@polku/core";
import { linkIdOf } from "@polku/core/network";
import type { Move, MoveKind } from "@polku/core/scenarios";
import { weakMapMemoize as memoize } from "reselect";
import type { Parts } from "./parts.js";
import type { OpenScenario, WhatIf } from "./state.js";

type ChangesPart = NonNullable<Parts["changes"]>;

/** What changes a network: the scenario that is open, or what a what-if changes. */
export type Alteration = OpenScenario | WhatIf;

/** A network after changes, or why they can't be made. */
export type Changed =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Models that an edit has made already to see whether its changes fit. */
const known = new WeakMap<Alteration, CheckedModel>();

/** Notes the model that an alteration leads to, so that its changes are not applied again. */
export function noteModel(alteration: Alteration, model: CheckedModel): void {
  known.set(alteration, model);
}

/** A network after an alteration's changes. */
export const changedBy = memoize(
  (part: ChangesPart, network: Network, alteration: Alteration, changes: readonly Change[]): Changed => {
    if ("kind" in alteration && alteration.kind === "network")
      return { ok: true, network: alteration.network };
    const model = known.get(alteration);
    return model ? { ok: true, network: compileNetwork(model) } : apply(part, network, changes);
  },
);

function apply(part: ChangesPart, network: Network, changes: readonly Change[]): Changed {
  const applied = part.applyChanges(network.model, changes);
  return applied.ok ? { ok: true, network: compileNetwork(applied.model) } : applied;
}

/** What moved from one network to another. */
export interface Moves {
  readonly before: Model;
  readonly after: Model;
  readonly all: readonly Move[];
  /** What became of an element, from what to what, in words. */
  readonly describe: (move: Move, language: Language) => string[];
}

/** Two networks in one: with all that is in either, and what became of it. */
export interface Joined {
  readonly network: Network;
  readonly moves: Moves;
  readonly marks: Readonly<Record<MoveKind, readonly string[]>>;
}

/** Joins a network and what changes make of it: what they remove stays in, so that both are in one picture. */
export const joinNetworks = memoize(
  (part: ChangesPart, before: Network, after: Network, changes: readonly Change[]): Joined => {
    const both = before === after ? before : unite(part, before, after, changes);
    const all = part.findMoves(before.model, after.model);
    const idsOf = (kind: MoveKind) =>
      all.flatMap(({ in: section, id, kinds }) =>
        (section === "services" || section === "links") && kinds.includes(kind) ? [id] : [],
      );
    return {
      network: both,
      moves: {
        before: before.model,
        after: after.model,
        all,
        describe: (move, language) => part.describeMove(before.model, after.model, move, language),
      },
      marks: {
        added: idsBeyond(both, before),
        removed: idsBeyond(both, after),
        moved: idsOf("moved"),
        renamed: idsOf("renamed"),
        changed: idsOf("changed"),
      },
    };
  },
);

/** All of both networks; where nothing is removed, the later one has it already. */
function unite(part: ChangesPart, before: Network, after: Network, changes: readonly Change[]): Network {
  const staying = changes.filter(({ op }) => op !== "remove");
  if (staying.length === changes.length) return after;
  if (staying.length === 0) return before;
  const united = apply(part, before, staying);
  return united.ok ? united.network : before;
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
