import { boxMeasures } from "./boxes.js";
import { boundsOf } from "./free.js";
import type { Arrangement } from "./layout.js";
import type { Plan } from "./plan.js";
import type { Shape } from "./shape.js";
import { placeRing, ringAspect, turnAt } from "./ring.js";
import type { Box } from "./taken.js";

/** The room of the client and the family in the middle, measured upwards. */
export const ringMiddle = 44;
const sweeps = 8;

interface Rings {
  x: Float64Array;
  y: Float64Array;
  levels: { inner: number; outer: number }[];
}

/** Every level a ring around the client and the family, the first innermost; families side by side. */
export function layoutRings(plan: Plan, _shape: Shape): Arrangement {
  let best = place(
    plan,
    Float64Array.from({ length: plan.size }, (_, number) => number / plan.size),
  );
  let least = linkLength(plan, best);
  let last = best;
  for (let sweep = 0; sweep < (plan.size > 400 ? 3 : sweeps); sweep++) {
    last = place(plan, wishes(plan, last));
    const length = linkLength(plan, last);
    if (length < least) [best, least] = [last, length];
  }
  const outer = best.levels.at(-1)?.outer ?? ringMiddle;
  return {
    x: best.x,
    y: best.y,
    groups: [],
    levels: best.levels,
    bounds: boundsOf([{ x: 0, y: 0, width: 2 * outer * ringAspect, height: 2 * outer }], 6),
  };
}

/** Places level after level, outwards. Wishes are turns, 0 to 1, clockwise from the top. */
function place(plan: Plan, wish: Float64Array): Rings {
  const rings: Rings = { x: new Float64Array(plan.size), y: new Float64Array(plan.size), levels: [] };
  const pitch = plan.boxes.height.reduce((most, height) => Math.max(most, height), 0) + boxMeasures.gapY;
  let inner = ringMiddle;
  for (let level = 0; level < plan.levels; level++) {
    const members = inOrder(plan, level, wish);
    const boxes = members.map((member): Box => {
      return { x: 0, y: 0, width: plan.boxes.width[member] ?? 0, height: plan.boxes.height[member] ?? 0 };
    });
    const turns = members.map((member) => wish[member] ?? 0);
    const outer = placeRing(boxes, turns, inner, pitch);
    for (const [rank, member] of members.entries()) {
      rings.x[member] = boxes[rank]?.x ?? 0;
      rings.y[member] = boxes[rank]?.y ?? 0;
    }
    rings.levels.push({ inner, outer });
    inner = outer;
  }
  return rings;
}

/** The services of a level, families together, by their wished turn. */
function inOrder(plan: Plan, level: number, wish: Float64Array): number[] {
  return plan.families
    .filter((family) => family.level === level)
    .map(({ of, members }) => ({
      of,
      members: members.toSorted((a, b) => (wish[a] ?? 0) - (wish[b] ?? 0) || a - b),
      wish: meanTurn(members.map((member) => wish[member] ?? 0)),
    }))
    .toSorted((a, b) => a.wish - b.wish || a.of - b.of)
    .flatMap(({ members }) => members);
}

/** The turn that services would like: that of their neighbours, weighed by how near they are. */
function wishes(plan: Plan, { x, y }: Rings): Float64Array {
  return Float64Array.from({ length: plan.size }, (_, number) => {
    let right = (x[number] ?? 0) * 0.05;
    let up = (y[number] ?? 0) * 0.05;
    for (const other of plan.neighbours[number] ?? []) {
      const far = Math.hypot((x[other] ?? 0) / ringAspect, y[other] ?? 0) || 1;
      right += (x[other] ?? 0) / Math.sqrt(far);
      up += (y[other] ?? 0) / Math.sqrt(far);
    }
    return turnAt(right, up);
  });
}

function meanTurn(turns: readonly number[]): number {
  const x = turns.reduce((sum, turn) => sum + Math.sin(turn * 2 * Math.PI), 0);
  const y = turns.reduce((sum, turn) => sum + Math.cos(turn * 2 * Math.PI), 0);
  return turnAt(x * ringAspect, y);
}

function linkLength(plan: Plan, { x, y }: Rings): number {
  let length = 0;
  for (let number = 0; number < plan.size; number++)
    for (const other of plan.neighbours[number] ?? [])
      if (other > number)
        length += Math.hypot((x[number] ?? 0) - (x[other] ?? 0), (y[number] ?? 0) - (y[other] ?? 0));
  return length;
}
