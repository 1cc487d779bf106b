import { boxMeasures } from "../scene/boxes.js";
import type { SceneNode } from "../scene/scene.js";
import type { Box } from "../scene/taken.js";

/** Nobody reads smaller text; CSS pixels. */
export const leastFont = 10.5;

/** The smallest box around a service's label, its text of some size, in CSS pixels. */
export function labelBox(node: SceneNode, x: number, y: number, font: number): Box {
  const share = font / boxMeasures.font;
  return {
    x,
    y,
    width: (node.width - 2 * boxMeasures.paddingX) * share + 7,
    height: (node.height - 2 * boxMeasures.paddingY) * share + 6,
  };
}

/** The least scale at which a service's smallest label fits into its box and the gap beside it. */
export function readableScaleOf(node: SceneNode): number {
  const { width, height } = labelBox(node, 0, 0, leastFont);
  return Math.max(
    (width + 2) / (node.width + boxMeasures.gapX),
    (height + 2) / (node.height + boxMeasures.gapY * 0.8),
  );
}
