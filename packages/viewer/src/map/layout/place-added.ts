import { boxMeasures } from "./boxes.js";
import type { Point } from "../scene/curve.js";
import type { Arrangement } from "./layout.js";
import type { Plan } from "./plan.js";
import { halfWidthAt, type RingEdge } from "./ring-edge.js";
import { ringMiddle } from "./rings.js";
import type { Layout } from "../scene/scene.js";
import { Taken, type Box } from "./taken.js";

/** How finely free places are looked for, in the scene's units. */
const stepX = 24;
const stepY = 12;
/** Space between a box and the edge of its level. */
const margin = 9;
/** From the edges of a band to the middle of a box in it. */
const inBand = 32;

/**
 * The arrangement of a changed network: whatever was there before stays exactly where it stood. What is
 * new comes to the free place of its level that is nearest to what it is linked with; where its level
 * is full, to the right of its band, else of everything.
 *
 * @param before - of the network as it was
 * @param numbers - the numbers that services had in it
 * @param stood - where what is new stood in other changes of the network; it stays there if it can
 */
export function placeAdded(
  plan: Plan,
  before: Arrangement,
  numbers: ReadonlyMap<string, number>,
  layout: Layout,
  stood: ReadonlyMap<string, Point> = new Map(),
): Arrangement {
  const x = new Float64Array(plan.size);
  const y = new Float64Array(plan.size);
  const taken = new Taken(120);
  const boxAt = (number: number): Box => ({
    x: x[number] ?? 0,
    y: y[number] ?? 0,
    width: plan.boxes.width[number] ?? 0,
    height: plan.boxes.height[number] ?? 0,
  });
  const placed = new Set<number>();
  for (const [number, id] of plan.ids.entries()) {
    const old = numbers.get(id);
    if (old === undefined) continue;
    x[number] = before.x[old] ?? 0;
    y[number] = before.y[old] ?? 0;
    placed.add(number);
    taken.add(boxAt(number));
  }
  const bounds = { ...before.bounds };
  const fresh = plan.ids.flatMap((id, number) => (placed.has(number) ? [] : [{ id, number }]));
  const put = (number: number, place: Point) => {
    x[number] = place.x;
    y[number] = place.y;
    const box = boxAt(number);
    bounds.maxX = Math.max(bounds.maxX, box.x + box.width / 2 + margin);
    placed.add(number);
    taken.add(box);
  };
  for (const { id, number } of fresh) {
    const place = stood.get(id);
    const box = place && { ...boxAt(number), ...place };
    if (box && taken.isFree(box) && insideOf(plan.level[number] ?? 0, layout, before.levels)(box))
      put(number, box);
  }
  for (const { number } of fresh) {
    if (placed.has(number)) continue;
    const box = { ...boxAt(number), ...wishOf(number, layout, plan, before, placed, x, y) };
    const level = plan.level[number] ?? 0;
    put(
      number,
      freePlace(box, level, layout, before, taken) ??
        besideBand(box, before.levels[level], layout, before.bounds, taken) ??
        beyond(box, bounds),
    );
  }
  return { ...before, x, y, bounds };
}

/** Where a new service would like to stand: in its level, amid what it is linked with. */
function wishOf(
  number: number,
  layout: Layout,
  plan: Plan,
  { levels, bounds }: Arrangement,
  placed: ReadonlySet<number>,
  x: Float64Array,
  y: Float64Array,
): { x: number; y: number } {
  const near = (plan.neighbours[number] ?? []).filter((other) => placed.has(other));
  const mean = (of: Float64Array, otherwise: number) =>
    near.length === 0 ? otherwise : near.reduce((sum, other) => sum + (of[other] ?? 0), 0) / near.length;
  const wish = {
    x: mean(x, (bounds.minX + bounds.maxX) / 2),
    y: mean(y, (bounds.minY + bounds.maxY) / 2),
  };
  const level = levels[plan.level[number] ?? 0];
  if (layout !== "bands" || !level) return wish;
  return { ...wish, y: Math.min(Math.max(wish.y, level.inner + inBand), level.outer - inBand) };
}

