import { boxMeasures } from "./boxes.js";
import type { Arrangement } from "./layout.js";
import type { Plan } from "./plan.js";
import { planRings } from "./ring-plan.js";
import { placeRing } from "./ring.js";
import { turnAt, type RingEdge } from "./ring-edge.js";
import type { RowGrid } from "./ring-rows.js";
import type { Shape } from "./shape.js";
import type { Steps } from "../scene/steps.js";
import type { Box } from "./taken.js";

/** The room of the client and the family in the middle. */
export const ringMiddle: RingEdge = { wide: 52, high: 26 };
/** Width by height of the whole, and how far a ring must reach beyond the one inside it for its name. */
const frames: Readonly<Record<Shape, { aspect: number; least: number }>> = {
  wide: { aspect: 2, least: 27 },
  tall: { aspect: 0.74, least: 43 },
};
/** Space around the rings, and above them for half of the outermost name. */
const margin = 4;
const nameHeight = 10;
const sweeps = 8;

interface Rings {
  x: Float64Array;
  y: Float64Array;
  edges: RingEdge[];
}

/** What stays the same while places are looked for. */
interface Ground {
  plan: Plan;
  grid: RowGrid;
  /** As narrow as they can be; boxes may need a little more. */
  edges: readonly RingEdge[];
  aspect: number;
}

/** Every level a ring around the client and the family, the first innermost; families side by side. */
export function* layoutRings(plan: Plan, shape: Shape): Steps<Arrangement> {
  const ground = toGround(plan, frames[shape]);
  yield;
  let best = yield* place(
    ground,
    Float64Array.from({ length: plan.size }, (_, number) => number / plan.size),
  );
  let least = linkLength(plan, best);
  let last = best;
  for (let sweep = 0; sweep < (plan.size > 400 ? 3 : sweeps); sweep++) {
    yield;
    last = yield* place(ground, wishes(plan, last, ground.aspect));
    const length = linkLength(plan, last);
    if (length < least) [best, least] = [last, length];
  }
  const { wide, high } = best.edges.at(-1) ?? ringMiddle;
  return {
    x: best.x,
    y: best.y,
    groups: [],
    levels: best.edges.map((edge, level) => ({
      inner: (best.edges[level - 1] ?? ringMiddle).high,
      outer: edge.high,
      wide: edge.wide,
    })),
    bounds: {
      minX: -wide - margin,
      maxX: wide + margin,
      minY: -high - margin,
      maxY: high + nameHeight,
    },
  };
}

function toGround(plan: Plan, frame: (typeof frames)[Shape]): Ground {
  const { width, height } = plan.boxes;
  const tallest = height.reduce((most, own) => Math.max(most, own), 0);
  const grid: RowGrid = { pitch: tallest + boxMeasures.gapY, height: tallest };
  const loads = Array.from({ length: plan.levels }, (_, level) => {
    const widths = [...width].filter((_, number) => plan.level[number] === level).toSorted((a, b) => a - b);
    return { boxes: widths.length, width: widths[Math.floor(widths.length * 0.6)] ?? 0 };
  });
  return { plan, grid, edges: planRings(loads, ringMiddle, grid, frame), aspect: frame.aspect };
}

/** Places level after level, outwards. Wishes are turns, 0 to 1, clockwise from the top. */
function* place({ plan, grid, edges, aspect }: Ground, wish: Float64Array): Steps<Rings> {
  const rings: Rings = { x: new Float64Array(plan.size), y: new Float64Array(plan.size), edges: [] };
  let inner = ringMiddle;
  for (const [level, { wide, high }] of edges.entries()) {
    const members = inOrder(plan, level, wish, aspect);
    const boxes = members.map((member): Box => {
      return { x: 0, y: 0, width: plan.boxes.width[member] ?? 0, height: plan.boxes.height[member] ?? 0 };
    });
    const turns = members.map((member) => wish[member] ?? 0);
    // A ring inside this one may have become wider than it was planned.
    const planned = { wide: wide + inner.wide - (edges[level - 1] ?? ringMiddle).wide, high };
    const outer = placeRing(boxes, turns, inner, planned, grid);
    for (const [rank, member] of members.entries()) {
      rings.x[member] = boxes[rank]?.x ?? 0;
      rings.y[member] = boxes[rank]?.y ?? 0;
    }
    rings.edges.push(outer);
    inner = outer;
    yield;
  }
  return rings;
}

/** The services of a level, families together, by their wished turn. */
function inOrder(plan: Plan, level: number, wish: Float64Array, aspect: number): number[] {
  return plan.families
    .filter((family) => family.level === level)
    .map(({ of, members }) => ({
      of,
      members: members.toSorted((a, b) => (wish[a] ?? 0) - (wish[b] ?? 0) || a - b),
      wish: meanTurn(
        members.map((member) => wish[member] ?? 0),
        aspect,
      ),
    }))
    .toSorted((a, b) => a.wish - b.wish || a.of - b.of)
    .flatMap(({ members }) => members);
}

/** The turn that services would like: that of their neighbours, weighed by how near they are. */
function wishes(plan: Plan, { x, y }: Rings, aspect: number): Float64Array {
  return Float64Array.from({ length: plan.size }, (_, number) => {
    let right = (x[number] ?? 0) * 0.05;
    let up = (y[number] ?? 0) * 0.05;
    for (const other of plan.neighbours[number] ?? []) {
      const far = Math.hypot((x[other] ?? 0) / aspect, y[other] ?? 0) || 1;
      right += (x[other] ?? 0) / Math.sqrt(far);
      up += (y[other] ?? 0) / Math.sqrt(far);
    }
    return turnAt(right, up, aspect);
  });
}

function meanTurn(turns: readonly number[], aspect: number): number {
  const x = turns.reduce((sum, turn) => sum + Math.sin(turn * 2 * Math.PI), 0);
  const y = turns.reduce((sum, turn) => sum + Math.cos(turn * 2 * Math.PI), 0);
  return turnAt(x * aspect, y, aspect);
}

function linkLength(plan: Plan, { x, y }: Rings): number {
  let length = 0;
  for (let number = 0; number < plan.size; number++)
    for (const other of plan.neighbours[number] ?? [])
      if (other > number)
        length += Math.hypot((x[number] ?? 0) - (x[other] ?? 0), (y[number] ?? 0) - (y[other] ?? 0));
  return length;
}
