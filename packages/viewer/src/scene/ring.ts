import { boxMeasures } from "./boxes.js";
import type { Box } from "./taken.js";

/** Rings are ellipses, drawn out sideways: boxes are wide, and so are screens. Levels are measured upwards. */
export const ringAspect = 1.6;

/** Space between a ring's edges and its boxes, and at its top for the level's name. */
const margin = 9;
const nameRoom = 17;

/** A stretch of one row that lies inside a ring. */
interface Segment {
  /** The middle of the row. */
  y: number;
  left: number;
  right: number;
}

/**
 * Places boxes in a ring around a distance, as narrow a ring as holds them. Boxes stand in rows that
 * are the same for all rings, so none ever overlaps another. They come in the order of their wishes
 * (turns from 0 to 1, clockwise from the top), and each is put near its own.
 *
 * @returns the distance of the ring's outer edge
 */
export function placeRing(
  boxes: readonly Box[],
  wishes: readonly number[],
  inner: number,
  pitch: number,
): number {
  const width = typical(boxes.map((box) => box.width));
  let outer = inner + pitch;
  let segments: Segment[] = [];
  let slots: { turn: number; segment: Segment }[] = [];
  for (; slots.length < boxes.length; outer += 5) {
    segments = segmentsOf(inner + margin, outer - margin, pitch, width);
    slots = segments.flatMap((segment) => slotsOf(segment, width));
  }
  slots.sort((a, b) => a.turn - b.turn || a.segment.y - b.segment.y);
  // Free slots are left out evenly.
  const chosen = boxes.flatMap(
    (_, rank) => slots[Math.floor(((rank + 0.5) * slots.length) / boxes.length)] ?? [],
  );
  const first = bestStart(chosen, wishes);
  const filled = new Map(segments.map((segment): [Segment, Box[]] => [segment, []]));
  for (const [rank, box] of boxes.entries()) {
    const slot = chosen[(rank + first) % chosen.length];
    if (slot) filled.get(slot.segment)?.push(box);
  }
  for (const [segment, members] of filled) fill(segment, members);
  return boxes.reduce((most, box) => Math.max(most, farthest(box) + margin), outer - 5);
}

function typical(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.75)] ?? 0;
}

/** The stretches of all rows that lie between two distances, wide enough for a box. */
function segmentsOf(inner: number, outer: number, pitch: number, width: number): Segment[] {
  const height = pitch - boxMeasures.gapY;
  const rows = Math.ceil(outer / pitch);
  const segments: Segment[] = [];
  for (let row = -rows; row <= rows; row++) {
    const y = row * pitch;
    const top = Math.abs(y) + height / 2 + (y > 0 ? nameRoom : 0);
    const bottom = Math.abs(y) - height / 2;
    if (top >= outer) continue;
    const far = ringAspect * Math.sqrt(outer * outer - top * top);
    const near = bottom >= inner ? 0 : ringAspect * Math.sqrt(inner * inner - Math.max(0, bottom) ** 2);
    const parts =
      near === 0
        ? [{ y, left: -far, right: far }]
        : [
            { y, left: near, right: far },
            { y, left: -far, right: -near },
          ];
    segments.push(...parts.filter(({ left, right }) => right - left >= width));
  }
  return segments;
}

/** The places for boxes of one width in a segment, with the turn at which each lies. */
function slotsOf(segment: Segment, width: number): { turn: number; segment: Segment }[] {
  const { y, left, right } = segment;
  const count = Math.floor((right - left + boxMeasures.gapX) / (width + boxMeasures.gapX));
  return Array.from({ length: count }, (_, index) => {
    const x = left + ((index + 0.5) * (right - left)) / count;
    return { turn: turnAt(x, y), segment };
  });
}

/** The turn at which a place lies: 0 to 1, clockwise from the top. */
export function turnAt(x: number, y: number): number {
  return (Math.atan2(x / ringAspect, y) / (2 * Math.PI) + 1) % 1;
}

/** By how many slots to turn the whole ring, so that boxes come nearest to their wishes. */
function bestStart(slots: readonly { turn: number }[], wishes: readonly number[]): number {
  let best = { start: 0, off: Infinity };
  const step = Math.max(1, Math.floor(slots.length / 72));
  for (let start = 0; start < slots.length; start += step) {
    let off = 0;
    for (const [rank, wish] of wishes.entries()) {
      const apart = Math.abs(wish - (slots[(rank + start) % slots.length]?.turn ?? 0));
      off += Math.min(apart, 1 - apart) ** 2;
    }
    if (off < best.off - 1e-9) best = { start, off };
  }
  return best.start;
}

/** Puts boxes side by side into a segment: in a side's from its inner end, so that a full one grows outwards. */
function fill({ y, left, right }: Segment, members: readonly Box[]): void {
  // Clockwise is from left to right above the middle, from right to left below it.
  const ordered = y >= 0 ? members : members.toReversed();
  const wide = ordered.reduce((sum, box) => sum + box.width, 0);
  const { gapX } = boxMeasures;
  const between = Math.max(gapX, Math.min(gapX * 4, (right - left - wide) / Math.max(1, ordered.length)));
  const whole = wide + between * (ordered.length - 1);
  const spare = Math.max(0, right - left - whole) / 2;
  const isLeftSide = right < 0;
  let x = left < 0 && right > 0 ? -whole / 2 : isLeftSide ? right - spare - whole : left + spare;
  for (const box of ordered) {
    Object.assign(box, { x: x + box.width / 2, y });
    x += box.width + between;
  }
}

/** How far from the middle a box's farthest corner is, measured upwards. */
function farthest({ x, y, width, height }: Box): number {
  return Math.hypot(
    (Math.abs(x) + width / 2) / ringAspect,
    Math.abs(y) + height / 2 + (y > 0 ? nameRoom : 0),
  );
}
