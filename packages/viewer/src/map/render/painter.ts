import type { Positions } from "../layout/apart.js";
import type { SceneLink } from "../scene/scene.js";
import type { Theme } from "../scene/styles.js";
import { drawBadges, drawBox, drawFocusRing, type BoxLook } from "./draw-box.js";
import { drawGround } from "./draw-ground.js";
import { drawMoving } from "./draw-moving.js";
import { drawLevelNames, placeLevelNames } from "./draw-level-names.js";
import { drawLine, lookOfKind, traceCurve, visibleOnScreen } from "./draw-link.js";
import { drawLegNumbers, drawRoute, type Progress } from "./draw-route.js";
import { drawStatus } from "./draw-status.js";
import { drawManyMarks, drawMapMarks, drawMarkedLine, drawMarkedLinks, drawPlate } from "./draw-map-marks.js";
import type { Box } from "../layout/taken.js";
import { linkMarkRadius, placeLinkMarks, placeOnLinks } from "./link-marks.js";
import { focusOf, type Focus } from "./looks.js";
import { measureIn } from "./measure.js";
import { placeBoxes, placePointed, type Placed } from "./place-boxes.js";
import type { SceneIndex } from "./scene-index.js";
import type { View } from "./view.js";

/** All that decides how a frame looks. */
export interface Frame {
  index: SceneIndex;
  view: View;
  theme: Theme;
  /** The font family of the page. */
  family: string;
  hovered: string | undefined;
  focused: string | undefined;
  /** Whether the focused service is ringed. */
  ring: boolean;
  progress: Progress;
  /** Where given, all but these services fade: they are what is searched for. */
  only: ReadonlySet<string> | undefined;
  /** The link that the keyboard is at. */
  link: SceneLink | undefined;
}

/** The two-dimensional layers of the map, from below. */
export interface Layers {
  ground: CanvasRenderingContext2D;
  /** Links that are pointed at: over the others, under the boxes. */
  links: CanvasRenderingContext2D;
  boxes: CanvasRenderingContext2D;
  /** Boxes that are pointed at, and the ring of the keyboard. */
  pointed: CanvasRenderingContext2D;
}

/** Draws boxes, routes and names; what it drew last tells what is under the pointer. */
export class Painter {
  /** Services as they stand on the screen, the uppermost last. */
  placed: readonly Placed[] = [];
  /** Where the levels' names stand, which nothing may cover. */
  #names: readonly Box[] = [];

  paintGround({ ground }: Layers, { index, view, theme }: Frame): void {
    drawGround(ground, index.scene, view, theme);
  }

  /** Services on the move, and nothing to point at. */
  paintMoving({ ground, links, boxes, pointed }: Layers, { index, view, theme }: Frame, to: Positions): void {
    for (const context of [links, boxes, pointed]) context.clearRect(0, 0, view.width, view.height);
    this.placed = [];
    drawMoving(ground, index, to, view, theme);
  }

