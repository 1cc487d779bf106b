import type { Box } from "@polku/map";

/** How a scene is seen: CSS pixels for a unit, and where its upper left corner is on the screen. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Of the map, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** So much of a picture, in its own units, is seen at least where it is fitted. */
const leastHeight = 400;

/** Free space around a fitted picture, in CSS pixels. */
const padding = 6;

/** A box of the scene on the screen. */
export function boxOnScreen(view: View, { x, y, width, height }: Box): Box {
  return {
    x: view.x + x * view.scale,
    y: view.y + y * view.scale,
    width: width * view.scale,
    height: height * view.scale,
  };
}

/** Whether all of a screen's box is in sight. */
export function isInSight(view: View, { x, y, width, height }: Box, margin = 0): boolean {
  return (
    x - width / 2 >= margin &&
    x + width / 2 <= view.width - margin &&
    y - height / 2 >= margin &&
    y + height / 2 <= view.height - margin
  );
}

/** The smallest box around boxes, with a margin. */
export function around(boxes: readonly Box[], margin: number): Box {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2)) + margin;
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + margin;
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** The size of a map, and how much of its right end something stands on; CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  readonly covered: number;
}

/** The scale at which a box fills the map, or so many pixels of it: few services are not blown up on a wide screen. */
export function fitScale({ width, height }: Box, map: MapSize): number {
  const room = [map.width - map.covered - 2 * padding, map.height - 2 * padding] as const;
  const fitted = Math.min(room[0] / Math.max(1, width), room[1] / Math.max(1, height));
  return Math.max(1e-3, Math.min(fitted, Math.max(1, map.height / leastHeight)));
}

/** The view that shows the whole of a box in the middle. */
export function fitView(box: Box, map: MapSize): View {
  return viewOf(box, fitScale(box, map), map);
}

/** The view that has a point of the scene in the middle of what nothing stands on. */
export function viewOf({ x, y }: { x: number; y: number }, scale: number, map: MapSize): View {
  const { width, height, covered } = map;
  return { scale, x: (width - covered) / 2 - x * scale, y: height / 2 - y * scale, width, height };
}

/** A view moved by so many CSS pixels. */
export function movedView(view: View, x: number, y: number): View {
  return { ...view, x: view.x + x, y: view.y + y };
}

/** A view zoomed about a place of the screen, within limits of its scale. */
export function zoomedView(
  view: View,
  factor: number,
  { x, y }: { x: number; y: number },
  { least, most }: { least: number; most: number },
): View {
  const scale = Math.min(most, Math.max(least, view.scale * factor));
  const by = scale / view.scale;
  return { ...view, scale, x: x - (x - view.x) * by, y: y - (y - view.y) * by };
}
