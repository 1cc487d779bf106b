import { boxMeasures } from "../layout/boxes.js";
import { shapeOfLevel } from "../scene/styles.js";
import type { SceneNode } from "../scene/scene.js";
import type { Box } from "../layout/taken.js";

/** Nobody reads smaller text; CSS pixels. */
export const leastFont = 10.5;
/** Of a box whose level is told by its place and outline: a stripe instead of the mark; CSS pixels. */
export const stripe = 4;
/** What the inner line of a double outline takes, in CSS pixels. */
export const innerRoom = 4;
/** From one line of text to the next, in ems, where there is little room. */
export const compactLine = 1.1;
/** Free space to the left and right of the text where there is little, in CSS pixels. */
export const slim = 3;

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

/** How wide a text is, in ems of the font it is drawn in. */
export type Measure = (text: string) => number;

/** The smallest box around the label as it reads now, without the level's mark. */
export function compactBox(
  node: SceneNode,
  { x, y }: Box,
  font: number,
  measure: Measure,
  condensed = 0.95,
): Box {
  const lines = node.label.split("\n");
  const inner = shapeOfLevel(node.level) === "double" ? innerRoom : 0;
  return {
    x,
    y,
    // Nobody sees that text is narrower by a few hundredths.
    width: Math.max(...lines.map(measure)) * condensed * font + stripe + 2 * slim + inner,
    height: lines.length * compactLine * font + 2,
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
