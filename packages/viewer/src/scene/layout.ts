import type { Network } from "@polku/core";
import type { Positions } from "./apart.js";
import { layoutBands } from "./bands.js";
import { layoutFree } from "./free.js";
import { toPlan, type Plan } from "./plan.js";
import { layoutRings } from "./rings.js";
import type { Layout, SceneGroup } from "./scene.js";
import type { Shape } from "./shape.js";

/** Where everything stands: the same whatever the language, the question or the selection. */
export interface Arrangement {
  /** By the number of the service. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly groups: readonly SceneGroup[];
  /** The space of each level, in the order of levels; none in the free layout. */
  readonly levels: readonly { inner: number; outer: number; wide: number }[];
  readonly bounds: { minX: number; maxX: number; minY: number; maxY: number };
}

/** What is known of a network, and where its services stand in the layouts that were asked for. */
interface Known {
  readonly plan: Plan;
  readonly arrangements: Map<string, Arrangement>;
}

const known = new WeakMap<Network, Known>();
const knownFree = new WeakMap<Positions, Map<Shape, Arrangement>>();

/** The arrangement of a network for a shape of area; computed once for each layout and shape. */
export function arrange(network: Network, layout: Layout, shape: Shape, positions?: Positions): Arrangement {
  const { plan, arrangements } = getOrAdd(known, network, () => ({
    plan: toPlan(network),
    arrangements: new Map<string, Arrangement>(),
  }));
  if (layout === "rings") return getOrAdd(arrangements, `rings ${shape}`, () => layoutRings(plan, shape));
  const bands = getOrAdd(arrangements, `bands ${shape}`, () => layoutBands(network, plan, shape));
  if (layout === "bands") return bands;
  if (!positions) return { ...bands, groups: [], levels: [] };
  const free = getOrAdd(knownFree, positions, () => new Map<Shape, Arrangement>());
  return getOrAdd(free, shape, () => layoutFree(network, plan, bands, positions, shape));
}

function getOrAdd<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const value = make();
  map.set(key, value);
  return value;
}
