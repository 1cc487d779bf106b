import type { Scene, SceneLevel } from "../scene/scene.js";
import { levelColour, type Theme } from "../scene/styles.js";
import type { Point } from "../scene/curve.js";
import { overlaps, type Box } from "../layout/taken.js";
import { bandSides } from "./draw-ground.js";
import { drawPlate } from "./draw-map-marks.js";
import { boxOnScreen, toScreen, type View } from "./view.js";

/** A level's name as it stands on the screen. */
export interface LevelName {
  level: SceneLevel;
  box: Box;
  font: string;
  /** Of the letters, in CSS pixels. */
  size: number;
  /** How wide the name is, without what follows it. */
  width: number;
  /** Whether there is room for the name that it had. */
  tellsWas: boolean;
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
    const width = context.measureText(level.label).width;
    const counts = level.counts.reduce((sum, { count }) => sum + countWidth(context, count, size), 0);
    const was = level.was === undefined ? 0 : wasWidth(context, level.was, size);
    const isFree = (box: Box) => names.every((name) => !overlaps(name.box, box));
    for (const tellsWas of was > 0 ? [true, false] : [false]) {
      const spot = { width: width + counts + (tellsWas ? was : 0) + 8, height: size * 1.3 };
      const places =
        scene.layout === "rings" ? onRing(level, view, spot.height) : onBand(scene, level, view, spot);
      const box = places.map((place): Box => ({ ...place, ...spot })).find(isFree);
      // The name that it had takes no service's room.
      if (!box || (tellsWas && coversAny(scene, view, box))) continue;
      names.push({ level, font, box, size, width, tellsWas });
      break;
    }
  }
  return names;
}

function coversAny({ nodes }: Scene, view: View, box: Box): boolean {
  return nodes.some((node) => overlaps(boxOnScreen(view, node), box, -1));
}

/** How wide a count is with its sign and the space before it. */
function countWidth(context: CanvasRenderingContext2D, count: number, size: number): number {
  return size * 2.2 + context.measureText(String(count)).width;
}

/** How wide the name is that a level had, with its sign and the spaces around it. */
function wasWidth(context: CanvasRenderingContext2D, was: string, size: number): number {
  return size * 2.6 + context.measureText(was).width;
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

/** Draws the levels' names on a ground of their own, and after each how many of its services are marked how. */
export function drawLevelNames(
  context: CanvasRenderingContext2D,
  names: readonly LevelName[],
  theme: Theme,
): void {
  context.textBaseline = "middle";
  context.textAlign = "start";
  for (const { level, box, font, size, width, tellsWas } of names) {
    context.globalAlpha = 0.86;
    context.fillStyle = theme.bands[level.index % 2 === 0 ? 0 : 1];
    context.beginPath();
    context.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, 4);
    context.fill();
    context.globalAlpha = 1;
    context.font = font;
    context.fillStyle = levelColour(theme, level.index);
    let x = box.x - box.width / 2 + 4;
    context.fillText(level.label, x, box.y + 0.5);
    x += width;
    if (tellsWas && level.was !== undefined) {
      drawPlate(context, "renamed", x + size * 1.3, box.y, theme, size / 14);
      const from = x + size * 2.1;
      const wide = context.measureText(level.was).width;
      context.fillStyle = theme.faintText;
      context.fillText(level.was, from, box.y + 0.5);
      context.fillRect(from - 1, box.y, wide + 2, 1);
      x += wasWidth(context, level.was, size);
    }
    for (const { mark, count } of level.counts) {
      drawPlate(context, mark, x + size * 1.3, box.y, theme, size / 14);
      context.fillStyle = theme.text;
      context.fillText(String(count), x + size * 2.1, box.y + 0.5);
      x += countWidth(context, count, size);
    }
  }
}
