import { drawGround, drawLabels, drawLegNumbers, drawLevelNames, drawMarkLines, drawTips } from "@polku/map";
import { drawHighlight } from "./draw-highlight.js";
import { paint } from "./paint.js";
import type { Look } from "./surface.js";
import type { View } from "./view.js";

type Context = CanvasRenderingContext2D;

/** Paints what sigma does not draw: bands and frames below its canvas; names, badges and highlights above it. */
export function paintMap(ground: Context, ink: Context, look: Look, view: View): void {
  const { scene, theme, family, progress, words, only, pointing } = look;
  const left = Math.min(0, -view.x / view.scale);
  const right = Math.max(scene.width, (view.width - view.x) / view.scale);
  begin(ground, view);
  paint(ground, [...drawGround(scene, theme, left, right), ...drawLevelNames(scene, theme)], family);
  const drawn = { ...scene, route: scene.route.filter(({ number }) => number <= progress.legs) };
  begin(ink, view);
  paint(
    ink,
    [
      ...drawTips(drawn, theme),
      ...drawMarkLines(scene, theme),
      ...drawLabels(scene, theme, only),
      ...drawLegNumbers(drawn, theme, words),
      ...drawHighlight(scene, theme, pointing, view.scale),
    ],
    family,
  );
}

/** Clears a canvas and sets it to the units of the scene. */
function begin(context: Context, view: View): void {
  const { canvas } = context;
  const ratio = globalThis.devicePixelRatio || 1;
  const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  Object.assign(canvas.style, { width: `${view.width}px`, height: `${view.height}px` });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, view.x * ratio, view.y * ratio);
}
