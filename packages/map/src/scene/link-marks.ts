import type { Point } from "../routing/lanes.js";
import type { MapMark } from "./map-marks.js";
import { badgePlace } from "./route-legs.js";
import type { Scene, SceneLink, SceneNode, SceneTrunk } from "./scene.js";

/** What is said of a link whose line is drawn, and the place on the line where nothing else runs. */
export interface LinkMark {
  readonly mark: MapMark;
  readonly at: Point;
}

/** The marks of links on their lines; those of the route's legs are beside their numbers. */
export function linkMarks(
  { links, nodes, route }: Pick<Scene, "links" | "nodes" | "route">,
  trunks: readonly SceneTrunk[],
): LinkMark[] {
  const walked = new Set(route.map(({ link }) => link));
  return links.flatMap((link): LinkMark[] => {
    const [mark] = link.marks ?? [];
    const trunk = trunks.find((one) => one.links.includes(link.id));
    if (mark === undefined || !trunk || walked.has(link.id)) return [];
    const at = placeOn(trunk, link, links, nodes);
    return at ? [{ mark, at }] : [];
  });
}

/** What a scenario does. That many links are essential is listed instead: plates on all of them would hide the lines. */
const ofChanges: ReadonlySet<MapMark> = new Set(["added", "removed", "moved", "renamed", "changed"]);

/** What a scenario does to links, on their lines; on legs of the route, away from all that has its place on lines already. */
export function changesOfLinks(
  scene: Pick<Scene, "links" | "nodes" | "route">,
  trunks: readonly SceneTrunk[],
  placed: readonly Point[],
): LinkMark[] {
  const marks = linkMarks(scene, trunks).filter(({ mark }) => ofChanges.has(mark));
  for (const { link, points } of scene.route) {
    const mark = scene.links.find(({ id }) => id === link)?.marks?.find((one) => ofChanges.has(one));
    const others = [...placed, ...marks.map(({ at }) => at)];
    if (mark !== undefined) marks.push({ mark, at: badgePlace(points, others) });
  }
  return marks;
}

/** The middle of the longest stretch that is the link's alone. */
function placeOn(
  trunk: SceneTrunk,
  { from, to }: SceneLink,
  links: readonly SceneLink[],
  nodes: readonly SceneNode[],
): Point | undefined {
  const bundled = links.filter(({ id }) => trunk.links.includes(id));
  const shared = (end: string) => bundled.filter((link) => link.from === end || link.to === end).length;
  const own = nodes.find(({ id }) => id === (shared(from) < shared(to) ? from : to));
  const lines =
    bundled.length === 1 || !own
      ? trunk.lines
      : trunk.lines.filter((points) => [points[0], points.at(-1)].some((end) => end && isAt(end, own)));
  const stretches = lines.flatMap((points) =>
    points.slice(1).map((end, index) => ({ start: points[index] ?? end, end })),
  );
  const [longest] = stretches.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest && { x: (longest.start.x + longest.end.x) / 2, y: (longest.start.y + longest.end.y) / 2 };
}

function lengthOf({ start, end }: { readonly start: Point; readonly end: Point }): number {
  return Math.hypot(end.x - start.x, end.y - start.y);
}

function isAt({ x, y }: Point, box: SceneNode): boolean {
  return Math.abs(x - box.x) <= box.width / 2 + 1 && Math.abs(y - box.y) <= box.height / 2 + 1;
}
