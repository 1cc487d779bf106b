import type { Scene, SceneLink } from "./scene.js";

/** The links of a service in the order in which they stand around it: clockwise, from the top. */
export function linksAt(scene: Scene, id: string): SceneLink[] {
  const places = new Map(scene.nodes.map((node) => [node.id, node]));
  const here = places.get(id);
  if (!here) return [];
  const turned = scene.links
    .filter(({ from, to }) => (from === id || to === id) && from !== to && places.has(from) && places.has(to))
    .map((link) => {
      const other = places.get(link.from === id ? link.to : link.from) ?? here;
      const turn = (Math.atan2(other.x - here.x, here.y - other.y) + 2 * Math.PI) % (2 * Math.PI);
      return { link, turn };
    });
  return turned
    .toSorted((a, b) => a.turn - b.turn || (a.link.id < b.link.id ? -1 : 1))
    .map(({ link }) => link);
}

/** The link after (or with -1 before) another around a service; the first where there is none yet. */
export function nextLinkAt(
  scene: Scene,
  id: string,
  link: string | undefined,
  step: 1 | -1,
): { link: SceneLink; at: number; total: number } | undefined {
  const links = linksAt(scene, id);
  const now = links.findIndex((one) => one.id === link);
  const next = now === -1 ? (step === 1 ? 0 : links.length - 1) : (now + step + links.length) % links.length;
  const found = links[next];
  return found && { link: found, at: next + 1, total: links.length };
}
