import { boxMeasures } from "../layout/boxes.js";
import type { SceneNode } from "../scene/scene.js";
import { Taken, type Box } from "../layout/taken.js";
import { compactBox, labelBox, leastFont, type Measure } from "./label-box.js";
import type { Placed } from "./place-boxes.js";
import type { SceneIndex } from "./scene-index.js";
import { isVisible, toScreen, type View } from "./view.js";

/** Of labels where most boxes have none. */
export const labelFont = 11;
/** The share of the map that labels larger than their services' own places may cover. */
const labelShare = { far: 0.16, near: 0.5 };
/** From this scale small boxes carry their level's mark, which no other box's label may cover. */
export const markScale = 0.33;
/** More than so many are not looked at for a label that is larger than its place. */
const mostCandidates = 160;

/** Sides of a part of the screen. */
interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a label is placed on. */
interface Ground {
  /** CSS pixels for a unit of the scene. */
  scale: number;
  area: Area;
  /** Labels, and what else may not be covered. */
  taken: Taken;
  /** The boxes themselves. */
  boxes: Taken;
  measure: Measure;
}

/**
 * Gives boxes that are too small for their full labels what labels there is room for, none over another
 * nor over what is reserved: first those with a part in what is shown, wherever they fit; then all whose
 * labels cover no other box; then the services with most links.
 *
 * @returns the boxes in the order in which to draw them, those with labels last
 */
