import { boxMeasures } from "./boxes.js";
import { turnAt, type RingEdge } from "./ring-edge.js";
import { roomIn, segmentsOf, type RowGrid, type Segment } from "./ring-rows.js";
import type { Box } from "./taken.js";

/** A place for a box in a segment, and the turn at which it lies. */
interface Slot {
  x: number;
  turn: number;
  segment: Segment;
}

/** A segment while it is being filled: its boxes with the places they want, and the width that is left. */
interface Filling {
  members: { box: Box; x: number }[];
  room: number;
}

/**
 * Places boxes between two edges, as near to their wishes as there is room. They come in the order of
 * their wishes (turns from 0 to 1, clockwise from the top).
 *
 * @returns the outer edge, moved sideways where the boxes need it
 */
export function placeRing(
  boxes: readonly Box[],
  wishes: readonly number[],
  inner: RingEdge,
  outer: RingEdge,
  grid: RowGrid,
): RingEdge {
  if (boxes.length === 0) return outer;
  const edge = { ...outer };
  const width = boxes.reduce((sum, box) => sum + box.width, 0) / boxes.length;
  for (;;) {
    const segments = segmentsOf(inner, edge, grid, width);
    const filled = assign(boxes, wishes, segments, width, edge.wide / edge.high);
    if (filled) {
      for (const [segment, { members }] of filled)
        spread(
          segment,
          members.toSorted((a, b) => a.x - b.x).map(({ box }) => box),
        );
      return edge;
    }
    edge.wide += 4;
  }
}

/** Gives every box a segment with room for it; undefined where there is too little. */
function assign(
  boxes: readonly Box[],
  wishes: readonly number[],
  segments: readonly Segment[],
  width: number,
  aspect: number,
): Map<Segment, Filling> | undefined {
  const slots = segments
    .flatMap((segment) => slotsOf(segment, width, aspect))
    .toSorted((a, b) => a.turn - b.turn || a.segment.y - b.segment.y);
  if (slots.length < boxes.length) return undefined;
  // Free slots are left out evenly.
  const chosen = boxes.map((_, rank) => Math.floor(((rank + 0.5) * slots.length) / boxes.length));
  const first = bestStart(
    chosen.map((slot) => slots[slot]?.turn ?? 0),
    wishes,
  );
  const filled = new Map(
    segments.map((segment): [Segment, Filling] => [
      segment,
      { members: [], room: segment.right - segment.left + boxMeasures.gapX },
    ]),
  );
  // The wide ones choose first: the narrow ones fit into what is left.
  const byWidth = [...boxes.entries()].toSorted(([a, one], [b, other]) => other.width - one.width || a - b);
  for (const [rank, box] of byWidth) {
    const want = chosen[(rank + first) % chosen.length] ?? 0;
    const need = box.width + boxMeasures.gapX;
    const filling = nearestWithRoom(slots, want, need, filled);
    if (!filling) return undefined;
    filling.room -= need;
    filling.members.push({ box, x: slots[want]?.x ?? 0 });
  }
  return filled;
}

function nearestWithRoom(
  slots: readonly Slot[],
  want: number,
  need: number,
  filled: ReadonlyMap<Segment, Filling>,
): Filling | undefined {
  for (let off = 0; off <= slots.length / 2; off++)
    for (const step of off === 0 ? [0] : [off, -off]) {
      const slot = slots[(want + step + slots.length) % slots.length];
      const filling = slot && filled.get(slot.segment);
      if (filling && filling.room >= need) return filling;
    }
  return undefined;
}

/** The places for boxes of one width in a segment. */
function slotsOf(segment: Segment, width: number, aspect: number): Slot[] {
  const { y, left, right } = segment;
  const count = roomIn(segment, width);
  return Array.from({ length: count }, (_, index) => {
    const x = left + ((index + 0.5) * (right - left)) / count;
    return { x, turn: turnAt(x, y, aspect), segment };
  });
}

/** By how many places to turn the whole ring, so that boxes come nearest to their wishes. */
function bestStart(turns: readonly number[], wishes: readonly number[]): number {
  let best = { start: 0, off: Infinity };
  const step = Math.max(1, Math.floor(turns.length / 72));
  for (let start = 0; start < turns.length; start += step) {
    let off = 0;
    for (const [rank, wish] of wishes.entries()) {
      const apart = Math.abs(wish - (turns[(rank + start) % turns.length] ?? 0));
      off += Math.min(apart, 1 - apart) ** 2;
    }
    if (off < best.off - 1e-9) best = { start, off };
  }
  return best.start;
}

/** Puts boxes side by side into a segment, with more than the usual gap where there is room. */
function spread({ y, left, right }: Segment, members: readonly Box[]): void {
  const wide = members.reduce((sum, box) => sum + box.width, 0);
  const { gapX } = boxMeasures;
  const most = (right - left - wide) / Math.max(1, members.length - 1);
  const between = members.length > 1 ? Math.min(gapX * 3, most) : 0;
  const whole = wide + between * (members.length - 1);
  let x = (left + right - whole) / 2;
  for (const box of members) {
    Object.assign(box, { x: x + box.width / 2, y });
    x += box.width + between;
  }
}
