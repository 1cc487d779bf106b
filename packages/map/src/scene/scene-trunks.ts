import { type Point } from "../routing/lanes.js";
import { routeLinksInTurns, type Line, type Trunk } from "../routing/route-links.js";
import type { Emphasis, Scene, SceneLink, SceneTrunk, Tip } from "./scene.js";

/** Routed links as a scene has them; none where they only join a part to its wider service. */
export function toSceneTrunks(
  trunks: readonly Trunk[],
  emphasisOf: (links: readonly string[]) => Emphasis,
): SceneTrunk[] {
  return trunks.flatMap(({ id, kind, status, links, lines, forks, isFromRoot }): SceneTrunk[] =>
    kind === "part" || links.length === 0
      ? []
      : [
          {
            id,
            kind,
            status,
            emphasis: emphasisOf(links),
            links,
            lines: lines.map(({ points }) => points),
            forks,
            tips: tipsOf(lines, isFromRoot),
          },
        ],
  );
}

/** Of more links than this, those that combine the most are drawn. */
const mostLines = 60;

/**
 * The lines of links, also of those that are not drawn; `apart` gives each one a line of its own. It yields where the
 * page may have a turn.
 */
export function* linesOfInTurns(
  { grid }: Pick<Scene, "grid">,
  links: readonly SceneLink[],
  apart = false,
): Generator<void, SceneTrunk[]> {
  const drawn = links.toSorted((a, b) => (b.count ?? 1) - (a.count ?? 1)).slice(0, mostLines);
  const { trunks } = yield* routeLinksInTurns(grid, drawn, apart);
  return toSceneTrunks(trunks, () => "full");
}

/** The ends of a trunk's lines at boxes; a line that branches off another one begins at no box. */
function tipsOf(lines: readonly Line[], isFromRoot: boolean): Tip[] {
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
