import type { Box } from "../layout/grid.js";
import { sizes } from "../layout/items.js";
import type { MapMark } from "../scene/map-marks.js";
import type { Scene, SceneNode } from "../scene/scene.js";
import { arrivalSign, markPlate, statusBadge } from "./draw-badges.js";
import { markStyles } from "./mark-styles.js";
import { rectPath, round, textAt, type PathShape, type Shape } from "./shapes.js";
import { levelColour, shapeOfLevel, statusMarks, type BoxShape, type Theme } from "./styles.js";

/** How a box is filled and outlined; what WebGL and SVG draw alike. */
export interface BoxLook extends Box {
  readonly shape: BoxShape;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  /** The coloured end at the left, which carries the level's letter. */
  readonly tab: { readonly width: number; readonly fill: string };
}

/**
 * A box outside of the answer is lower by this at the top and at the bottom; not one with a second line within it, which
 * would cross a name of two lines.
 */
const paleInset = 3;
const radius = 5;
/** How much is cut off the corners of a box of that shape. */
const cut = 7;

/** The look of a service's box. */
export function boxLook(node: SceneNode, theme: Theme): BoxLook {
  const { x, y, width, height, emphasis, isTitle, level } = node;
  const isFull = emphasis === "full";
  const shape = isTitle ? "rounded" : shapeOfLevel(level);
  const inset = isFull || isTitle || shape === "double" ? 0 : paleInset;
  const colour = isFull ? levelColour(theme, level) : theme.faint;
  const isEnd = node.origin || node.target;
  return {
    shape,
    x,
    y,
    width,
    height: height - 2 * inset,
    fill: node.origin
      ? theme.originFill
      : node.selected
        ? theme.selectedFill
        : isTitle && isFull
          ? colour
          : theme.box,
    stroke: node.target ? theme.routeHalo : node.selected ? theme.selected : colour,
    strokeWidth: node.target || node.selected ? 3 : isEnd ? 2.4 : isFull ? 1.5 : 1,
    dash: statusMarks[node.status].dash,
    tab: { width: sizes.tab, fill: isFull ? colour : theme.background },
  };
}

/** Boxes: fill, coloured end and outline. */
export function drawBoxes({ nodes }: Pick<Scene, "nodes">, theme: Theme): Shape[] {
  return nodes.flatMap((node) => {
    const look = boxLook(node, theme);
    const { tab } = look;
    const outline: Shape = {
      kind: "path",
      d: outlinePath(look),
      stroke: look.stroke,
      width: look.strokeWidth,
      ...(look.dash.length > 0 ? { dash: look.dash } : {}),
    };
    return [
      { kind: "path", d: outlinePath(look), fill: look.fill },
      { kind: "path", d: tabPath(look), fill: tab.fill },
      outline,
      ...(look.shape === "double"
        ? [
            {
              ...outline,
              d: innerOutline(look),
              width: 0.8,
            } as PathShape,
          ]
        : []),
    ];
  });
}

/** The coloured end of a box, within its outline. */
function tabPath({ shape, x, y, width, height, tab }: BoxLook): string {
  const left = x - width / 2;
  const box = { x: left + tab.width / 2, y, width: tab.width, height };
  if (shape !== "cut") return rectPath(box, shape === "rounded" ? radius : 0);
  const [start, cutEnd, end, top, bottom] = [
    left,
    left + cut,
    left + tab.width,
    y - height / 2,
    y + height / 2,
  ].map(round) as [number, number, number, number, number];
  return `M${cutEnd} ${top}H${end}V${bottom}H${cutEnd}L${start} ${round(bottom - cut)}V${round(top + cut)}z`;
}

/** The second outline, which crosses no letter of the level. */
function innerOutline({ x, y, width, height, tab }: BoxLook): string {
  const [left, right, top, bottom] = [
    x - width / 2 + tab.width,
    x + width / 2 - 3,
    y - height / 2 + 3,
    y + height / 2 - 3,
  ].map(round);
  return `M${left} ${top}H${right}V${bottom}H${left}`;
}

/** The outline of a box by its level's shape. */
export function outlinePath({
  shape,
  x,
  y,
  width,
  height,
}: Pick<BoxLook, "shape" | "x" | "y" | "width" | "height">): string {
  if (shape === "rounded") return rectPath({ x, y, width, height }, radius);
  if (shape !== "cut") return rectPath({ x, y, width, height });
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2].map(
    round,
  ) as [number, number, number, number];
  return `M${round(left + cut)} ${top}H${round(right - cut)}L${right} ${round(top + cut)}V${round(bottom - cut)}L${round(right - cut)} ${bottom}H${round(left + cut)}L${left} ${round(bottom - cut)}V${round(top + cut)}z`;
}

