import { routeLinks } from "../routing/route-links.js";
import type { Scene, SceneTrunk } from "./scene.js";
import { tipsOf } from "./tips.js";

const known = new WeakMap<Scene, Map<string, SceneTrunk[]>>();

/** The lines of all links at a box, also of those that are not drawn; or of one of them. */
export function linesAround(scene: Scene, id: string, link?: string): readonly SceneTrunk[] {
  const kept = known.get(scene) ?? new Map<string, SceneTrunk[]>();
  known.set(scene, kept);
  const key = `${id} ${link ?? ""}`;
  let lines = kept.get(key);
  if (!lines) kept.set(key, (lines = route(scene, id, link)));
  return lines;
}

/** Of more links than this at one box, those that combine the most are drawn. */
const mostAround = 60;

function route(scene: Scene, id: string, link: string | undefined): SceneTrunk[] {
  const shown = new Set(scene.nodes.map((node) => node.id));
  const links = scene.links
    .filter(
      (one) =>
        (one.from === id || one.to === id) &&
        (link === undefined || one.id === link) &&
        shown.has(one.from) &&
        shown.has(one.to),
    )
    .toSorted((a, b) => (b.count ?? 1) - (a.count ?? 1))
    .slice(0, mostAround);
  return routeLinks(scene.grid, links).trunks.flatMap((trunk): SceneTrunk[] =>
    trunk.kind === "part"
      ? []
      : [
          {
            ...trunk,
            kind: trunk.kind,
            emphasis: "full",
            lines: trunk.lines.map(({ points }) => points),
            tips: tipsOf(trunk.lines, trunk.isFromRoot),
          },
        ],
  );
}
