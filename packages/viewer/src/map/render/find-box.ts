import type { SceneNode } from "@polku/map";
import { boxOnScreen, type View } from "./view.js";

/**
 * The service at a point of the screen: the box that holds it, else the nearest one that would hold it if it were
 * as large as the given size, a fingertip for instance.
 */
export function findBox(
  nodes: readonly SceneNode[],
  view: View,
  x: number,
  y: number,
  least: number,
): string | undefined {
  let best: { id: string; far: number } | undefined;
  for (const node of nodes) {
    const box = boxOnScreen(view, node);
    const offX = Math.max(0, Math.abs(x - box.x) - box.width / 2);
    const offY = Math.max(0, Math.abs(y - box.y) - box.height / 2);
    if (offX > Math.max(0, least - box.width) / 2 || offY > Math.max(0, least - box.height) / 2) continue;
    const far = Math.hypot(offX, offY);
    if (!best || far < best.far) best = { id: node.id, far };
  }
  return best?.id;
}