/** The lines around boxes of which something is said. */
export function drawMarkLines({ nodes, crowded }: Pick<Scene, "nodes" | "crowded">, theme: Theme): Shape[] {
  return nodes.flatMap((node) => markLine(node, boxLook(node, theme), crowded, theme));
}

/** A line around a box of which something is said. */
function markLine({ marks }: SceneNode, look: BoxLook, crowded: boolean, theme: Theme): Shape[] {
  const [first] = marks ?? [];
  if (first === undefined) return [];
  const { tone, dash } = markStyles[first];
  const off = look.strokeWidth / 2 + 2;
  return [
    {
      kind: "path",
      d: rectPath({ ...look, width: look.width + 2 * off, height: look.height + 2 * off }, radius),
      stroke: theme.tones[tone],
      width: crowded && (first === "renamed" || first === "changed") ? 1.2 : 2.4,
      ...(dash.length > 0 ? { dash } : {}),
    },
  ];
}

/** The texts and badges of boxes; with `only`, those of other boxes are faint. */
export function drawLabels(
  { nodes }: Pick<Scene, "nodes">,
  theme: Theme,
  only?: ReadonlySet<string>,
): Shape[] {
  return nodes.flatMap((node) => {
    const isDimmed = only !== undefined && !only.has(node.id);
    return [
      ...drawLabel(isDimmed ? { ...node, emphasis: "pale" } : node, theme),
      ...(isDimmed ? [] : cornerBadge(node, theme)),
    ];
  });
}

function drawLabel(node: SceneNode, theme: Theme): Shape[] {
  const { x, y, width, height, lines, emphasis, isTitle, letter, group, arrival } = node;
  const isFull = emphasis === "full";
  const left = x - width / 2;
  const isSolid = isTitle && isFull && !node.origin && !node.selected;
  const ink = isSolid ? theme.onLevel : isFull ? theme.text : theme.faintText;
  const tabX = left + sizes.tab / 2 + (isFull ? 0 : 3);
  const hasSign = arrival !== undefined && isFull && !isTitle;
  const shapes: Shape[] = [
    textAt(
      letter,
      tabX,
      hasSign ? y - height * 0.18 : y,
      sizes.font,
      700,
      isFull ? theme.onLevel : theme.faintText,
      { room: sizes.tab - 1.5 },
    ),
  ];
  if (hasSign) shapes.push(...arrivalSign(arrival, tabX, y + height * 0.24, 4, theme.onLevel));
  else if (arrival !== undefined && isFull)
    shapes.push(...arrivalSign(arrival, x + width / 2 - 12, y, 4, ink));
  const isGone = isGoing(node.marks);
  const counts = group ? 1 : 0;
  const start = left + sizes.tab + sizes.paddingX;
  for (const [index, text] of lines.entries())
    shapes.push({
      kind: "text",
      text,
      x: start,
      y: y + (index - (lines.length + counts - 1) / 2) * sizes.lineHeight,
      size: sizes.font,
      weight: isTitle || node.origin || node.target || node.selected ? 700 : 500,
      fill: ink,
      anchor: "start",
      room: width - sizes.tab - 1.5 * sizes.paddingX,
      ...(isGone ? { struck: true } : {}),
    });
  if (group)
    shapes.push(
      textAt(
        group.reached > 0 ? `${group.reached} / ${group.count}` : String(group.count),
        start,
        y + (lines.length / 2) * sizes.lineHeight,
        sizes.font,
        700,
        ink,
        { anchor: "start" },
      ),
    );
  return shapes;
}

function isGoing(marks: readonly MapMark[] | undefined): boolean {
  return marks?.includes("removed") === true;
}

/** One badge at the upper right corner: what is said of the service, else its status. */
function cornerBadge({ x, y, width, height, marks, status }: SceneNode, theme: Theme): Shape[] {
  const [right, top] = [x + width / 2 - 3, y - height / 2 + 1];
  const [first] = marks ?? [];
  return first === undefined
    ? statusBadge(status, right, top, 6, theme)
    : markPlate(first, right, top, theme, 0.9);
}
