import {
  drawGround,
  drawLabels,
  drawLegNumbers,
  drawLevelNames,
  drawMarkLines,
  drawTips,
  type LegendWords,
  type Scene,
  type Theme,
} from "@polku/map";
import { drawHighlight, type Pointing } from "./draw-highlight.js";
import { paint } from "./paint.js";
import type { View } from "./view.js";

/** How a scene is looked at. */
export interface Look {
  readonly theme: Theme;
  readonly view: View;
  readonly family: string;
  /** How many legs of the route are drawn. */
  readonly legs: number;
  readonly words: Pick<LegendWords, "if">;
  /** The services that are not dimmed; undefined where none is. */
  readonly only: ReadonlySet<string> | undefined;
  readonly pointing: Pointing;
}

type Context = CanvasRenderingContext2D;

/** Paints what sigma does not draw: bands and frames below its canvas; names, badges and highlights above it. */
export function paintMap(ground: Context, ink: Context, scene: Scene, look: Look): void {
  const { theme, view, family, legs, words, only, pointing } = look;
  const left = Math.min(0, -view.x / view.scale);
  const right = Math.max(scene.width, (view.width - view.x) / view.scale);
  begin(ground, view);
  paint(ground, [...drawGround(scene, theme, left, right), ...drawLevelNames(scene, theme)], family);
  const drawn = { ...scene, route: scene.route.filter(({ number }) => number <= legs) };
  begin(ink, view);
  paint(
    ink,
    [
      ...drawTips(drawn, theme),
      ...drawMarkLines(scene, theme),
      ...drawLabels(scene, theme, only),
      ...drawLegNumbers(drawn, theme, words),
      ...drawHighlight(scene, theme, pointing),
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
