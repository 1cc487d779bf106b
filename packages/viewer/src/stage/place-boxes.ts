import { boxMeasures } from "../scene/boxes.js";
import type { SceneNode } from "../scene/scene.js";
import { Taken, type Box } from "../scene/taken.js";
import { labelBox, leastFont } from "./label-box.js";
import { strengthOf, type Focus, type Strength } from "./looks.js";
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
  strength: Strength;
}

/** Of labels where most boxes have none. */
const labelFont = 11;
/** The share of the map that labels of services without a part may cover, far away and nearer. */
const labelShare = { far: 0.16, near: 0.5 };
/** From this scale small boxes carry their level's mark, which no other box's label may cover. */
const markScale = 0.42;

/** Whether the view is near enough for every box to carry its label. */
export function isReadable(index: SceneIndex, view: View): boolean {
  return view.scale >= index.readableScale;
}

/**
 * Where services stand on the screen, in the order in which to draw them. From afar boxes are small
 * and only some carry labels: the route's and the selection first, then neighbours and hubs, never one
 * over another nor over what is reserved.
 */
export function placeBoxes(index: SceneIndex, view: View, focus: Focus, reserved: readonly Box[]): Placed[] {
  const placed: Placed[] = [];
  const full = isReadable(index, view);
  const marked = view.scale >= markScale;
  for (const node of index.scene.nodes) {
    const box = boxOnScreen(view, node);
    if (!isVisible(view, box, 60)) continue;
    const strength = strengthOf(node, focus);
    if (full && strength !== "off") placed.push(withText(node, box, view, strength));
    else placed.push({ node, box, font: 0, marked, strength });
  }
  const ordered = placed.toSorted((a, b) => rankOf(b) - rankOf(a));
  return full ? ordered : withLabels(ordered, index, view, reserved);
}

/** A box with its text; a little larger than its own scale where the text would be too small. */
function withText(node: SceneNode, box: Box, view: View, strength: Strength): Placed {
  const font = boxMeasures.font * view.scale;
  if (font >= leastFont) return { node, box, font, marked: false, strength };
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

function withLabels(
  ordered: readonly Placed[],
  index: SceneIndex,
  view: View,
  reserved: readonly Box[],
): Placed[] {
  const taken = new Taken(100);
  for (const box of reserved) taken.add(box);
  const marks = marksOf(ordered);
  const labelled = new Map<string, Placed>();
  let room = view.width * view.height * (view.scale >= markScale ? labelShare.near : labelShare.far);
  for (const { placed, weight } of candidatesOf(ordered, index)) {
    if (!isVisible(view, placed.box)) continue;
    const isPart = weight >= partWeight;
    if (!isPart && room <= 0) break;
    const box = findSpot(placed, view, isPart, (spot) => {
      if (!taken.isFree(spot, 2, 2)) return false;
      const mark = isPart ? undefined : marks.findOverlapped(spot);
      // Its own mark gives way to its label.
      return mark === undefined || (mark.x === placed.box.x && mark.y === placed.box.y);
    });
    if (!box) continue;
    if (!isPart) room -= box.width * box.height;
    taken.add(box);
    labelled.set(placed.node.id, { ...placed, box, font: labelFont });
  }
  const without = ordered.filter(({ node }) => !labelled.has(node.id));
  return [...without, ...ordered.flatMap(({ node }) => labelled.get(node.id) ?? [])];
}

/** The places of small boxes' marks. */
function marksOf(ordered: readonly Placed[]): Taken {
  const marks = new Taken(60);
  for (const { box, marked } of ordered) if (marked) marks.add({ ...box, width: 14, height: 10 });
  return marks;
}

/** Who wants a label, the most first. */
function candidatesOf(ordered: readonly Placed[], index: SceneIndex): { placed: Placed; weight: number }[] {
  const selected = index.scene.nodes.filter((node) => node.selected);
  const near = new Set(selected.flatMap(({ id }) => index.neighboursOf(id)));
  return ordered
    .filter(({ strength }) => strength === "full")
    .map((placed) => ({ placed, weight: weightOf(placed, index, near) }))
    .toSorted((a, b) => b.weight - a.weight || (a.placed.node.id < b.placed.node.id ? -1 : 1))
    .slice(0, 160);
}

/** The least weight of those with a part in what is shown. */
const partWeight = 1e6;

/** How much a service wants its label: its part in what is shown, then how many links it has. */
function weightOf({ node }: Placed, index: SceneIndex, near: ReadonlySet<SceneNode>): number {
  const part = node.origin || node.target ? 5 : node.onRoute ? 4 : node.selected ? 3 : 0;
  return part * partWeight + (near.has(node) ? partWeight / 2 : 0) + index.linksOf(node.id).length;
}

/** Where a label fits: over its box, or for those with a part in what is shown also beside it. */
function findSpot(
  { node, box }: Placed,
  view: View,
  isPart: boolean,
  isFree: (spot: Box) => boolean,
): Box | undefined {
  const label = labelBox(node, box.x, box.y, labelFont);
  const stepX = label.width / 2 + 10;
  const stepY = label.height + 4;
  const tries = isPart
    ? [
        [0, 0],
        [0, -stepY],
        [0, stepY],
        [stepX, -stepY],
        [-stepX, stepY],
        [-stepX, -stepY],
        [stepX, stepY],
        [stepX * 2, 0],
        [-stepX * 2, 0],
      ]
    : [[0, 0]];
  for (const [right = 0, down = 0] of tries) {
    const spot = withinView({ ...label, x: box.x + right, y: box.y + down }, view);
    if (isFree(spot)) return spot;
  }
  return undefined;
}

function withinView(box: Box, view: View): Box {
  const edge = 4;
  const clamp = (middle: number, size: number, room: number) =>
    size + 2 * edge > room ? room / 2 : Math.min(Math.max(middle, size / 2 + edge), room - size / 2 - edge);
  return { ...box, x: clamp(box.x, box.width, view.width), y: clamp(box.y, box.height, view.height) };
}

/** A service with its label, wherever the view is: for what the reader points at. */
export function placePointed(index: SceneIndex, node: SceneNode, view: View, strength: Strength): Placed {
  const box = boxOnScreen(view, node);
  if (isReadable(index, view)) return withText(node, box, view, strength);
  const label = withinView(labelBox(node, box.x, box.y, labelFont), view);
  return { node, box: label, font: labelFont, marked: false, strength };
}
