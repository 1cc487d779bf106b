import type { Point, Scene, SceneTrunk } from "@polku/map";
import type { Place } from "./surface.js";
import { boxOnScreen, type View } from "./view.js";

/** What is at a place of the map: a service, or lines that links share. */
export type At = { readonly service: string } | { readonly trunk: SceneTrunk };

/**
 * What is at a place: the box that holds it, else the nearest line within so many CSS pixels or the nearest box that
 * would hold it if it were as large as the given size, a fingertip for instance.
 */
export function findAt(
  scene: Pick<Scene, "nodes" | "trunks">,
  view: View,
  { x, y }: Place,
  near: { readonly box: number; readonly trunk: number },
): At | undefined {
  let found: At | undefined;
  let least = Infinity;
  const take = (at: At, far: number): void => {
    if (far < least) [found, least] = [at, far];
  };
  for (const node of scene.nodes) {
    const box = boxOnScreen(view, node);
    const offX = Math.max(0, Math.abs(x - box.x) - box.width / 2);
    const offY = Math.max(0, Math.abs(y - box.y) - box.height / 2);
    const holds = (off: number, size: number) => off <= Math.max(0, near.box - size) / 2;
    if (holds(offX, box.width) && holds(offY, box.height)) take({ service: node.id }, Math.hypot(offX, offY));
  }
  if (least === 0) return found;
  const at = { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
  for (const trunk of scene.trunks)
    for (const points of trunk.lines)
      for (let index = 1; index < points.length; index++) {
        const far = distanceTo(points[index - 1] as Point, points[index] as Point, at) * view.scale;
        if (far <= near.trunk) take({ trunk }, far);
      }
  return found;
}

/** How far a point is from a stretch that is level or upright. */
function distanceTo(a: Point, b: Point, { x, y }: Point): number {
  const offX = Math.max(0, Math.min(a.x, b.x) - x, x - Math.max(a.x, b.x));
  const offY = Math.max(0, Math.min(a.y, b.y) - y, y - Math.max(a.y, b.y));
  return Math.hypot(offX, offY);
}
