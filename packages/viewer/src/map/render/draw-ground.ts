import { pointsOfEdge, type RingEdge } from "../layout/ring-edge.js";
import { ringMiddle } from "../layout/rings.js";
import type { Scene } from "../scene/scene.js";
import { levelColour, type Theme } from "../scene/styles.js";
import { boxOnScreen, toScreen, type View } from "./view.js";

/** Draws what lies behind everything: levels as bands or rings, and groups of parts. */
export function drawGround(context: CanvasRenderingContext2D, scene: Scene, view: View, theme: Theme): void {
  context.fillStyle = theme.background;
  context.fillRect(0, 0, view.width, view.height);
  context.lineWidth = 1;
  if (scene.layout === "bands") drawBands(context, scene, view, theme);
  if (scene.layout === "rings") drawRings(context, scene, view, theme);
  const quiet = scene.route.length > 0;
  for (const group of scene.groups) {
    const { x, y, width, height } = boxOnScreen(view, group);
    context.beginPath();
    context.roundRect(x - width / 2, y - height / 2, width, height, Math.min(10, height / 4));
    context.fillStyle = theme.background;
    context.fill();
    const colour = quiet ? theme.faint : levelColour(theme, group.level);
    context.globalAlpha = 0.1;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 0.45;
    context.strokeStyle = colour;
    context.stroke();
    context.globalAlpha = 1;
  }
}

/** Bands reach a little beyond their boxes, to the left and to the right. */
export function bandSides({ bounds }: Scene, view: View): [number, number] {
  return [toScreen(view, bounds.minX, 0).x, toScreen(view, bounds.maxX, 0).x];
}

function drawBands(context: CanvasRenderingContext2D, scene: Scene, view: View, theme: Theme): void {
  const [left, right] = bandSides(scene, view);
  for (const { index, inner, outer } of scene.levels) {
    const top = toScreen(view, 0, outer).y;
    const bottom = toScreen(view, 0, inner).y;
    context.fillStyle = theme.bands[index % 2 === 0 ? 0 : 1];
    context.strokeStyle = theme.bandEdge;
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.fill();
    context.stroke();
    context.fillStyle = levelColour(theme, index);
    context.fillRect(left, top, 4, bottom - top);
  }
}

function drawRings(context: CanvasRenderingContext2D, scene: Scene, view: View, theme: Theme): void {
  for (const { index, outer, wide } of scene.levels.toReversed()) {
    traceEdge(context, view, { wide, high: outer });
    context.fillStyle = theme.bands[index % 2 === 0 ? 0 : 1];
    context.fill();
    context.strokeStyle = theme.bandEdge;
    context.stroke();
  }
  traceEdge(context, view, ringMiddle);
  context.fillStyle = theme.background;
  context.fill();
  context.strokeStyle = theme.bandEdge;
  context.stroke();
  drawFamily(context, view, theme);
}

function traceEdge(context: CanvasRenderingContext2D, view: View, edge: RingEdge): void {
  context.beginPath();
  for (const { x, y } of pointsOfEdge(edge, 180)) {
    const at = toScreen(view, x, y);
    context.lineTo(at.x, at.y);
  }
  context.closePath();
}

/** The client and the family in the middle of the rings, as three figures. */
function drawFamily(context: CanvasRenderingContext2D, view: View, theme: Theme): void {
  context.fillStyle = theme.text;
  for (const [off, size] of [
    [-25, 1],
    [0, 0.7],
    [24, 0.92],
  ] as const) {
    const unit = view.scale * size * 0.9;
    const { x, y } = toScreen(view, off * 0.9, -18);
    context.beginPath();
    context.arc(x, y - 34 * unit, 7.5 * unit, 0, Math.PI * 2);
    context.fill();
    context.beginPath();
    context.roundRect(x - 9.5 * unit, y - 24 * unit, 19 * unit, 24 * unit, [
      9 * unit,
      9 * unit,
      2 * unit,
      2 * unit,
    ]);
    context.fill();
  }
}
