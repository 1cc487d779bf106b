import type { Shape } from "@polku/map";

const paths = new Map<string, Path2D>();
/** More paths than this are forgotten together: drawings of other networks. */
const mostPaths = 20_000;

function pathOf(d: string): Path2D {
  let path = paths.get(d);
  if (!path) {
    if (paths.size > mostPaths) paths.clear();
    paths.set(d, (path = new Path2D(d)));
  }
  return path;
}

/** Paints shapes in the units of the context's transform. */
export function paint(context: CanvasRenderingContext2D, shapes: readonly Shape[], family: string): void {
  context.lineJoin = "round";
  for (const shape of shapes) {
    context.globalAlpha = shape.kind === "path" ? (shape.opacity ?? 1) : 1;
    if (shape.kind === "text") {
      paintText(context, shape, family);
      continue;
    }
    const path = pathOf(shape.d);
    if (shape.fill !== undefined) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke !== undefined) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width ?? 1;
      context.setLineDash([...(shape.dash ?? [])]);
      context.stroke(path);
    }
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintText(context: CanvasRenderingContext2D, text: Shape & { kind: "text" }, family: string): void {
  context.font = `${text.weight} ${text.size}px ${family}`;
  context.textAlign = text.anchor === "middle" ? "center" : text.anchor;
  context.textBaseline = "middle";
  context.fillStyle = text.fill;
  const write = (x: number, y: number) => {
    context.fillText(text.text, x, y + text.size * 0.04, text.room);
    if (text.struck === true) {
      const width = Math.min(context.measureText(text.text).width, text.room ?? Infinity);
      context.fillRect(text.anchor === "middle" ? x - width / 2 : x, y - 0.5, width, 1);
    }
  };
  if (text.upwards !== true) return write(text.x, text.y);
  context.save();
  context.translate(text.x, text.y);
  context.rotate(-Math.PI / 2);
  write(0, 0);
  context.restore();
}
