import { pointAt } from "../scene/curve.js";
import type { MapMark } from "../scene/map-marks.js";
import { markStyles, platePaths } from "../scene/mark-styles.js";
import type { SceneLink } from "../scene/scene.js";
import type { Theme } from "../scene/styles.js";
import type { Box } from "../scene/taken.js";
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

/** Draws what is said of links: a broad line below their own, and plates in the middle. */
export function drawMarkedLinks(
  context: CanvasRenderingContext2D,
  links: readonly SceneLink[],
  index: SceneIndex,
  view: View,
  theme: Theme,
): void {
  for (const { marks = [], kind, ...link } of links) {
    const curve = index.curveOf(link);
    const [first] = marks;
    if (!curve || first === undefined) continue;
    const line = visibleOnScreen(curve, view);
    const { tone, dash } = markStyles[first];
    traceCurve(context, line);
    context.lineCap = "butt";
    context.lineWidth = 7;
    context.globalAlpha = 0.45;
    context.strokeStyle = theme.tones[tone];
    context.setLineDash(dash.map((length) => length * 1.6));
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
    drawLine(context, line, lookOfKind(kind, theme.links[kind], theme.background));
    const { x, y } = pointAt(line, 0.5);
    for (const [rank, mark] of marks.entries())
      drawPlate(context, mark, x + (rank - (marks.length - 1) / 2) * step, y, theme);
  }
}

const paths = new Map<string, Path2D>();

function pathOf(description: string): Path2D {
  let path = paths.get(description);
  if (!path) paths.set(description, (path = new Path2D(description)));
  return path;
}

function drawPlate(
  context: CanvasRenderingContext2D,
  mark: MapMark,
  x: number,
  y: number,
  theme: Theme,
): void {
  const { tone, plate, solid, sign } = markStyles[mark];
  const colour = theme.tones[tone];
  context.save();
  context.translate(x, y);
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
