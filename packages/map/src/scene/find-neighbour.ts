import { leastBy } from "../layout/least-by.js";
import type { Scene, SceneNode } from "./scene.js";

/** The arrow keys. */
export type Direction = "left" | "right" | "up" | "down";

/**
 * Where an arrow key leads from a service. Left and right: the nearest linked service on that side,
 * else the nearest of the same level there. Up and down: the nearest linked service of the next level
 * that has any, else the nearest of that level. Up is towards the more specialised levels in every
 * layout.
 *
 * @returns the service's id, or undefined where nothing lies that way
 */
export function findNeighbour(
  scene: Pick<Scene, "nodes" | "links">,
  id: string,
  direction: Direction,
): string | undefined {
  const here = scene.nodes.find((node) => node.id === id);
  if (!here) return undefined;
  const linked = new Set<string>();
  for (const { from, to } of scene.links) {
    if (from === id) linked.add(to);
    if (to === id) linked.add(from);
  }
  linked.delete(id);
  const candidates =
    direction === "left" || direction === "right"
      ? beside(scene, here, direction, linked)
      : onNextLevel(scene, here, direction);
  const near = candidates.filter((node) => linked.has(node.id));
  return leastBy(near.length > 0 ? near : candidates, ({ x, y }) => Math.hypot(x - here.x, y - here.y))?.id;
}

function beside(
  scene: Pick<Scene, "nodes" | "links">,
  here: SceneNode,
  side: "left" | "right",
  linked: ReadonlySet<string>,
): SceneNode[] {
  const sign = side === "right" ? 1 : -1;
  return scene.nodes.filter(
    (node) =>
      node.id !== here.id &&
      (linked.has(node.id) || node.level === here.level) &&
      // Boxes exactly above each other: the upper one counts as further left.
      ((node.x - here.x) * sign > 1e-6 ||
        (Math.abs(node.x - here.x) <= 1e-6 && (node.y - here.y) * sign > 0)),
  );
}

function onNextLevel(
  scene: Pick<Scene, "nodes" | "links">,
  here: SceneNode,
  direction: "up" | "down",
): SceneNode[] {
  const sign = direction === "up" ? 1 : -1;
  const steps = scene.nodes.map(({ level }) => (level - here.level) * sign).filter((step) => step > 0);
  const step = Math.min(...steps);
  return scene.nodes.filter(({ level }) => (level - here.level) * sign === step);
}
