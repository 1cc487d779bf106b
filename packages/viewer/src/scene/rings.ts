import type { Network } from "@polku/core";
import { boxMeasures } from "./boxes.js";
import { boundsOf } from "./free.js";
import type { Arrangement } from "./layout.js";
import type { Plan } from "./plan.js";
import { Taken, type Box } from "./taken.js";

/** Rings are drawn out sideways: boxes are wide, and so are screens. Levels are measured upwards. */
export const ringAspect = 1.55;
/** The room of the client and the family in the middle. */
export const ringMiddle = 46;
const margin = 16;
const sweeps = 6;

/** A box's angle and its distance from the middle, measured upwards. */
interface Polar {
  angle: number;
  radius: number;
}

interface Rings {
  x: Float64Array;
  y: Float64Array;
  levels: { inner: number; outer: number }[];
}

/** Every level a ring around the client and the family, the first innermost; families side by side. */
export function layoutRings(network: Network, plan: Plan): Arrangement {
  const wish = Float64Array.from({ length: plan.size }, (_, number) => number / plan.size);
  let best = place(plan, wish);
  let least = linkLength(plan, best);
  let last = best;
  // Large networks take one sweep: finding free places is what costs.
  for (let sweep = 0; sweep < (plan.size > 400 ? 1 : sweeps); sweep++) {
    last = place(plan, wishes(plan, last));
    const length = linkLength(plan, last);
    if (length < least) [best, least] = [last, length];
  }
  const boxes = Array.from({ length: plan.size }, (_, number) => boxAt(plan, number, best.x[number], best.y[number]));
  const outer = best.levels.at(-1)?.outer ?? ringMiddle;
  boxes.push({ x: 0, y: 0, width: 2 * outer * ringAspect, height: 2 * outer });
  return { x: best.x, y: best.y, groups: [], levels: best.levels, bounds: boundsOf(boxes, 8) };
}

function boxAt(plan: Plan, number: number, x = 0, y = 0): Box {
  return { x, y, width: plan.boxes.width[number] ?? 0, height: plan.boxes.height[number] ?? 0 };
}

/** Places level after level, each in as many rows around as it needs. Wishes are turns, 0 to 1. */
function place(plan: Plan, wish: Float64Array): Rings {
  const taken = new Taken(140);
  const rings: Rings = { x: new Float64Array(plan.size), y: new Float64Array(plan.size), levels: [] };
  let inner = ringMiddle;
  for (let level = 0; level < plan.levels; level++) {
    const members = inOrder(plan, level, wish);
    const wide = members.reduce((most, member) => Math.max(most, plan.boxes.width[member] ?? 0), 0);
    let outer = inner + margin * 2;
    let left = members;
    let radius = inner + margin + Math.max(wide / 2 / ringAspect, 24) * (members.length > 6 ? 0.8 : 0.9);
    while (left.length > 0) {
      const missed: number[] = [];
      for (const [member, angle] of spread(plan, left, radius)) {
        const found = findPlace(plan, member, { angle, radius }, inner, taken);
        if (!found) {
          missed.push(member);
          continue;
        }
        taken.add(found);
        rings.x[member] = found.x;
        rings.y[member] = found.y;
        outer = Math.max(outer, farthest(found) + margin);
      }
      left = missed;
      radius += 46 + boxMeasures.gapY * 0.6;
    }
    rings.levels.push({ inner, outer });
    inner = outer;
  }
  return rings;
}

/** The services of a level, families together, by their wished angle. */
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

/**
 * Angles for as many of the services as fit around at a radius, evenly; the others are left for the
 * next row, an even share of every stretch, so that families stay side by side.
 */
function spread(plan: Plan, members: readonly number[], radius: number): [number, number][] {
  const round = 2 * Math.PI * radius * 1.24;
  const need = members.reduce((sum, member) => sum + (plan.boxes.width[member] ?? 0) * 0.86 + boxMeasures.gapX, 0);
  const rows = Math.max(1, Math.ceil(need / round - 0.15));
  const share = Math.min(1, rows === 1 ? 1 : round / need);
  const chosen: [number, number][] = [];
  const later: [number, number][] = [];
  let due = 0;
  for (const [rank, member] of members.entries()) {
    const angle = ((rank + 0.5) / members.length) * 2 * Math.PI;
    due += share;
    if (due >= 0.999) {
      due -= 1;
      chosen.push([member, angle]);
    } else later.push([member, angle]);
  }
  // Those left over come last: they are put here only where a gap is wide enough.
  return [...chosen, ...(rows === 1 ? later : later.map(([member]): [number, number] => [member, Number.NaN]))];
}

/** A free place at a radius, as near as can be to the wished angle. */
function findPlace(plan: Plan, member: number, { angle, radius }: Polar, inner: number, taken: Taken): Box | undefined {
  if (Number.isNaN(angle)) return undefined;
  const step = 5 / radius;
  const reach = Math.PI / 3;
  for (let off = 0; off < reach; off += step)
    for (const side of off === 0 ? [0] : [off, -off]) {
      // Angles run clockwise from the top.
      const turn = Math.PI / 2 - angle - side;
      const box = boxAt(plan, member, Math.cos(turn) * radius * ringAspect, Math.sin(turn) * radius);
      if (nearest(box) > inner + margin / 3 && taken.isFree(box, boxMeasures.gapX * 0.8, boxMeasures.gapY * 0.7))
        return box;
    }
  return undefined;
}

/** How far from the middle a box's farthest corner is, measured upwards. */
function farthest({ x, y, width, height }: Box): number {
  return Math.hypot((Math.abs(x) + width / 2) / ringAspect, Math.abs(y) + height / 2);
}

function nearest({ x, y, width, height }: Box): number {
  return Math.hypot(
    Math.max(0, Math.abs(x) - width / 2) / ringAspect,
    Math.max(0, Math.abs(y) - height / 2),
  );
}

/** The turn that services would like: that of their neighbours, weighed by how near they are. */
function wishes(plan: Plan, { x, y }: Rings): Float64Array {
  return Float64Array.from({ length: plan.size }, (_, number) => {
    let right = (x[number] ?? 0) * 0.3;
    let up = (y[number] ?? 0) * ringAspect * 0.3;
    for (const other of plan.neighbours[number] ?? []) {
      const far = Math.hypot(x[other] ?? 0, y[other] ?? 0) || 1;
      right += (x[other] ?? 0) / Math.sqrt(far);
      up += ((y[other] ?? 0) * ringAspect) / Math.sqrt(far);
    }
    return (Math.atan2(right, up) / (2 * Math.PI) + 1) % 1;
  });
}

function meanTurn(turns: readonly number[]): number {
  const x = turns.reduce((sum, turn) => sum + Math.sin(turn * 2 * Math.PI), 0);
  const y = turns.reduce((sum, turn) => sum + Math.cos(turn * 2 * Math.PI), 0);
  return (Math.atan2(x, y) / (2 * Math.PI) + 1) % 1;
}

function linkLength(plan: Plan, { x, y }: Rings): number {
  let length = 0;
  for (let number = 0; number < plan.size; number++)
    for (const other of plan.neighbours[number] ?? [])
      if (other > number)
        length += Math.hypot((x[number] ?? 0) - (x[other] ?? 0), (y[number] ?? 0) - (y[other] ?? 0));
  return length;
}
