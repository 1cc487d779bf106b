import { pointAt, type Curve } from "../scene/curve.js";
import type { MapMark } from "../scene/map-marks.js";
import { markStyles, platePaths } from "../scene/mark-styles.js";
import type { SceneLink } from "../scene/scene.js";
import type { Theme } from "../scene/styles.js";
import type { Box } from "../layout/taken.js";
import { drawLine, lookOfKind, traceCurve, visibleOnScreen } from "./draw-link.js";
import type { SceneIndex } from "./scene-index.js";
import type { View } from "./view.js";

/** Space between a box and the first line around it, and from each line to the next; CSS pixels. */
const offset = 3.5;
/** Between the middles of plates beside each other. */
const step = 17;

/** Draws what is said of a service: a line around its box, and a plate below it, for every mark. */
export function drawMapMarks(
  context: CanvasRenderingContext2D,
  marks: readonly MapMark[],
  box: Box,
  theme: Theme,
): void {
  const width = box.width + 2 * offset;
  const height = box.height + 2 * offset;
  for (const [rank, mark] of marks.entries()) {
    const { tone, dash } = markStyles[mark];
    const out = rank * 3.5;
    context.setLineDash([...dash]);
    context.lineWidth = 2.4;
    context.strokeStyle = theme.tones[tone];
    context.strokeRect(box.x - width / 2 - out, box.y - height / 2 - out, width + 2 * out, height + 2 * out);
  }
  context.setLineDash([]);
  const least = box.x - ((marks.length - 1) * step) / 2;
  const y = box.y + box.height / 2 + offset;
  for (const [rank, mark] of marks.entries()) drawPlate(context, mark, least + rank * step, y, theme);
}

/**
 * Draws what is said of services where many are marked: one line around each, so that boxes stay apart, and
 * over all lines the plates, in the upper left corners, where badges are in other pictures.
 */
export function drawManyMarks(
  context: CanvasRenderingContext2D,
  marked: readonly { marks: readonly MapMark[]; box: Box }[],
  theme: Theme,
): void {
  for (const { marks, box } of marked) drawMarkLine(context, marks, box, theme);
  for (const { marks, box } of marked)
    for (const [rank, mark] of marks.entries()) {
      const size = sizeIn(box);
      const left = box.x - box.width / 2 + rank * 14.5 * size;
      drawPlate(context, mark, left, box.y - box.height / 2, theme, size);
    }
}

/** Lines and plates grow with the box, as on a wall. */
function sizeIn({ height }: Box): number {
  return Math.min(2.4, Math.max(0.72, height / 36));
}

function drawMarkLine(
  context: CanvasRenderingContext2D,
  [first]: readonly MapMark[],
  box: Box,
  theme: Theme,
): void {
  if (first === undefined) return;
  const { tone, dash } = markStyles[first];
  const size = sizeIn(box);
  const off = 2.5 * size;
  context.setLineDash(dash.map((length) => length * size));
  // What stays in its place under another name is quieter than what comes, goes or moves.
  context.lineWidth =
    (tone === "better" ? 3.4 : first === "renamed" || first === "changed" ? 1.2 : 2.2) * size;
  context.strokeStyle = theme.tones[tone];
  context.strokeRect(
    box.x - box.width / 2 - off,
    box.y - box.height / 2 - off,
    box.width + 2 * off,
    box.height + 2 * off,
  );
  context.setLineDash([]);
}

/** Draws what is said of links: a broad line below their own, and plates in the middle. */
export function drawMarkedLinks(
  context: CanvasRenderingContext2D,
  links: readonly SceneLink[],
  index: SceneIndex,
  view: View,
  theme: Theme,
): void {
  for (const link of links) {
    const line = drawMarkedLine(context, link, index, view, theme);
    const { marks = [] } = link;
    if (!line) continue;
    const { x, y } = pointAt(line, 0.5);
    for (const [rank, mark] of marks.entries())
      drawPlate(context, mark, x + (rank - (marks.length - 1) / 2) * step, y, theme);
  }
}

/** Draws a link of which something is said, without its plates; undefined where it has no line. */
export function drawMarkedLine(
  context: CanvasRenderingContext2D,
  { marks: [first] = [], kind, ...link }: SceneLink,
  index: SceneIndex,
  view: View,
  theme: Theme,
  width = 7,
): Curve | undefined {
  const curve = index.curveOf(link);
  if (!curve || first === undefined) return undefined;
  const line = visibleOnScreen(curve, view);
  const { tone, dash } = markStyles[first];
  traceCurve(context, line);
  context.lineCap = "butt";
  context.lineWidth = width;
  context.globalAlpha = 0.45;
  context.strokeStyle = theme.tones[tone];
  context.setLineDash(dash.map((length) => length * 1.6));
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
  drawLine(context, line, lookOfKind(kind, theme.links[kind], theme.background));
  return line;
}

const paths = new Map<string, Path2D>();

function pathOf(description: string): Path2D {
  let path = paths.get(description);
  if (!path) paths.set(description, (path = new Path2D(description)));
  return path;
}

/** Draws the plate of a mark, its middle at a place; at size 1 it is as in the legend. */
export function drawPlate(
  context: CanvasRenderingContext2D,
  mark: MapMark,
  x: number,
  y: number,
  theme: Theme,
  size = 1,
): void {
  const { tone, plate, solid, sign } = markStyles[mark];
  const colour = theme.tones[tone];
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.fillStyle = solid ? colour : theme.background;
  context.strokeStyle = solid ? theme.background : colour;
  context.lineWidth = 1.6;
  context.fill(pathOf(platePaths[plate]));
  context.stroke(pathOf(platePaths[plate]));
  context.lineWidth = 1.9;
  context.lineCap = "round";
  context.stroke(pathOf(sign));
  context.restore();
}