  /** Boxes, with the route between those that are on it and the others. */
  paintBoxes({ boxes: context }: Layers, frame: Frame): void {
    const { index, view, theme, family, progress, only } = frame;
    context.clearRect(0, 0, view.width, view.height);
    const focus = focusOf(index.scene);
    const names = placeLevelNames(context, index.scene, view, family);
    this.#names = names.map(({ box }) => box);
    this.placed = placeBoxes(index, view, focus, this.#names, measureIn(context, family), only);
    const isAbove = ({ node, font }: Placed) => node.onRoute || node.target || (node.origin && font > 0);
    const marked = index.scene.links.filter(({ marks }) => marks);
    if (!index.scene.crowded) drawMarkedLinks(context, marked, index, view, theme);
    const above = this.placed.filter(isAbove);
    this.#drawMarks(context, frame.index.scene.links.filter(hasMarkAt(view, focus)), frame);
    drawAll(
      context,
      this.placed.filter((placed) => !isAbove(placed)),
      frame,
    );
    drawRoute(context, index, view, theme, progress);
    drawAll(context, above, frame);
    drawLegNumbers(context, index, view, theme, family, progress);
    drawLevelNames(context, names, theme);
  }

  /** What the pointer, the keyboard and the selection point at: links in full, and the boxes at their ends. */
  paintPointed({ links, pointed: context }: Layers, frame: Frame): void {
    const { index, view, theme, hovered, focused, ring } = frame;
    links.clearRect(0, 0, view.width, view.height);
    context.clearRect(0, 0, view.width, view.height);
    const quiet = focusOf(index.scene) === "route";
    const ids = new Set<string>();
    if (!quiet) for (const { id, selected } of index.scene.nodes) if (selected) ids.add(id);
    if (focused !== undefined && ring && !quiet) ids.add(focused);
    if (hovered !== undefined) ids.add(hovered);

    if (frame.link) this.#drawFocusedLink(links, frame.link, frame);
    const drawn = [...new Set([...ids].flatMap((id) => index.linksOf(id)))];
    const isMarked = ({ marks }: SceneLink) => index.scene.crowded && marks !== undefined;
    for (const link of drawn.filter(isMarked)) drawMarkedLine(links, link, index, view, theme, 5);
    for (const link of drawn) {
      const curve = index.curveOf(link);
      if (curve && !isMarked(link))
        drawLine(
          links,
          visibleOnScreen(curve, view),
          lookOfKind(link.kind, theme.links[link.kind], theme.background),
        );
    }
    if (index.scene.crowded) this.#drawPlates(context, drawn, frame);
    else this.#drawMarks(context, drawn, frame);
    const stand = new Map(this.placed.map((placed) => [placed.node.id, placed]));
    for (const id of ids)
      for (const { id: other } of index.neighboursOf(id)) {
        const placed = stand.get(other);
        if (placed && !ids.has(other)) drawAll(context, [placed], frame);
      }
    for (const id of ids) this.#drawPointed(context, id, frame);
    if (focused !== undefined && ring) {
      if (!ids.has(focused)) this.#drawPointed(context, focused, frame);
      const node = index.nodes.get(focused);
      if (node) drawFocusRing(context, placePointed(index, node, view, "full").box, theme);
    }
  }

  /** A link with the keyboard's line on both sides of it. */
  #drawFocusedLink(context: CanvasRenderingContext2D, link: SceneLink, { index, view, theme }: Frame): void {
    const curve = index.curveOf(link);
    if (!curve) return;
    const line = visibleOnScreen(curve, view);
    context.setLineDash([]);
    for (const [width, colour] of [
      [13, theme.focus],
      [8, theme.background],
    ] as const) {
      traceCurve(context, line);
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.stroke();
    }
    drawLine(context, line, lookOfKind(link.kind, theme.links[link.kind], theme.background));
  }

  /** The badges of links' statuses, between the boxes. */
  #drawMarks(context: CanvasRenderingContext2D, links: readonly SceneLink[], frame: Frame): void {
    for (const mark of placeLinkMarks(links, frame.index, frame.view, this.placed))
      drawStatus(context, mark.badge, mark, linkMarkRadius, frame);
  }

  /** Where many services are marked, what became of the links that are pointed at, between the boxes. */
  #drawPlates(
    context: CanvasRenderingContext2D,
    links: readonly SceneLink[],
    { index, view, theme }: Frame,
  ): void {
    const marked = links.filter(({ marks }) => marks);
    for (const { x, y, link } of placeOnLinks(
      marked,
      index,
      view,
      [...this.placed.map(({ box }) => box), ...this.#names],
      7,
    ))
      for (const mark of link.marks?.slice(0, 1) ?? []) drawPlate(context, mark, x, y, theme, 0.85);
  }

  #drawPointed(context: CanvasRenderingContext2D, id: string, frame: Frame): void {
    const node = frame.index.nodes.get(id);
    const stand = this.placed.find((placed) => placed.node.id === id);
    if (!node || !stand) return;
    const strength = stand.strength === "off" ? "pale" : stand.strength;
    drawAll(context, [stand.font > 0 ? stand : placePointed(frame.index, node, frame.view, strength)], frame);
  }
}

/** From this scale links carry the badges of their statuses; farther away those that are pointed at do. */
const markScale = 1.25;

/** Whether a link that nothing points at carries the badge of its status. */
function hasMarkAt(view: View, focus: Focus): (link: SceneLink) => boolean {
  return ({ inAnswer }) =>
    view.scale >= markScale && focus !== "route" && (inAnswer || focus === "everything");
}

/** Draws boxes, and over all of them their badges, which stand out of their corners. */
function drawAll(context: CanvasRenderingContext2D, all: readonly Placed[], frame: Frame): void {
  for (const placed of all) drawBox(context, placed.node, placed.box, lookOf(placed, frame));
  for (const placed of all)
    if (placed.font > 0 || placed.box.height >= 26)
      drawBadges(context, placed.node, placed.box, lookOf(placed, frame));
  const marked = all.flatMap(({ node: { marks }, box, strength }) =>
    marks && strength !== "off" ? [{ marks, box }] : [],
  );
  if (frame.index.scene.crowded) drawManyMarks(context, marked, frame.theme);
  else for (const { marks, box } of marked) drawMapMarks(context, marks, box, frame.theme);
}

function lookOf({ font, marked, compact, strength }: Placed, { theme, family, index }: Frame): BoxLook {
  return { theme, family, font, marked, compact, strength, crowded: index.scene.crowded };
}
