import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import { forgetColours } from "./colours.js";
import { makeSigma, type MapSigma } from "./make-sigma.js";
import { paintMap } from "./paint-map.js";
import { prefersStill, type Gestures, type Look, type Surface } from "./surface.js";
import { toDrawnGraph, wholeLine, type DrawnGraph } from "./to-graph.js";
import type { Scene } from "@polku/map";
import type { View } from "./view.js";

/** Sigma draws boxes, links and the route; names, badges and bands are on two canvases below and above it. */
export class SigmaSurface implements Surface {
  readonly #sigma: MapSigma;
  readonly #ground: CanvasRenderingContext2D;
  readonly #ink: CanvasRenderingContext2D;
  #look: Look | undefined;

  constructor(host: HTMLElement, look: Pick<Look, "theme">, gestures: Gestures) {
    const { sigma, ground, ink } = makeSigma(host, look.theme);
    this.#sigma = sigma;
    this.#ground = ground;
    this.#ink = ink;
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
    if (animate && !prefersStill()) void camera.animate(state, { duration: 350, easing: "quadraticInOut" });
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
    // sigma relates places to the window's size only when it looks at the graph again.
    this.#sigma.refresh();
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
