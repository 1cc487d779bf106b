import { boxMeasures } from "./boxes.js";
import { grown, halfWidthAt, type RingEdge } from "./ring-edge.js";

/** Space between a ring's edges and its boxes, and at its top for the level's name. */
export const ringMargin = 8;
export const nameRoom = 8;

/** The rows of all rings: the same for all, so that boxes of different rings never overlap. */
export interface RowGrid {
  /** From the middle of a row to that of the next; one row runs through the middle of the rings. */
  pitch: number;
  /** Of the tallest box. */
  height: number;
}

/** A stretch of one row that lies inside a ring. */
export interface Segment {
  /** The middle of the row. */
  y: number;
  left: number;
  right: number;
}

/** The stretches of all rows that lie between two edges and are at least so wide. */
export function segmentsOf(
  inner: RingEdge,
  outer: RingEdge,
  { pitch, height }: RowGrid,
  least: number,
): Segment[] {
  const outside = grown(outer, -ringMargin);
  const inside = grown(inner, ringMargin);
  const rows = Math.ceil(outer.high / pitch);
  const segments: Segment[] = [];
  for (let row = -rows; row <= rows; row++) {
    const y = row * pitch;
    const far = halfWidthAt(outside, Math.abs(y) + height / 2 + (y > 0 ? nameRoom : 0));
    const near = halfWidthAt(inside, Math.max(0, Math.abs(y) - height / 2));
    if (near === 0) {
      if (2 * far >= least) segments.push({ y, left: -far, right: far });
    } else if (far - near >= least)
      segments.push({ y, left: near, right: far }, { y, left: -far, right: -near });
  }
  return segments;
}

/** How many boxes of some width fit side by side into a segment. */
export function roomIn({ left, right }: Segment, width: number): number {
  return Math.floor((right - left + boxMeasures.gapX) / (width + boxMeasures.gapX));
}
