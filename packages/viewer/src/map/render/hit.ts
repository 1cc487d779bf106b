import type { Placed } from "./place-boxes.js";

/** Targets of a finger are at least this wide and high, in CSS pixels. */
const finger = 44;

/**
 * The service under a point: the uppermost box that holds it; for a finger, where none does, the
 * nearest box that would hold it if it were as large as a fingertip.
 */
export function findHit(
  placed: readonly Placed[],
  x: number,
  y: number,
  isTouch: boolean,
): string | undefined {
  const hit = placed.findLast(
    ({ box }) => Math.abs(x - box.x) <= box.width / 2 && Math.abs(y - box.y) <= box.height / 2,
  );
  if (hit) return hit.node.id;
  // A pointer gets a little room, for boxes that are a few pixels high from afar.
  const least = isTouch ? finger : 14;
  let best: { id: string; far: number } | undefined;
  for (const { node, box } of placed) {
    const offX = Math.max(0, Math.abs(x - box.x) - box.width / 2);
    const offY = Math.max(0, Math.abs(y - box.y) - box.height / 2);
    if (offX > Math.max(0, least - box.width) / 2 || offY > Math.max(0, least - box.height) / 2) continue;
    const far = Math.hypot(offX, offY);
    if (!best || far < best.far) best = { id: node.id, far };
  }
  return best?.id;
}
