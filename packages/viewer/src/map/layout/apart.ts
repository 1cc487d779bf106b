import type { Steps } from "../scene/steps.js";
import { overlaps, Taken, type Box } from "./taken.js";

/** Middles of boxes by the id of the service. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Rounds of pushing before those that still overlap are put elsewhere; fewer where there are many boxes. */
function roundsFor(boxes: number): number {
  return Math.max(10, Math.min(120, Math.round(30_000 / boxes)));
}

/**
 * Moves boxes until no two stand nearer than a gap, each as little as is easily found. The order of
 * the boxes decides ties, so the same boxes always come out the same.
 */
export function* pushApart(boxes: Box[], gapX: number, gapY: number): Steps<void> {
  const byLeft = boxes.map((_, index) => index);
  const widest = boxes.reduce((width, box) => Math.max(width, box.width), 0) + gapX;
  const rounds = roundsFor(boxes.length);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    byLeft.sort((a, b) => at(boxes, a).x - at(boxes, b).x || a - b);
    for (const [rank, index] of byLeft.entries()) {
      const box = at(boxes, index);
      for (let next = rank + 1; next < byLeft.length; next++) {
        const other = at(boxes, byLeft[next] ?? index);
        if (other.x - box.x > widest) break;
        if (overlaps(box, other, gapX, gapY)) {
          part(box, other, gapX, gapY);
          moved = true;
        }
      }
    }
    if (!moved) return;
    yield;
  }
  yield* settle(boxes, gapX, gapY);
}

function at(boxes: readonly Box[], index: number): Box {
  return boxes[index] as Box;
}

/** Pushes two boxes apart, each by half, the way that is shorter. */
function part(a: Box, b: Box, gapX: number, gapY: number): void {
  const inX = (a.width + b.width) / 2 + gapX - Math.abs(a.x - b.x);
  const inY = (a.height + b.height) / 2 + gapY - Math.abs(a.y - b.y);
  // A little more than half, so that rounding ends the pushing.
  if (inX < inY) {
    const step = (inX / 2 + 0.01) * (a.x <= b.x ? 1 : -1);
    a.x -= step;
    b.x += step;
  } else {
    const step = (inY / 2 + 0.01) * (a.y <= b.y ? 1 : -1);
    a.y -= step;
    b.y += step;
  }
}

/** Puts every box that still overlaps on the nearest free place, from the middle outwards. */
function* settle(boxes: Box[], gapX: number, gapY: number): Steps<void> {
  const taken = new Taken(120);
  const outwards = boxes.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  for (const [rank, box] of outwards.entries()) {
    if (rank % 100 === 99) yield;
    const { x, y } = box;
    for (let step = 0; !taken.isFree(box, gapX, gapY); step++) {
      const angle = step * 2.399_963;
      box.x = x + Math.cos(angle) * Math.sqrt(step) * 14;
      box.y = y + Math.sin(angle) * Math.sqrt(step) * 8;
    }
    taken.add(box);
  }
}
