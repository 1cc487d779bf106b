import type { Box } from "../layout/grid.js";

/** A path to fill or to stroke; lengths in map units. */
export interface PathShape {
  readonly kind: "path";
  /** As in SVG's `d`. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** A text on one line. */
export interface TextShape {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
  /** Wider text is condensed to this width. */
  readonly room?: number;
  /** Written upwards. */
  readonly upwards?: boolean;
  readonly struck?: boolean;
}

/** What a picture is drawn of: paths and lines of text. */
export type Shape = PathShape | TextShape;

/** A text whose middle is at a place, unless it is to start or end there. */
export function textAt(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: TextShape["weight"],
  fill: string,
  more: Partial<TextShape> = {},
): TextShape {
  return { kind: "text", text, x, y, size, weight, fill, anchor: "middle", ...more };
}

/** The decimal places that lengths need: a hundredth of a unit is less than a pixel on any wall. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A rectangle as an SVG path, in map units; with a radius its corners are round, no more than half of it allows. */
export function rectPath({ x, y, width, height }: Box, radius = 0): string {
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2].map(
    round,
  );
  if (radius === 0) return `M${left} ${top}H${right}V${bottom}H${left}z`;
  const r = round(Math.min(radius, width / 2, height / 2));
  const [l, t, e, b] = [left, top, right, bottom] as [number, number, number, number];
  return `M${round(l + r)} ${t}H${round(e - r)}Q${e} ${t} ${e} ${round(t + r)}V${round(b - r)}Q${e} ${b} ${round(e - r)} ${b}H${round(l + r)}Q${l} ${b} ${l} ${round(b - r)}V${round(t + r)}Q${l} ${t} ${round(l + r)} ${t}z`;
}

/** A circle as an SVG path, in map units. */
export function circlePath(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** A path moved to a place and scaled; for the small pictures of badges, which are made of absolute commands. */
export function placePath(d: string, x: number, y: number, scale = 1): string {
  let axis = 0;
  let relative = false;
  let command = "";
  return d.replace(/([A-Za-z])|(-?\d*\.?\d+)/g, (_, letter?: string, number?: string) => {
    if (letter !== undefined) {
      command = letter;
      relative = letter === letter.toLowerCase();
      axis = 0;
      return letter;
    }
    const value = Number(number);
    const upper = command.toUpperCase();
    const index = axis++;
    const isArc = upper === "A";
    const isX = upper === "H" || (upper !== "V" && (isArc ? index % 7 === 5 : index % 2 === 0));
    const isLength = !isArc || [0, 1, 5, 6].includes(index % 7);
    const isPlace = !relative && (!isArc || index % 7 >= 5);
    const moved = isLength ? value * scale + (isPlace ? (isX ? x : y) : 0) : value;
    return ` ${round(moved)}`;
  });
}
