import type { Scene } from "../scene/scene.js";
import type { Box } from "../layout/taken.js";

/** How the scene lies on the screen: CSS pixels for a unit, and where the scene's origin stands. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Of the map, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A point of the scene on the screen. */
export function toScreen(view: View, x: number, y: number): { x: number; y: number } {
  return { x: view.x + x * view.scale, y: view.y - y * view.scale };
}

/** A box of the scene on the screen. */
export function boxOnScreen(view: View, { x, y, width, height }: Box): Box {
  return { ...toScreen(view, x, y), width: width * view.scale, height: height * view.scale };
}

/** Whether any of a screen's box can be seen. */
export function isVisible(view: View, { x, y, width, height }: Box, margin = 0): boolean {
  return (
    x + width / 2 > -margin &&
    x - width / 2 < view.width + margin &&
    y + height / 2 > -margin &&
    y - height / 2 < view.height + margin
  );
}

/** At this scale text has the largest size that a fitted view gives it: 15 CSS pixels. */
export const largestFit = 15 / 13;

/** The scale at which the whole of a box is on the map, as large as fits. */
export function fitScale(bounds: Scene["bounds"], width: number, height: number, padding = 10): number {
  const scale = Math.min(
    largestFit,
    (width - 2 * padding) / (bounds.maxX - bounds.minX),
    (height - 2 * padding) / (bounds.maxY - bounds.minY),
  );
  return Math.max(scale, 1e-3);
}

/** The view that shows the whole of a box in the middle. */
export function fitView(bounds: Scene["bounds"], width: number, height: number): View {
  const scale = fitScale(bounds, width, height);
  return {
    scale,
    x: width / 2 - ((bounds.minX + bounds.maxX) / 2) * scale,
    y: height / 2 + ((bounds.minY + bounds.maxY) / 2) * scale,
    width,
    height,
  };
}
