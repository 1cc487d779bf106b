import type { Point } from "../scene/curve.js";

/** The edge of a ring, by how far it reaches sideways and upwards from the middle. */
export interface RingEdge {
  wide: number;
  high: number;
}

/**
 * How square a ring is: 2 would be an ellipse. A little squarer, its corners have room for boxes, and
 * it is a ring still.
 */
const squareness = 2.9;

/** How far an edge reaches sideways at a height; 0 above and below it. */
export function halfWidthAt({ wide, high }: RingEdge, y: number): number {
  const up = Math.abs(y) / high;
  return up >= 1 ? 0 : wide * (1 - up ** squareness) ** (1 / squareness);
}

/** The edge as a closed line of so many points, clockwise from the top. */
export function pointsOfEdge({ wide, high }: RingEdge, count: number): Point[] {
  const bend = (share: number) => Math.sign(share) * Math.abs(share) ** (2 / squareness);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return { x: wide * bend(Math.sin(angle)), y: high * bend(Math.cos(angle)) };
  });
}

/** An edge moved outwards by a distance. */
export function grown({ wide, high }: RingEdge, by: number): RingEdge {
  return { wide: wide + by, high: high + by };
}

/** The turn at which a place lies in rings of some shape: 0 to 1, clockwise from the top. */
export function turnAt(x: number, y: number, aspect: number): number {
  return (Math.atan2(x / aspect, y) / (2 * Math.PI) + 1) % 1;
}
