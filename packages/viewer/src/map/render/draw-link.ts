import { pointAt, stretchOf, type Curve, type Point } from "../scene/curve.js";
import type { LineKind } from "../scene/scene.js";
import { linkStyles, type LinkEnd } from "../scene/styles.js";
import { toScreen, type View } from "./view.js";

/** How a link's line is drawn, measures in CSS pixels. */
export interface LineLook {
  colour: string;
  width: number;
  dash: readonly number[];
  lines: 1 | 2;
  from: LinkEnd | "open";
  to: LinkEnd | "open";
  /** Inside an open arrowhead. */
  fill: string;
}

/** The look of a link that is pointed at: its kind's own pattern and ends. */
export function lookOfKind(kind: LineKind, colour: string, fill: string): LineLook {
  const { width, dash, lines, from, to } = linkStyles[kind];
  return { colour, width, dash, lines, from, to, fill };
}

/** The stretch of a curve that shows, on the screen. */
export function visibleOnScreen(curve: Curve, view: View): Curve {
  const { from, control, to } = stretchOf(curve, curve.start, curve.end);
  return {
    from: toScreen(view, from.x, from.y),
    control: toScreen(view, control.x, control.y),
    to: toScreen(view, to.x, to.y),
    start: 0,
    end: 1,
  };
}

/** Traces the way of a curve, without drawing it. */
export function traceCurve(context: CanvasRenderingContext2D, { from, control, to }: Curve): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

/** About how long a curve is. */
export function lengthOf({ from, control, to }: Curve): number {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const around =
    Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
  return (2 * chord + around) / 3;
}

/** Draws a line with the marks at its ends; the curve is given on the screen. */
export function drawLine(context: CanvasRenderingContext2D, whole: Curve, look: LineLook): void {
  const length = Math.max(1, lengthOf(whole));
  const mark = Math.min(4.5 + look.width * 2.4, length * 0.45);
  const trim = (end: LineLook["to"]) => (end === "none" ? 0 : end === "bar" ? 1.5 : mark * 0.85) / length;
  const line = stretchOf(whole, trim(look.from), 1 - trim(look.to));
  context.strokeStyle = look.colour;
  context.lineCap = "butt";
  context.setLineDash([...look.dash]);
  if (look.lines === 2) {
    // Two lines: a broad one, hollowed out.
    traceCurve(context, line);
    context.lineWidth = look.width * 2 + 1.6;
    context.stroke();
    context.strokeStyle = look.fill;
    context.lineWidth = 1.6;
    context.stroke();
  } else {
    traceCurve(context, line);
    context.lineWidth = look.width;
    context.stroke();
  }
  context.setLineDash([]);
  drawEnd(context, whole.from, tangent(whole, 0), mark, look.from, look);
  drawEnd(context, whole.to, tangent(whole, 1), mark, look.to, look);
}

/** The direction in which a curve leaves one of its ends, outwards, of length 1. */
function tangent(curve: Curve, end: 0 | 1): Point {
  const tip = pointAt(curve, end);
  const before = pointAt(curve, end === 1 ? 0.96 : 0.04);
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  return { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
}

function drawEnd(
  context: CanvasRenderingContext2D,
  tip: Point,
  way: Point,
  size: number,
  end: LineLook["to"],
  { colour, fill, width }: LineLook,
): void {
  if (end === "none") return;
  const half = size * 0.52;
  context.beginPath();
  if (end === "bar") {
    context.moveTo(tip.x - way.y * half, tip.y + way.x * half);
    context.lineTo(tip.x + way.y * half, tip.y - way.x * half);
    context.lineWidth = Math.max(2, width * 1.5);
    context.strokeStyle = colour;
    context.stroke();
    return;
  }
  const base = { x: tip.x - way.x * size, y: tip.y - way.y * size };
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x - way.y * half, base.y + way.x * half);
  context.lineTo(base.x + way.y * half, base.y - way.x * half);
  context.closePath();
  context.fillStyle = end === "open" ? fill : colour;
  context.fill();
  if (end === "open") {
    context.lineWidth = 1.8;
    context.strokeStyle = colour;
    context.stroke();
  }
}
