import { pushApart, type Positions } from "./apart.js";
import { boxMeasures } from "./boxes.js";
import type { Arrangement } from "./layout.js";
import type { Plan } from "./plan.js";
import type { Scene } from "../scene/scene.js";
import { aspects, type Shape } from "./shape.js";
import type { Steps } from "../scene/steps.js";
import type { Box } from "./taken.js";

/** How much wider than the boxes themselves the free picture is. */
const room = 2.1;

/**
 * The arrangement that forces found, drawn out to the size of the boxes and with boxes pushed apart.
 * A service without a position keeps that of the bands.
 */
export function* layoutFree(
  plan: Plan,
  bands: Arrangement,
  positions: Positions,
  shape: Shape,
): Steps<Arrangement> {
  const boxes = plan.ids.map((id, number) => ({
    x: positions.get(id)?.x ?? bands.x[number] ?? 0,
    y: positions.get(id)?.y ?? bands.y[number] ?? 0,
    width: plan.boxes.width[number] ?? 0,
    height: plan.boxes.height[number] ?? 0,
  }));
  drawOut(boxes, aspects[shape]);
  yield* pushApart(boxes, boxMeasures.gapX, boxMeasures.gapY);
  return {
    x: Float64Array.from(boxes, ({ x }) => x),
    y: Float64Array.from(boxes, ({ y }) => y),
    groups: [],
    levels: [],
    bounds: boundsOf(boxes, 20),
  };
}

/** A scene with its services where forces have brought them so far; boxes may overlap. */
export function moveScene(scene: Scene, positions: Positions): Scene {
  const nodes = scene.nodes.map((node) => ({ ...node, ...positions.get(node.id) }));
  drawOut(nodes, aspects[scene.shape]);
  return { ...scene, layout: "free", nodes, levels: [], groups: [], bounds: boundsOf(nodes, 20) };
}

/** Draws a picture out so that there is room for its boxes; they may overlap still. */
function drawOut(boxes: Box[], aspect: number): void {
  const area = boxes.reduce(
    (sum, { width, height }) => sum + (width + boxMeasures.gapX) * (height + boxMeasures.gapY),
    0,
  );
  const high = Math.sqrt((area * room) / aspect);
  stretch(boxes, "x", high * aspect);
  stretch(boxes, "y", high);
}

/** Stretches one coordinate about its mean so that most boxes lie within an extent; strays are drawn in. */
function stretch(boxes: Box[], axis: "x" | "y", extent: number): void {
  if (boxes.length === 0) return;
  const mean = boxes.reduce((sum, box) => sum + box[axis], 0) / boxes.length;
  const spread = Math.sqrt(boxes.reduce((sum, box) => sum + (box[axis] - mean) ** 2, 0) / boxes.length) || 1;
  // An even spread over an extent has a standard deviation of extent / √12.
  const scale = extent / Math.sqrt(12) / spread;
  for (const box of boxes) {
    const off = (box[axis] - mean) * scale;
    const limit = extent * 0.62;
    box[axis] = limit * Math.tanh(off / limit);
  }
}

/** The smallest box around boxes, with a margin. */
export function boundsOf(boxes: readonly Box[], margin: number): Arrangement["bounds"] {
  const bounds = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity };
  for (const { x, y, width, height } of boxes) {
    bounds.minX = Math.min(bounds.minX, x - width / 2 - margin);
    bounds.maxX = Math.max(bounds.maxX, x + width / 2 + margin);
    bounds.minY = Math.min(bounds.minY, y - height / 2 - margin);
    bounds.maxY = Math.max(bounds.maxY, y + height / 2 + margin);
  }
  return boxes.length > 0 ? bounds : { minX: -100, maxX: 100, minY: -60, maxY: 60 };
}
