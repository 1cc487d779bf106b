import type { Network } from "@polku/core";
import type { Positions } from "./apart.js";
import { layoutBands } from "./bands.js";
import { layoutFree } from "./free.js";
import { toPlan, type Plan } from "./plan.js";
import { layoutRings } from "./rings.js";
import type { Layout, SceneGroup } from "./scene.js";

/** Where everything stands: the same whatever the language, the question or the selection. */
export interface Arrangement {
  /** By the number of the service. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly groups: readonly SceneGroup[];
  /** The space of each level, in the order of levels; none in the free layout. */
  readonly levels: readonly { inner: number; outer: number }[];
  readonly bounds: { minX: number; maxX: number; minY: number; maxY: number };
}

const known = new WeakMap<Network, { plan: Plan; bands?: Arrangement; rings?: Arrangement }>();
const knownFree = new WeakMap<Positions, Arrangement>();

/** The arrangement of a network; computed once for each layout. */
export function arrange(network: Network, layout: Layout, positions?: Positions): Arrangement {
  let entry = known.get(network);
  if (!entry) {
    entry = { plan: toPlan(network) };
    known.set(network, entry);
  }
  if (layout === "rings") return (entry.rings ??= layoutRings(entry.plan));
  const bands = (entry.bands ??= layoutBands(network, entry.plan));
  if (layout === "bands" || !positions)
    return layout === "bands" ? bands : { ...bands, groups: [], levels: [] };
  const before = knownFree.get(positions);
  if (before) return before;
  const free = layoutFree(network, entry.plan, bands, positions);
  knownFree.set(positions, free);
  return free;
}
