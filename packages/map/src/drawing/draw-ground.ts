import { sizes } from "../layout/items.js";
import { estimateWidth } from "../layout/wrap-label.js";
import type { Scene, SceneLevel } from "../scene/scene.js";
import { markPlate } from "./draw-badges.js";
import { rectPath, round, textAt, type Shape } from "./shapes.js";
import { levelColour, type Theme } from "./styles.js";

/** Bands with the names of their levels, and frames; `left` and `right` are how far bands reach. */
export function drawGround(scene: Scene, theme: Theme, left = 0, right = scene.width): Shape[] {
  return [
    ...scene.levels.flatMap((level) => drawBand(level, theme, left, right)),
    ...scene.frames.map((frame): Shape => ({
      kind: "path",
      d: rectPath(frame, 5),
      fill: theme.box,
      stroke: levelColour(theme, frame.level),
      width: 1.2,
    })),
  ];
}

function drawBand({ index, top, bottom }: SceneLevel, theme: Theme, left: number, right: number): Shape[] {
  const band = { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
  return [
    { kind: "path", d: rectPath(band), fill: theme.bands[index % 2 === 0 ? 0 : 1] },
    { kind: "path", d: `M${round(left)} ${round(bottom)}H${round(right)}`, stroke: theme.bandEdge, width: 1 },
  ];
}

/** What is in sight, from top to bottom. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The names of levels, written upwards at the left, with counts of marks where marks are many. Where a band is
 * partly out of sight, its name is in the part that is seen, as long as there is room.
 */
export function drawLevelNames({ levels }: Pick<Scene, "levels">, theme: Theme, sight?: Sight): Shape[] {
  return levels.flatMap((level): Shape[] => {
    const colour = levelColour(theme, level.index);
    const shown = level.lines.slice(0, 2);
    const { middle, room } = placeOfName(level, shown, sight);
    const names = shown.map((text, line): Shape =>
      textAt(text, 14 + (line - (shown.length - 1) / 2) * 14, middle, sizes.font, 700, colour, {
        upwards: true,
        room,
      }),
    );
    return [...names, ...drawCounts(level, theme)];
  });
}

/** So much of its length a name keeps where there is less room. */
const leastShare = 0.7;

function placeOfName(
  { top, bottom }: SceneLevel,
  lines: readonly string[],
  sight: Sight | undefined,
): { middle: number; room: number } {
  const middle = (top + bottom) / 2;
  const whole = bottom - top - 4;
  if (!sight) return { middle, room: whole };
  const [from, to] = [Math.max(top, sight.top) + 2, Math.min(bottom, sight.bottom) - 2];
  const length = Math.min(whole, Math.max(0, ...lines.map((line) => estimateWidth(line))) * sizes.font * 1.1);
  const room = Math.min(length, to - from);
  if (room < leastShare * length) return { middle, room: whole };
  return { middle: Math.min(Math.max(middle, from + room / 2), to - room / 2), room: to - from };
}

function drawCounts({ counts, top, was }: SceneLevel, theme: Theme): Shape[] {
  let x = sizes.levelNames + 14;
  const y = top + 9;
  const shapes: Shape[] = [];
  for (const { mark, count } of counts) {
    shapes.push(
      ...markPlate(mark, x, y, theme, 0.85),
      textAt(String(count), x + 10, y, 12, 700, theme.text, { anchor: "start" }),
    );
    x += 40;
  }
  if (was !== undefined)
    shapes.push(
      ...markPlate("renamed", x, y, theme, 0.85),
      textAt(was, x + 10, y, 12, 500, theme.faintText, { anchor: "start", struck: true }),
    );
  return shapes;
}
