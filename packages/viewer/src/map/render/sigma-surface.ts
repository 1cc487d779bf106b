import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import { forgetColours } from "./colours.js";
import { makeSigma, type MapSigma } from "./make-sigma.js";
import { prefersStill, travel, type Gestures, type Look, type Surface } from "./surface.js";
import { toDrawnGraph, wholeLine, type DrawnGraph } from "./to-graph.js";
import {
  type Scene,
  type Shape,
  drawGround,
  drawItemBadges,
  drawLinkMarks,
  drawLabels,
  drawLegNumbers,
  drawLevelNames,
  drawMarkLines,
  drawTips,
} from "@polku/map";
import type { View } from "./view.js";
import { drawHighlight } from "./draw-highlight.js";

/** Sigma draws boxes, links and the route; names, badges and bands are on two canvases below and above it. */
export class SigmaSurface implements Surface {
  readonly #sigma: MapSigma;
  readonly #ground: CanvasRenderingContext2D;
  readonly #ink: CanvasRenderingContext2D;
  #look: Look | undefined;
  /** The window's size when sigma last looked at the graph. */
  #processed: { width: number; height: number } | undefined;

  constructor(host: HTMLElement, look: Pick<Look, "theme">, gestures: Gestures) {
    const { sigma, ground, ink } = makeSigma(host, look.theme);
    this.#sigma = sigma;
    this.#ground = ground;
    this.#ink = ink;
    sigma.on("afterProcess", () => (this.#processed = sigma.getDimensions()));
    sigma.on("afterRender", () => this.#paint());
    listen(sigma, gestures);
  }

  get view(): View {
    const { width, height } = this.#sigma.getDimensions();
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const far = this.#sigma.graphToViewport({ x: 1000, y: 0 });
    return { scale: (far.x - origin.x) / 1000, x: origin.x, y: origin.y, width, height };
  }

  show({ scale, x, y, width, height }: View, animate: boolean): void {
    const sigma = this.#sigma;
    const camera = sigma.getCamera();
    const middle = { x: (width / 2 - x) / scale, y: -(height / 2 - y) / scale };
    const framed = sigma.viewportToFramedGraph(sigma.graphToViewport(middle));
    const state = { ...framed, ratio: (camera.ratio * this.view.scale) / scale };
    if (animate && !prefersStill())
      void camera.animate(state, { duration: travel, easing: "quadraticInOut" });
    else camera.setState(state);
  }

  limit(least: number, most: number): void {
    const camera = this.#sigma.getCamera();
    const unit = this.view.scale * camera.ratio;
    camera.minRatio = unit / most;
    camera.maxRatio = unit / least;
  }

  draw(look: Look): void {
    if (look.theme !== this.#look?.theme) forgetColours();
    this.#look = look;
    const graph = toDrawnGraph(look.scene, look.theme);
    if (look.only) dim(graph, look.only);
    this.#sigma.setGraph(graph);
  }

  grow(look: Look): void {
    this.#look = look;
    const graph = this.#sigma.getGraph();
    const { legs, share } = look.progress;
    const edges: string[] = [];
    graph.forEachEdge((edge, { leg }) => {
      if (leg === undefined) return;
      const length = leg <= legs ? wholeLine : leg === legs + 1 ? share * lengthOf(look.scene, leg) : -1;
      graph.setEdgeAttribute(edge, "strokeUntil", length);
      edges.push(edge);
    });
    this.#sigma.refresh({ partialGraph: { edges }, skipIndexation: true, schedule: true });
  }

  point(look: Look): void {
    this.#look = look;
    this.#sigma.scheduleRender();
  }

  resize(): void {
    this.#sigma.resize();
    const { width, height } = this.#sigma.getDimensions();
    // sigma relates places to the window's size only when it looks at the graph again.
    if (this.#processed?.width !== width || this.#processed.height !== height) this.#sigma.refresh();
  }

  destroy(): void {
    this.#sigma.kill();
  }

  #paint(): void {
    if (this.#look) paintMap(this.#ground, this.#ink, this.#look, this.view);
  }
}

function listen(sigma: MapSigma, gestures: Gestures): void {
  const press = ({ event: { x, y, original } }: { event: MouseCoords }) =>
    gestures.press(
      { x, y },
      {
        additive: original.ctrlKey || original.metaKey || original.shiftKey,
        isTouch: "touches" in original || (original as PointerEvent).pointerType === "touch",
      },
    );
  for (const event of ["clickNode", "clickStage"] as const) sigma.on(event, press);
  const open = ({ event, preventSigmaDefault }: { event: MouseCoords; preventSigmaDefault(): void }) => {
    if (gestures.open(event)) preventSigmaDefault();
    else gestures.moved();
  };
  for (const event of ["doubleClickNode", "doubleClickStage"] as const) sigma.on(event, open);
  for (const event of ["wheelStage", "wheelNode"] as const) sigma.on(event, () => gestures.moved());
  sigma.on("moveBody", () => {
    if (sigma.getMouseCaptor().isMouseDown) gestures.moved();
  });
  (sigma as unknown as Sigma).getTouchCaptor().on("touchmove", () => gestures.moved());
}

function lengthOf({ route }: Scene, leg: number): number {
  const points = route.find(({ number }) => number === leg)?.points ?? [];
  let length = 0;
  for (const [index, { x, y }] of points.entries()) {
    const before = points[index - 1];
    if (before) length += Math.hypot(x - before.x, y - before.y);
  }
  return length;
}

function dim(graph: DrawnGraph, kept: ReadonlySet<string>): void {
  graph.forEachNode((id, { depth }) => {
    if (depth === "boxes" && !kept.has(id)) graph.setNodeAttribute(id, "opacity", 0.35);
  });
}

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

type Context = CanvasRenderingContext2D;

/** Paints what sigma does not draw: bands and frames below its canvas; names, badges and highlights above it. */
function paintMap(ground: Context, ink: Context, look: Look, view: View): void {
  const { scene, theme, family, progress, words, only, pointing } = look;
  const left = Math.min(0, -view.x / view.scale);
  const right = Math.max(scene.width, (view.width - view.x) / view.scale);
  const sight = { top: -view.y / view.scale, bottom: (view.height - view.y) / view.scale };
  begin(ground, view);
  paint(ground, [...drawGround(scene, theme, left, right), ...drawLevelNames(scene, theme, sight)], family);
  const drawn = { ...scene, route: scene.route.filter(({ number }) => number <= progress.legs) };
  begin(ink, view);
  paint(
    ink,
    [
      ...drawTips(drawn, theme),
      ...drawMarkLines(scene, theme),
      ...drawLabels(scene, theme, only),
      ...drawLegNumbers(drawn, theme, words),
      ...drawLinkMarks(scene, theme),
      ...drawItemBadges(scene, theme),
      ...drawHighlight(scene, theme, pointing, view.scale),
    ],
    family,
  );
}

/** Clears a canvas and sets it to the units of the scene. */
function begin(context: Context, view: View): void {
  const { canvas } = context;
  const ratio = globalThis.devicePixelRatio || 1;
  const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  Object.assign(canvas.style, { width: `${view.width}px`, height: `${view.height}px` });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, view.x * ratio, view.y * ratio);
}
