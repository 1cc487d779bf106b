import { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import {
  drawGround,
  drawLabels,
  drawLegNumbers,
  drawLevelNames,
  drawMarkLines,
  drawTips,
  shapeFor,
  themes,
  type MapShape,
  type MapWords,
  type Positions,
  type Scene,
  type SceneLink,
  type SceneNode,
  type ThemeName,
} from "@polku/map";
import { Camera } from "./camera.js";
import { forgetColours } from "./colours.js";
import { ContextWatch } from "./context-watch.js";
import { drawHighlight } from "./draw-highlight.js";
import type { FreeRun } from "./free-run.js";
import { findBox } from "./find-box.js";
import { hasWebGL, NoWebglError } from "./no-webgl-error.js";
import { paint } from "./paint.js";
import { LegPlay } from "./play-legs.js";
import { boxLayer, boxShape, boxVariables, piecePath, strokeLayer, strokeVariables } from "./programs.js";
import type { StageOptions } from "./stage-options.js";
import { toDrawnGraph, wholeLine, type DrawnGraph, type DrawnNode, type DrawnPiece } from "./to-graph.js";
import { around, boxOnScreen, isInSight, viewOf, type Box } from "./view.js";

type MapSigma = Sigma<DrawnNode, DrawnPiece>;

const noBoxes = { nodes: [], trunks: [], route: [], isHypothetical: false };
/** A pointer that moves less than this between press and release has clicked; CSS pixels. */
const tolerance = 12;
/** On a phone the map begins at the origin, with letters of this height at least; CSS pixels. */
const leastLetters = 13;

/**
 * The map on a page: sigma draws boxes, links and the route, and moves the camera; names, badges and bands are on
 * two canvases below and above. It changes no model and keeps nothing but the camera.
 *
 * @throws NoWebglError from the constructor where the browser gives no WebGL
 */
export class Stage {
  readonly #container: HTMLElement;
  readonly #options: StageOptions;
  readonly #host: HTMLElement;
  readonly #resizes: ResizeObserver;
  readonly #watch: ContextWatch;
  readonly #play = new LegPlay(() => this.#growRoute());
  #sigma: MapSigma;
  #camera: Camera;
  #ground!: CanvasRenderingContext2D;
  #ink!: CanvasRenderingContext2D;
  #scene: Scene | undefined;
  #nodes = new Map<string, SceneNode>();
  #theme: ThemeName = "light";
  #shape: MapShape | undefined;
  #hovered: string | undefined;
  #trunk: string | undefined;
  #focused: string | undefined;
  #hasRing = false;
  #link: SceneLink | undefined;
  #free: FreeRun | undefined;
  #dimmed: ReadonlySet<string> | undefined;
  /** Whether the reader has moved the camera since the picture was last fitted. */
  #touched = false;
  #size = { width: 0, height: 0 };
  #words: Pick<MapWords, "if"> = { if: "" };

  constructor(container: HTMLElement, options: StageOptions) {
    if (!hasWebGL()) throw new NoWebglError();
    this.#container = container;
    this.#options = options;
    this.#host = document.createElement("div");
    Object.assign(this.#host.style, { position: "absolute", inset: "0", overflow: "hidden" });
    if (getComputedStyle(container).position === "static") container.style.position = "relative";
    container.append(this.#host);
    this.#sigma = this.#raise();
    this.#camera = new Camera(this.#sigma as unknown as Sigma);
    this.#watch = new ContextWatch(this.#host, {
      lost: () => options.onContext("lost"),
      regained: () => this.#rebuild(),
    });
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(this.#host);
  }

  /** The shape of the map's area, which scenes should be laid out for. */
  get shape(): MapShape {
    const { width, height } = this.#sigma.getDimensions();
    return (this.#shape = shapeFor(width, height, this.#shape));
  }

  /** Shows a scene. The camera stays, unless boxes have other places than before. */
  show(scene: Scene, words: Pick<MapWords, "if">): void {
    const before = this.#scene;
    this.#words = words;
    this.#play.stand(scene.route.length);
    if (this.#free !== undefined) return;
    this.#present(scene);
    if (
      !before ||
      before.width !== scene.width ||
      before.height !== scene.height ||
      before.shape !== scene.shape
    )
      this.#refit();
  }

  #present(scene: Scene): void {
    this.#scene = scene;
    this.#nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    if (this.#hovered !== undefined && !this.#nodes.has(this.#hovered)) this.#hover(undefined);
    this.#trunk = undefined;
    const graph = toDrawnGraph(scene, themes[this.#theme]);
    if (this.#dimmed) dim(graph, this.#dimmed);
    this.#sigma.setGraph(graph);
  }

  /** Moves the keyboard's place to a service; with a ring around it, brought into sight. */
  focus(id: string | undefined, ring: boolean): void {
    this.#focused = id;
    this.#hasRing = ring;
    const node = id === undefined ? undefined : this.#nodes.get(id);
    const { view } = this.#camera;
    if (node && ring && !isInSight(view, boxOnScreen(view, node), 8))
      this.#camera.look(node.x, node.y, view.scale, true);
    this.#sigma.scheduleRender();
  }

  /** Highlights the link that the keyboard is at; undefined for none. */
  focusLink(link: SceneLink | undefined): void {
    this.#link = link;
    const ends = link ? [link.from, link.to].flatMap((id) => this.#nodes.get(id) ?? []) : [];
    const { view } = this.#camera;
    if (ends.some((node) => !isInSight(view, boxOnScreen(view, node))))
      this.#camera.fit(around(ends, 40), true);
    this.#sigma.scheduleRender();
  }

  /** Where a service is in the map's area, from 0 to 1 across and down; undefined where it is not shown. */
  placeOf(id: string): { x: number; y: number } | undefined {
    const node = this.#nodes.get(id);
    if (!node) return undefined;
    const { view } = this.#camera;
    const { x, y } = boxOnScreen(view, node);
    return { x: x / view.width, y: y / view.height };
  }

  /** Fades all but some services, as while one searches; undefined ends it. */
  dimTo(ids: ReadonlySet<string> | undefined): void {
    if (ids === this.#dimmed) return;
    this.#dimmed = ids;
    if (this.#scene) this.#present(this.#scene);
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#touched = false;
    this.#camera.fit(this.#whole, true);
  }

  /** Shows the whole route; the whole picture where there is none. */
  fitRoute(): void {
    const onRoute = this.#scene?.nodes.filter((node) => node.onRoute || node.target) ?? [];
    if (onRoute.length === 0) return this.fit();
    this.#touched = true;
    this.#camera.fit(around(onRoute, 30), true);
  }

  zoomIn(): void {
    this.#touched = true;
    this.#camera.zoom(1.5);
  }

  zoomOut(): void {
    this.#touched = true;
    this.#camera.zoom(1 / 1.5);
  }

  /** Brings a service to the middle, near enough to read it. */
  flyTo(id: string): void {
    const node = this.#nodes.get(id);
    if (!node) return;
    this.#touched = true;
    this.#camera.look(node.x, node.y, Math.max(this.#camera.view.scale, 1.1), true);
  }

  /** Draws the route leg by leg; at once with reduced motion. Resolves when it is drawn or no longer shown. */
  playRoute({ reducedMotion }: { reducedMotion: boolean }): Promise<void> {
    const legs = this.#scene?.route.length ?? 0;
    if (!reducedMotion && legs > 0) return this.#play.play(legs);
    this.#play.stand(legs);
    this.#growRoute();
    return Promise.resolve();
  }

  setTheme(theme: ThemeName): void {
    forgetColours();
    this.#theme = theme;
    if (this.#scene) this.#present(this.#scene);
  }

  /** Lets forces arrange a scene's services in a worker until they settle; `onPositions` gets where they are then. */
  async startFree(scene: Scene, onPositions: (positions: Positions) => void): Promise<void> {
    this.stopFree();
    const { FreeRun: Run } = await import("./free-run.js");
    this.#free = new Run(scene, (positions) => {
      this.stopFree();
      onPositions(positions);
    });
  }

  /** Ends the arranging: services stay where forces have brought them so far. */
  settleFree(): void {
    this.#free?.settle();
  }

  /** Calls the arranging off. */
  stopFree(): void {
    this.#free?.stop();
    this.#free = undefined;
  }

  destroy(): void {
    this.stopFree();
    this.#play.stop();
    this.#watch.stop();
    this.#resizes.disconnect();
    this.#kill();
    this.#host.remove();
  }

  get #whole(): Box {
    const { width = 100, height = 60 } = this.#scene ?? {};
    return { x: width / 2, y: height / 2, width, height };
  }

  /** Fits the picture; in a narrow area its width, with the origin in sight. */
  #refit(): void {
    this.#touched = false;
    this.#sigma.refresh();
    const whole = this.#whole;
    this.#camera.limit(whole);
    const map = this.#sigma.getDimensions();
    const origin = this.#scene?.nodes.find((node) => node.origin);
    const legible = Math.min(leastLetters / 13, (map.width - 8) / whole.width);
    const { scale } = { scale: Math.min((map.width - 12) / whole.width, (map.height - 12) / whole.height) };
    if (this.#scene?.shape === "wide" || scale >= legible) return this.#camera.fit(whole, false);
    const wide = (map.width - 8) / whole.width;
    const half = map.height / 2 / wide;
    const y = Math.min(Math.max(origin?.y ?? whole.height, half), whole.height - half);
    this.#camera.show(viewOf({ x: whole.x, y }, wide, map), false);
  }

  #raise(): MapSigma {
    const sigma: MapSigma = new Sigma(toDrawnGraph(noBoxes, themes[this.#theme]), this.#host, {
      primitives: {
        nodes: { shapes: [boxShape], layers: [boxLayer], variables: boxVariables },
        edges: { paths: [piecePath], layers: [strokeLayer], variables: strokeVariables },
        depthLayers: ["links", "boxes", "halo", "route"],
      },
      styles: { nodes: nodeStyles, edges: edgeStyles },
      settings: {
        allowInvalidContainer: true,
        autoRescale: false,
        itemSizesReference: "positions",
        zoomToSizeRatioFunction: (ratio) => ratio,
        enableCameraRotation: false,
        enableEdgeEvents: true,
        edgePickingPadding: 3,
        renderLabels: false,
        stagePadding: 0,
        minEdgeThickness: 0.8,
        tapMoveTolerance: tolerance,
        doubleClickZoomingRatio: 1.6,
      },
    });
    this.#ground = sigma
      .createCanvas("ground", { beforeLayer: "stage" })
      .getContext("2d") as CanvasRenderingContext2D;
    this.#ink = sigma
      .createCanvas("ink", { afterLayer: "stage" })
      .getContext("2d") as CanvasRenderingContext2D;
    for (const canvas of this.#host.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
    sigma.on("afterRender", () => this.#paint());
    this.#listen(sigma);
    return sigma;
  }

  #listen(sigma: MapSigma): void {
    const open = (id: string) => this.#options.onOpen(id);
    sigma.on("enterNode", ({ node }) => this.#hover(this.#nodes.has(node) ? node : undefined));
    sigma.on("leaveNode", () => this.#hover(undefined));
    sigma.on("clickNode", ({ node, event }) =>
      this.#press(this.#nodes.has(node) ? node : this.#near(event), event),
    );
    sigma.on("clickStage", ({ event }) => this.#press(this.#near(event), event));
    sigma.on("clickEdge", ({ event }) => this.#press(this.#near(event), event));
    sigma.on("enterEdge", ({ edge }) => this.#hoverTrunk(sigma.getGraph().getEdgeAttributes(edge).trunk));
    sigma.on("leaveEdge", () => this.#hoverTrunk(undefined));
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      if (!this.#nodes.has(node)) return;
      preventSigmaDefault();
      open(node);
    });
    const moved = () => {
      this.#touched = true;
    };
    for (const event of ["moveBody", "wheelStage", "wheelNode", "wheelEdge", "doubleClickStage"] as const)
      sigma.on(event, () => {
        if (event !== "moveBody" || sigma.getMouseCaptor().isMouseDown) moved();
      });
    sigma.getTouchCaptor().on("touchmove", moved);
    this.#host.addEventListener("wheel", this.#onWheel, { capture: true, passive: true });
  }

  /** Where the wheel is not the map's, sigma must not hear of it, and the page scrolls. */
  readonly #onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || this.#options.wheels()) return;
    this.#options.onWheelLeft();
    event.stopImmediatePropagation();
  };

  /** The service nearest to a press, within a fingertip for touch. */
  #near({ x, y, original }: MouseCoords): string | undefined {
    const isTouch = "touches" in original || (original as PointerEvent).pointerType === "touch";
    return findBox([...this.#nodes.values()], this.#camera.view, x, y, isTouch ? 44 : 14);
  }

  #press(id: string | undefined, { original }: MouseCoords): void {
    this.#options.onSelect(id, original.ctrlKey || original.metaKey || original.shiftKey);
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#host.style.cursor = id === undefined ? "" : "pointer";
    this.#options.onHover(id);
    this.#sigma.scheduleRender();
  }

  #hoverTrunk(id: string | undefined): void {
    if (id === this.#trunk) return;
    this.#trunk = id;
    this.#options.onTrunk(this.#scene?.trunks.find((trunk) => trunk.id === id)?.links);
    this.#sigma.scheduleRender();
  }

  /** Draws as much of the route as has grown. */
  #growRoute(): void {
    const scene = this.#scene;
    if (!scene) return;
    const graph = this.#sigma.getGraph();
    const { legs, share } = this.#play.progress;
    const edges: string[] = [];
    graph.forEachEdge((edge, { leg }) => {
      if (leg === undefined) return;
      const length = leg <= legs ? wholeLine : leg === legs + 1 ? share * lengthOf(scene, leg) : -1;
      graph.setEdgeAttribute(edge, "strokeUntil", length);
      edges.push(edge);
    });
    this.#sigma.refresh({ partialGraph: { edges }, skipIndexation: true, schedule: true });
  }

  #paint(): void {
    const scene = this.#scene;
    if (!scene) return;
    const theme = themes[this.#theme];
    const { view } = this.#camera;
    const family = getComputedStyle(this.#container).fontFamily || "sans-serif";
    const ratio = globalThis.devicePixelRatio || 1;
    const begin = (context: CanvasRenderingContext2D) => {
      const { canvas } = context;
      const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      Object.assign(canvas.style, { width: `${view.width}px`, height: `${view.height}px` });
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, view.x * ratio, view.y * ratio);
    };
    const left = Math.min(0, -view.x / view.scale);
    const right = Math.max(scene.width, (view.width - view.x) / view.scale);
    begin(this.#ground);
    paint(this.#ground, drawGround(scene, theme, left, right), family);
    paint(this.#ground, drawLevelNames(scene, theme), family);
    begin(this.#ink);
    const progress = this.#play.progress;
    const drawn = { ...scene, route: scene.route.filter(({ number }) => number <= progress.legs) };
    paint(this.#ink, drawTips(drawn, theme), family);
    paint(this.#ink, drawMarkLines(scene, theme), family);
    paint(this.#ink, drawLabels(scene, theme, this.#dimmed), family);
    paint(this.#ink, drawLegNumbers(drawn, theme, this.#words), family);
    paint(
      this.#ink,
      drawHighlight(scene, theme, {
        hovered: this.#hovered,
        trunk: this.#trunk,
        focused: this.#hasRing ? this.#focused : undefined,
        link: this.#link,
        scale: view.scale,
      }),
      family,
    );
  }

  #resize(): void {
    this.#sigma.resize();
    const { width, height } = this.#sigma.getDimensions();
    // sigma may have noticed the change before.
    if (this.#size.width === width && this.#size.height === height) return;
    this.#size = { width, height };
    // sigma relates places to the window's size only when it looks at the graph again.
    this.#sigma.refresh();
    const shape = this.#shape;
    if (this.shape !== shape) this.#options.onShape(this.shape);
    if (!this.#touched) this.#refit();
    this.#sigma.scheduleRender();
  }

  #kill(): void {
    this.#host.removeEventListener("wheel", this.#onWheel, { capture: true });
    this.#sigma.kill();
  }

  /** A new sigma takes the place of one whose WebGL context was lost. */
  #rebuild(): void {
    const { view } = this.#camera;
    this.#kill();
    this.#sigma = this.#raise();
    this.#camera = new Camera(this.#sigma as unknown as Sigma);
    if (this.#scene) this.#present(this.#scene);
    this.#camera.limit(this.#whole);
    this.#camera.show(view, false);
    this.#options.onContext("restored");
  }
}

const bound = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { attribute: name }]));

const nodeStyles = {
  x: { attribute: "x" },
  y: { attribute: "y" },
  size: { attribute: "size", defaultValue: 1 },
  shape: "box",
  depth: { attribute: "depth", defaultValue: "boxes" },
  opacity: { attribute: "opacity", defaultValue: 1 },
  ...bound(Object.keys(boxVariables)),
} as const;

const edgeStyles = {
  size: { attribute: "size", defaultValue: 1 },
  color: { attribute: "color", defaultValue: "#000000" },
  path: "piece",
  depth: { attribute: "depth", defaultValue: "links" },
  ...bound(Object.keys(strokeVariables)),
} as const;

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