export function placeLabels(
  ordered: readonly Placed[],
  index: SceneIndex,
  view: View,
  reserved: readonly Box[],
  measure: Measure,
): Placed[] {
  const taken = new Taken(100);
  for (const box of reserved) taken.add(box);
  const boxes = new Taken(60);
  for (const { box } of ordered) boxes.add(box);
  const ground: Ground = { scale: view.scale, area: areaOf(index, view), taken, boxes, measure };
  const labelled = new Map<string, Placed>();
  const put = (placed: Placed | undefined) => {
    if (!placed) return false;
    taken.add(placed.box);
    labelled.set(placed.node.id, placed);
    return true;
  };
  const candidates = candidatesOf(ordered, index).filter(({ placed }) => isVisible(view, placed.box));
  for (const { placed, weight } of candidates)
    if (weight >= partWeight) put(besideIfNeeded(placed, view, ground));
  for (const { placed } of candidates) if (!labelled.has(placed.node.id)) put(amongBoxes(placed, ground));
  const marks = marksOf(ordered.filter(({ node }) => !labelled.has(node.id)));
  let room = view.width * view.height * (view.scale >= markScale ? labelShare.near : labelShare.far);
  for (const { placed } of candidates.slice(0, mostCandidates)) {
    if (labelled.has(placed.node.id) || placed.strength !== "full") continue;
    if (room <= 0) break;
    const larger = overOthers(placed, ground, marks);
    if (put(larger) && larger) room -= larger.box.width * larger.box.height;
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
    .filter(({ strength }) => strength !== "off")
    .map((placed) => ({ placed, weight: weightOf(placed, index, near) }))
    .toSorted((a, b) => b.weight - a.weight || (a.placed.node.id < b.placed.node.id ? -1 : 1));
}

/** The least weight of those with a part in what is shown. */
const partWeight = 1e6;

/** How much a service wants its label: its part in what is shown, then how many links it has. */
function weightOf({ node, strength }: Placed, index: SceneIndex, near: ReadonlySet<SceneNode>): number {
  const part = node.origin || node.target ? 5 : node.onRoute ? 4 : node.selected ? 3 : 0;
  const linked = index.linksOf(node.id).length - (strength === "full" ? 0 : 1e5);
  return part * partWeight + (near.has(node) || node.marks ? partWeight / 2 : 0) + linked;
}

/** A label that the reader needs: over its box, or beside it. */
function besideIfNeeded(placed: Placed, view: View, { area, taken }: Ground): Placed | undefined {
  const { node, box } = placed;
  const isFree = (spot: Box) => taken.isFree(spot, 2, 2);
  const label = labelBox(node, box.x, box.y, labelFont);
  const over = findShifted(label, box, area, isFree);
  if (over) return { ...placed, box: over, font: labelFont };
  const stepX = label.width / 2 + 10;
  const stepY = label.height + 4;
  for (const [right, down] of [
    [0, 0],
    [0, -stepY],
    [0, stepY],
    [stepX, -stepY],
    [-stepX, stepY],
    [-stepX, -stepY],
    [stepX, stepY],
    [stepX * 2, 0],
    [-stepX * 2, 0],
  ] as const) {
    const spot = withinView({ ...label, x: box.x + right, y: box.y + down }, view);
    if (isFree(spot)) return { ...placed, box: spot, font: labelFont };
  }
  return undefined;
}

/** Sizes of small labels, and how much narrower than usual their text may be; the best first. */
const tries = [
  [labelFont, 0.95],
  [leastFont, 0.95],
  [leastFont, 0.86],
] as const;

/** A label that covers no other box: a small one, also where a larger would fit, so that boxes look alike. */
function amongBoxes(placed: Placed, { scale, area, taken, boxes, measure }: Ground): Placed | undefined {
  const { node, box } = placed;
  const isFree = (spot: Box) => taken.isFree(spot, 1, 1) && boxes.isFree(spot, 1, 1, box);
  // From far away no label finds room between the boxes; most of the looking is saved.
  if (compactBox(node, box, leastFont, measure).width > box.width * 2.2 + 2 * boxMeasures.gapX * scale)
    return undefined;
  for (const [font, condensed] of tries) {
    const spot = findShifted(compactBox(node, box, font, measure, condensed), box, area, isFree);
    if (spot) return { ...placed, box: spot, font, compact: true };
  }
  return undefined;
}

/** A label that covers parts of other boxes, but never their marks. */
function overOthers(placed: Placed, { area, taken, measure }: Ground, marks: Taken): Placed | undefined {
  const { node, box } = placed;
  const label = compactBox(node, box, labelFont, measure);
  const spot = findShifted(label, box, area, (at) => {
    const mark = marks.findOverlapped(at);
    // Its own mark gives way to its label.
    const isOwn = mark === undefined || (mark.x === box.x && mark.y === box.y);
    return isOwn && taken.isFree(at, 2, 2);
  });
  return spot && { ...placed, box: spot, font: labelFont, compact: true };
}

/** A place for a label over its box: in the middle, or moved while it covers the box still. */
function findShifted(label: Box, box: Box, area: Area, isFree: (spot: Box) => boolean): Box | undefined {
  const width = Math.max(label.width, box.width);
  const height = Math.max(label.height, box.height);
  const stepX = (width - box.width) / 2;
  const stepY = (height - box.height) / 2;
  for (const down of [0, 1, -1])
    for (const right of [0, 0.5, -0.5, 1, -1]) {
      const spot = { x: box.x + right * stepX, y: box.y + down * stepY, width, height };
      if (isWithin(spot, area) && isFree(spot)) return spot;
    }
  return undefined;
}

/** Space between a label and the edge of the map. */
const edge = 4;

/** The part of the screen that labels stay in: the picture, where it is on the map. */
function areaOf({ scene }: SceneIndex, view: View): Area {
  const { x: left, y: top } = toScreen(view, scene.bounds.minX, scene.bounds.maxY);
  const { x: right, y: bottom } = toScreen(view, scene.bounds.maxX, scene.bounds.minY);
  return {
    left: Math.max(0, left - edge),
    top: Math.max(0, top),
    right: Math.min(view.width, right + edge),
    bottom: Math.min(view.height, bottom),
  };
}

function isWithin({ x, y, width, height }: Box, { left, right, top, bottom }: Area): boolean {
  return x - width / 2 >= left && x + width / 2 <= right && y - height / 2 >= top && y + height / 2 <= bottom;
}

/** A box moved so that all of it is on the map. */
export function withinView(box: Box, view: View): Box {
  const clamp = (middle: number, size: number, room: number) =>
    size + 2 * edge > room ? room / 2 : Math.min(Math.max(middle, size / 2 + edge), room - size / 2 - edge);
  return { ...box, x: clamp(box.x, box.width, view.width), y: clamp(box.y, box.height, view.height) };
}
