import type { Point } from "../routing/lanes.js";
import type { Line } from "../routing/route-links.js";
import type { Tip } from "./scene.js";

/** The ends of a trunk's lines at boxes; a line that branches off another one begins at no box. */
export function tipsOf(lines: readonly Line[], isFromRoot: boolean): Tip[] {
  return lines.flatMap(({ points, startsAtRoot }): Tip[] => {
    const [first, second] = points;
    const [last, before] = [points.at(-1), points.at(-2)];
    const tips: Tip[] = [];
    if (startsAtRoot && first && second)
      tips.push({ at: first, toward: direction(second, first), end: isFromRoot ? "from" : "to" });
    if (last && before)
      tips.push({ at: last, toward: direction(before, last), end: isFromRoot ? "to" : "from" });
    return tips;
  });
}

/** The unit vector from one point to another. */
export function direction(from: Point, to: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}
