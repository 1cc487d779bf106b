import { pointAt, type Point } from "../scene/curve.js";
import type { SceneLink } from "../scene/scene.js";
import { statusMarks, type StatusMark } from "../scene/styles.js";
import { Taken, type Box } from "../layout/taken.js";
import { lengthOf, visibleOnScreen } from "./draw-link.js";
import type { Placed } from "./place-boxes.js";
import type { SceneIndex } from "./scene-index.js";
import { isVisible, type View } from "./view.js";

/** The badge of a link's status, and where it stands on the screen. */
export interface LinkMark extends Point {
  badge: NonNullable<StatusMark["badge"]>;
}

/** Of a badge on a link, in CSS pixels. */
export const linkMarkRadius = 5.5;
/** A link that shows less than this has no room for a badge between its ends. */
const shortest = 34;
/** Where on its line a badge may stand: in the middle, else a little before or after. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** The badges of links that are planned, piloted or disputed, where there is room for them. */
export function placeLinkMarks(
  links: readonly SceneLink[],
  index: SceneIndex,
  view: View,
  placed: readonly Placed[],
): LinkMark[] {
  const marked = links.filter(({ status }) => statusMarks[status].badge !== undefined);
  const boxes = placed.map(({ box }) => box);
  return placeOnLinks(marked, index, view, boxes, linkMarkRadius).flatMap(({ x, y, link }) => {
    const { badge } = statusMarks[link.status];
    return badge ? [{ x, y, badge }] : [];
  });
}

/**
 * Where something of a size can stand on each link: where it covers no box and nothing on another link; a
 * link without such a place is left out.
 */
export function placeOnLinks(
  links: readonly SceneLink[],
  index: SceneIndex,
  view: View,
  covered: readonly Box[],
  radius: number,
): (Point & { link: SceneLink })[] {
  if (links.length === 0) return [];
  const taken = new Taken(80);
  for (const box of covered) taken.add(box);
  return links.flatMap((link) => {
    const curve = index.curveOf(link);
    if (!curve) return [];
    const line = visibleOnScreen(curve, view);
    if (lengthOf(line) < shortest) return [];
    for (const place of places) {
      const { x, y } = pointAt(line, place);
      const box = { x, y, width: radius * 2, height: radius * 2 };
      if (!isVisible(view, box) || !taken.isFree(box, 1, 1)) continue;
      taken.add(box);
      return [{ x, y, link }];
    }
    return [];
  });
}