/** The free place of a level that is nearest to where a box would like to stand. */
function freePlace(
  box: Box,
  level: number,
  layout: Layout,
  { levels, bounds }: Arrangement,
  taken: Taken,
): { x: number; y: number } | undefined {
  const { gapX, gapY } = boxMeasures;
  const isInside = insideOf(level, layout, levels);
  let best: { x: number; y: number; far: number } | undefined;
  for (const x of outwards(box.x, bounds.minX, bounds.maxX, stepX)) {
    if (best && Math.abs(x - box.x) >= best.far) break;
    for (const y of outwards(box.y, bounds.minY, bounds.maxY, stepY)) {
      const far = Math.hypot(x - box.x, y - box.y);
      if (best && far >= best.far) break;
      const spot = { ...box, x, y };
      if (isWithin(spot, bounds) && isInside(spot) && taken.isFree(spot, gapX / 2, gapY / 2))
        best = { x, y, far };
    }
  }
  return best;
}

/** Places between two ends, those nearest to a wish first. */
function outwards(wish: number, from: number, to: number, step: number): number[] {
  const count = Math.max(0, Math.floor((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + index * step).toSorted(
    (a, b) => Math.abs(a - wish) - Math.abs(b - wish),
  );
}

function isWithin({ x, y, width, height }: Box, { minX, maxX, minY, maxY }: Arrangement["bounds"]): boolean {
  return (
    x - width / 2 >= minX + margin &&
    x + width / 2 <= maxX - margin &&
    y - height / 2 >= minY &&
    y + height / 2 <= maxY
  );
}

/** Tells whether a box lies in the space of a level: a band, or what is between the edges of a ring. */
function insideOf(level: number, layout: Layout, levels: Arrangement["levels"]): (box: Box) => boolean {
  const own = levels[level];
  if (!own) return () => true;
  if (layout === "bands")
    return ({ y, height }) =>
      y - height / 2 >= own.inner + margin / 2 && y + height / 2 <= own.outer - 2 * margin;
  const inner = levels[level - 1];
  const outside: RingEdge = { wide: own.wide - margin, high: own.outer - margin };
  const inside: RingEdge = { wide: (inner?.wide ?? ringMiddle.wide) + margin, high: own.inner + margin };
  return ({ x, y, width, height }) => {
    const [left, right, low, high] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
    const reach = Math.max(Math.abs(left), Math.abs(right));
    const isOut = reach <= halfWidthAt(outside, Math.max(Math.abs(low), Math.abs(high)));
    const nearY = low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
    const nearX = left <= 0 && right >= 0 ? 0 : Math.min(Math.abs(left), Math.abs(right));
    return isOut && nearX >= halfWidthAt(inside, nearY);
  };
}

/** The first free place to the right of a band's end, so that what comes to it fills its rows there. */
function besideBand(
  box: Box,
  level: Arrangement["levels"][number] | undefined,
  layout: Layout,
  { maxX }: Arrangement["bounds"],
  taken: Taken,
): { x: number; y: number } | undefined {
  if (layout !== "bands" || !level) return undefined;
  const { gapX, gapY } = boxMeasures;
  const [low, high] = [level.inner + margin / 2 + box.height / 2, level.outer - 2 * margin - box.height / 2];
  if (low > high) return undefined;
  for (let x = maxX + box.width / 2; ; x += stepX)
    for (let y = high; y >= low; y -= stepY)
      if (taken.isFree({ ...box, x, y }, gapX / 2, gapY / 2)) return { x, y };
}

function beyond({ y, width }: Box, { maxX }: Arrangement["bounds"]): { x: number; y: number } {
  return { x: maxX + boxMeasures.gapX + width / 2, y };
}
