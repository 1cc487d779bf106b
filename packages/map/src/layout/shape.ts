/** What a layout is made for: an area broader than high, or one as a phone held upright has. */
export const shapes = ["wide", "tall"] as const;
/** One of `shapes`. */
export type Shape = (typeof shapes)[number];

/** The width by the height of the area that a shape fills; wide is between a laptop's map and a wall's. */
export const aspects: Readonly<Record<Shape, number>> = { wide: 1.55, tall: 0.6 };

/** Where a tall area becomes wide and a wide one tall, as width by height. */
const toWide = 1.15;
const toTall = 0.95;

/**
 * The shape for an area of some size. Between the two limits it stays what it was, so that it does
 * not change back and forth while a window is resized; an area that is not shown changes nothing.
 *
 * @example
 * ```ts
 * shapeFor(390, 600); // "tall"
 * ```
 */
export function shapeFor(width: number, height: number, before?: Shape): Shape {
  if (width <= 0 || height <= 0) return before ?? "wide";
  const aspect = width / height;
  if (before === undefined) return aspect < (toWide + toTall) / 2 ? "tall" : "wide";
  return before === "wide" ? (aspect < toTall ? "tall" : "wide") : aspect > toWide ? "wide" : "tall";
}
