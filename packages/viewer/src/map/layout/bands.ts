import { fillBand, type Spot } from "./band.js";
import { boxMeasures } from "./boxes.js";
import type { Arrangement } from "./layout.js";
import type { Plan } from "./plan.js";
import { aspects, type Shape } from "./shape.js";
import type { Steps } from "../scene/steps.js";

/** Space above a band's boxes for the level's name, which is not drawn smaller where all else is. */
const strips: Readonly<Record<Shape, number>> = { wide: 22, tall: 30 };
/** Space below a band's boxes, and beside them. */
const margin = 9;
/** Rounds of putting services near those they are linked with. */
const sweeps = 10;

/** From this size on a coarser search is as good, because there are many rows. */
const large = 400;

interface Bands {
  spots: Spot[];
  x: Float64Array;
  y: Float64Array;
  levels: { inner: number; outer: number; wide: number }[];
  groups: { of: number; level: number; x: number; y: number; width: number; height: number }[];
  width: number;
  height: number;
}

/**
 * Every level a band, the first at the bottom; in a band boxes in rows, families together. The order
 * within bands is chosen so that links are short.
 */
export function* layoutBands(plan: Plan, shape: Shape): Steps<Arrangement> {
  const wish = Float64Array.from({ length: plan.size }, (_, number) => number);
  const width = yield* widthFor(plan, wish, shape);
  let best = fill(plan, width, wish, shape);
  let least = linkLength(plan, best);
  let last = best;
  for (let sweep = 0; sweep < (plan.size > large ? 4 : sweeps); sweep++) {
    yield;
    last = fill(plan, width, wishes(plan, last, sweep), shape);
    const length = linkLength(plan, last);
    if (length < least) [best, least] = [last, length];
  }
  return {
    x: best.x,
    y: best.y,
    groups: best.groups.map((group) => ({ ...group, of: plan.ids[group.of] ?? "" })),
    levels: best.levels,
    bounds: { minX: -margin, maxX: best.width + margin, minY: 0, maxY: best.height },
  };
}

/** The width at which the picture, fitted into its shape, is largest. */
function* widthFor(plan: Plan, wish: Float64Array, shape: Shape): Steps<number> {
  const { gapX, gapY } = boxMeasures;
  const aspect = aspects[shape];
  let area = 0;
  let widest = 160;
  for (const [number, width] of plan.boxes.width.entries()) {
    area += (width + gapX) * ((plan.boxes.height[number] ?? 0) + gapY);
    widest = Math.max(widest, width + 20);
  }
  // Bands are never quite full: the width lies around that of full ones.
  const full = Math.sqrt(area * aspect);
  const step = plan.size > large ? 1.12 : 1.03;
  let best = { width: widest, size: Infinity };
  for (let width = Math.max(widest, full * 0.7); width < Math.max(widest * 6, full * 1.7); width *= step) {
    yield;
    const { width: wide, height } = fill(plan, width, wish, shape);
    const size = Math.max(wide + 2 * margin, height * aspect);
    if (size < best.size) best = { width, size };
    if (wide > height * aspect * 1.5) break;
  }
  return best.width;
}

/** Fills the bands at a width, boxes in the order of their wished places from left to right. */
function fill(plan: Plan, width: number, wish: Float64Array, shape: Shape): Bands {
  const x = new Float64Array(plan.size);
  const y = new Float64Array(plan.size);
  const contents = Array.from({ length: plan.levels }, (_, level) =>
    fillBand(
      plan.families.filter((family) => family.level === level),
      plan.boxes,
      width,
      wish,
    ),
  );
  const wide = Math.max(200, ...contents.map((content) => content.width));
  const levels: Bands["levels"] = [];
  const groups: Bands["groups"] = [];
  let bottom = 0;
  for (const [level, content] of contents.entries()) {
    const top = bottom + margin + content.height + strips[shape];
    const left = (wide - content.width) / 2;
    for (const spot of content.spots) {
      x[spot.member] = left + spot.x;
      y[spot.member] = bottom + margin + content.height - spot.y;
    }
    for (const group of content.groups)
      groups.push({
        ...group,
        level,
        x: left + group.x,
        y: bottom + margin + content.height - group.y,
      });
    levels.push({ inner: bottom, outer: top, wide: wide / 2 });
    bottom = top;
  }
  return { spots: [], x, y, levels, groups, width: wide, height: bottom };
}

/** Where services would like to stand: the middle of their neighbours, in turn of those below, above and all. */
function wishes(plan: Plan, { x }: Bands, sweep: number): Float64Array {
  return Float64Array.from({ length: plan.size }, (_, number) => {
    let sum = 0;
    let count = 0;
    for (const other of plan.neighbours[number] ?? []) {
      const step = (plan.level[other] ?? 0) - (plan.level[number] ?? 0);
      if (sweep % 3 === 0 ? step > 0 : sweep % 3 === 1 ? step < 0 : false) continue;
      sum += x[other] ?? 0;
      count++;
    }
    const own = x[number] ?? 0;
    return count === 0 ? own : (sum + own * 0.3) / (count + 0.3);
  });
}

function linkLength(plan: Plan, { x, y }: Bands): number {
  let length = 0;
  for (let number = 0; number < plan.size; number++)
    for (const other of plan.neighbours[number] ?? [])
      if (other > number)
        length += Math.hypot((x[number] ?? 0) - (x[other] ?? 0), (y[number] ?? 0) - (y[other] ?? 0));
  return length;
}
