import { boxMeasures } from "../layout/boxes.js";
import { estimateWidth } from "../layout/label.js";
import type { SceneNode } from "../scene/scene.js";
import type { Box } from "../layout/taken.js";
import { labelBox, leastFont, type Measure } from "./label-box.js";
import { strengthOf, type Focus, type Strength } from "./looks.js";
import { labelFont, markScale, placeLabels, withinView } from "./place-labels.js";
import type { SceneIndex } from "./scene-index.js";
import { boxOnScreen, isVisible, type View } from "./view.js";

/** A service as it stands on the screen. */
export interface Placed {
  node: SceneNode;
  box: Box;
  /** Of its text, in CSS pixels; 0 where there is no room for text. */
  font: number;
  /** Without text, whether it shows its level's mark. */
  marked: boolean;
  /** With text, whether a stripe stands for the level's mark, for want of room. */
  compact: boolean;
  strength: Strength;
}

/** Whether the view is near enough for every box to carry its label. */
export function isReadable(index: SceneIndex, view: View): boolean {
  return view.scale >= index.readableScale;
}

/**
 * Where services stand on the screen, in the order in which to draw them. From afar boxes are small
 * and carry what labels there is room for, never one over another nor over what is reserved.
 */
export function placeBoxes(
  index: SceneIndex,
  view: View,
  focus: Focus,
  reserved: readonly Box[],
  measure: Measure = estimateWidth,
  only?: ReadonlySet<string>,
): Placed[] {
  const placed: Placed[] = [];
  const full = isReadable(index, view);
  const marked = view.scale >= markScale;
  for (const node of index.scene.nodes) {
    const box = boxOnScreen(view, node);
    if (!isVisible(view, box, 60)) continue;
    const strength = strengthOf(node, focus, only);
    if (full && strength !== "off") placed.push(withText(node, box, view, strength));
    else placed.push({ node, box, font: 0, marked, compact: false, strength });
  }
  const ordered = placed.toSorted((a, b) => rankOf(b) - rankOf(a));
  return full ? ordered : placeLabels(ordered, index, view, reserved, measure);
}

/** A box with its text; a little larger than its own scale where the text would be too small. */
function withText(node: SceneNode, box: Box, view: View, strength: Strength): Placed {
  const font = boxMeasures.font * view.scale;
  if (font >= leastFont) return { node, box, font, marked: false, compact: false, strength };
  const least = labelBox(node, box.x, box.y, leastFont);
  return {
    node,
    box: {
      ...box,
      width: Math.max(box.width, least.width),
      height: Math.max(box.height, least.height),
    },
    font: leastFont,
    marked: false,
    compact: false,
    strength,
  };
}

/** What is drawn first, and what over it. */
function rankOf({ node, strength }: Placed): number {
  if (node.origin || node.target) return -4;
  if (node.onRoute) return -3;
  if (node.selected) return -2;
  return strength === "full" ? -1 : 0;
}

/** A service with its label, wherever the view is: for what the reader points at. */
export function placePointed(index: SceneIndex, node: SceneNode, view: View, strength: Strength): Placed {
  const box = boxOnScreen(view, node);
  if (isReadable(index, view)) return withText(node, box, view, strength);
  const label = withinView(labelBox(node, box.x, box.y, labelFont), view);
  return { node, box: label, font: labelFont, marked: false, compact: false, strength };
}
