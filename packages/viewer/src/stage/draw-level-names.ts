import type { Scene, SceneLevel } from "../scene/scene.js";
import { levelColour, type Theme } from "../scene/styles.js";
import type { Point } from "../scene/curve.js";
import { overlaps, type Box } from "../scene/taken.js";
import { bandSides } from "./draw-ground.js";
import { toScreen, type View } from "./view.js";

/** A level's name as it stands on the screen. */
export interface LevelName {
  level: SceneLevel;
  box: Box;
  font: string;
}

/**
 * Where the levels' names stand: in the upper left corner of a band, on the top of a ring. The name of
 * a band that is partly out of sight stays at the edge of the map; one that would cover another is
 * left out.
 */
export function placeLevelNames(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  family: string,
): LevelName[] {
  const size = view.scale < 0.7 ? 11 : 12;
  const font = `700 ${size}px ${family}`;
  context.font = font;
  const names: LevelName[] = [];
  for (const level of scene.levels) {
    const spot = { width: context.measureText(level.label).width + 8, height: size * 1.3 };
    const places =
      scene.layout === "rings" ? onRing(level, view, spot.height) : onBand(scene, level, view, spot);
    const isFree = (box: Box) => names.every((name) => !overlaps(name.box, box));
    const box = places.map((place): Box => ({ ...place, ...spot })).find(isFree);
    if (box) names.push({ level, font, box });
  }
  return names;
}

function onRing({ outer }: SceneLevel, view: View, height: number): Point[] {
  // On the line itself, because above and below it there are boxes; where rings are narrow, below.
  return [outer, -outer]
    .map((at) => toScreen(view, 0, at))
    .filter(({ y }) => y >= 0 && y <= view.height)
    .map(({ x, y }) => ({ x, y: Math.min(Math.max(y, height / 2), view.height - height / 2) }));
}

function onBand(
  scene: Scene,
  { inner, outer }: SceneLevel,
  view: View,
  { width, height }: { width: number; height: number },
): Point[] {
  const [left, right] = bandSides(scene, view);
  const top = toScreen(view, 0, outer).y;
  const bottom = toScreen(view, 0, inner).y;
  if (bottom < height * 1.4 || top > view.height || right < width + 20 || left > view.width) return [];
  const y = top + Math.max(13 * view.scale, height / 2);
  return [
    {
      x: Math.max(left + 6, 4) + width / 2,
      y: Math.min(Math.max(y, height / 2 + 4), bottom - height / 2 - 2),
    },
  ];
}

/** Draws the levels' names on a ground of their own. */
export function drawLevelNames(
  context: CanvasRenderingContext2D,
  names: readonly LevelName[],
  theme: Theme,
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { level, box, font } of names) {
    context.globalAlpha = 0.86;
    context.fillStyle = theme.bands[level.index % 2 === 0 ? 0 : 1];
    context.beginPath();
    context.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, 4);
    context.fill();
    context.globalAlpha = 1;
    context.font = font;
    context.fillStyle = levelColour(theme, level.index);
    context.fillText(level.label, box.x, box.y + 0.5);
  }
}
