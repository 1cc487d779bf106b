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
    // Small text is drawn a little narrower: widths are estimated with some room to spare.
    width: (textOf(node) * 0.96 + boxMeasures.tab) * share + 4,
    height: (node.height - 2 * boxMeasures.paddingY) * share + 5,
  };
}

/** How wide the box's text may be at scale 1. */
function textOf({ width }: SceneNode): number {
  return width - 2 * boxMeasures.paddingX - boxMeasures.tab;
}

/** The least scale at which a service's smallest label fits into its box and the gap beside it. */
export function readableScaleOf(node: SceneNode): number {
  const { width, height } = labelBox(node, 0, 0, leastFont);
  return Math.max(
    (width + 1) / (node.width + boxMeasures.gapX),
    (height + 2) / (node.height + boxMeasures.gapY * 0.8),
  );
}
