import type { Network } from "@polku/core";
import type { Positions } from "./apart.js";
import { layoutBands } from "./bands.js";
import type { Point } from "../scene/curve.js";
import { layoutFree } from "./free.js";
import { placeAdded } from "./place-added.js";
import { toPlan, type Plan } from "./plan.js";
import { layoutRings } from "./rings.js";
import { linksOf } from "../scene/scene-links.js";
import type { Layout, SceneGroup } from "../scene/scene.js";
import type { Shape } from "./shape.js";
import { finish, type Steps } from "../scene/steps.js";

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

/** What decides where everything stands. */
export interface Arranging {
  readonly network: Network;
  readonly layout: Layout;
  /** Of the area to fill. */
  readonly shape: Shape;
  /** Of the free layout, from the stage; those of `as` where that is given. */
  readonly positions?: Positions;
  /** The network that this one is a change of: what it has stays where it stands there. */
  readonly as?: Network;
}

/** What is known of a network, and where its services stand in the layouts that were asked for. */
interface Known {
  readonly plan: Plan;
  readonly arrangements: Map<string, Arrangement>;
  readonly free: WeakMap<Positions, Map<Shape, Arrangement>>;
  readonly changes: WeakMap<Arrangement, Arrangement>;
}

const known = new WeakMap<Network, Known>();
/** Where services that changes add have been placed, so that they stay there from change to change. */
const stood = new WeakMap<Arrangement, Map<string, Point>>();

/** The arrangement of a network, in one go; worked out once. */
export function arrange(arranging: Arranging): Arrangement {
  return finish(arrangeInSteps(arranging));
}

/** Whether an arrangement is worked out already. */
export function isArranged({ network, layout, shape, positions, as = network }: Arranging): boolean {
  const all = known.get(as);
  return layout === "free" && positions !== undefined
    ? all?.free.get(positions)?.has(shape) === true
    : all?.arrangements.has(`${layout === "rings" ? "rings" : "bands"} ${shape}`) === true;
}

/** The arrangement of a network, and its links, in steps between which the page may draw. */
export function* arrangeInSteps(arranging: Arranging): Steps<Arrangement> {
  const { network, layout, as = network } = arranging;
  linksOf(network);
  yield;
  const before = yield* arrangeOwn({ ...arranging, network: as });
  if (as === network) return before;
  const { plan, changes } = knownOf(network);
  const there = standing(as, network);
  const placed = getOrAdd(stood, before, () => new Map<string, Point>());
  return getOrAdd(changes, before, () => {
    const after = placeAdded(plan, before, there, layout, placed);
    for (const [number, id] of plan.ids.entries())
      if (!there.has(id)) placed.set(id, { x: after.x[number] ?? 0, y: after.y[number] ?? 0 });
    return after;
  });
}

/** The services that stand in a changed network where they stood: those that have not left their level. */
function standing(before: Network, after: Network): ReadonlyMap<string, number> {
  return new Map(
    [...before.serviceNumbers].filter(([id, number]) => {
      const now = after.service(id);
      return now === undefined || now.level === before.services[number]?.level;
    }),
  );
}

function* arrangeOwn({ network, layout, shape, positions }: Arranging): Steps<Arrangement> {
  const { plan, arrangements, free } = knownOf(network);
  yield;
  const kept = function* (name: string, lay: (plan: Plan, shape: Shape) => Steps<Arrangement>) {
    const key = `${name} ${shape}`;
    const arrangement = arrangements.get(key) ?? (yield* lay(plan, shape));
    arrangements.set(key, arrangement);
    return arrangement;
  };
  if (layout === "rings") return yield* kept("rings", layoutRings);
  const bands = yield* kept("bands", layoutBands);
  if (layout === "bands") return bands;
  if (!positions) return { ...bands, groups: [], levels: [] };
  const shapes = getOrAdd(free, positions, () => new Map<Shape, Arrangement>());
  const arrangement = shapes.get(shape) ?? (yield* layoutFree(plan, bands, positions, shape));
  shapes.set(shape, arrangement);
  return arrangement;
}

function knownOf(network: Network): Known {
  return getOrAdd(known, network, () => ({
    plan: toPlan(network),
    arrangements: new Map<string, Arrangement>(),
    free: new WeakMap<Positions, Map<Shape, Arrangement>>(),
    changes: new WeakMap<Arrangement, Arrangement>(),
  }));
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
