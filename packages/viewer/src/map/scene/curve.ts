import type { Box } from "../layout/taken.js";

/** A point of the scene, or of the screen. */
export interface Point {
  x: number;
  y: number;
}

/** A bent line between two boxes, and the stretch of it that shows between them. */
export interface Curve {
  from: Point;
  /** The point that draws the line to itself. */
  control: Point;
  to: Point;
  /** Where it leaves the first box and enters the second, from 0 to 1. */
  start: number;
  end: number;
}

/** Free space between a box and the end of a link, in the scene's units. */
const clearance = 3;

/** The curve of a link, bent to its left (in a plane whose y grows upwards) by a share of its length. */
export function curveBetween(from: Box, to: Box, bend: number): Curve {
  const curve: Curve = {
    from: { x: from.x, y: from.y },
    control: {
      x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
      y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
    },
    to: { x: to.x, y: to.y },
    start: 0,
    end: 1,
  };
  curve.start = crossing(curve, from, 0, 0.5);
  curve.end = crossing(curve, to, 1, 0.5);
  return curve;
}

/** Where a curve crosses the edge of a box, between a place inside it and one outside. */
function crossing(curve: Curve, box: Box, inside: number, outside: number): number {
  if (isWithin(curve, outside, box)) return inside;
  let [near, far] = [inside, outside];
  for (let halving = 0; halving < 11; halving++) {
    const middle = (near + far) / 2;
    if (isWithin(curve, middle, box)) near = middle;
    else far = middle;
  }
  return far;
}

/** Whether a place of a curve lies in a box; called so often that it makes no points of its own. */
function isWithin({ from, control, to }: Curve, at: number, { x, y, width, height }: Box): boolean {
  const a = (1 - at) * (1 - at);
  const b = 2 * at * (1 - at);
  const c = at * at;
  return (
    Math.abs(a * from.x + b * control.x + c * to.x - x) <= width / 2 + clearance &&
    Math.abs(a * from.y + b * control.y + c * to.y - y) <= height / 2 + clearance
  );
}

/** The point of a curve at a place from 0 to 1. */
export function pointAt({ from, control, to }: Pick<Curve, "from" | "control" | "to">, at: number): Point {
  const a = (1 - at) * (1 - at);
  const b = 2 * at * (1 - at);
  const c = at * at;
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** The stretch of a curve between two places, as a curve of its own. */
export function stretchOf(curve: Curve, start: number, end: number): Curve {
  const from = pointAt(curve, start);
  const to = pointAt(curve, end);
  // The control point of a part of a quadratic curve: the blossom of its two ends.
  const blend = (a: number, b: number, c: number) =>
    (1 - start) * (1 - end) * a + (start * (1 - end) + end * (1 - start)) * b + start * end * c;
  return {
    from,
    control: {
      x: blend(curve.from.x, curve.control.x, curve.to.x),
      y: blend(curve.from.y, curve.control.y, curve.to.y),
    },
    to,
    start: 0,
    end: 1,
  };
}
