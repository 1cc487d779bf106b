import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import {
  shapeFor,
  themes,
  type MapShape,
  type LegendWords,
  type Positions,
  type Scene,
  type SceneLink,
  type SceneNode,
  type ThemeName,
} from "@polku/map";
import { Camera, prefersStill } from "./camera.js";
import { forgetColours } from "./colours.js";
import { ContextWatch } from "./context-watch.js";
import type { FreeRun } from "./free-run.js";
import { findBox } from "./find-box.js";
import { hasWebGL, NoWebglError } from "./no-webgl-error.js";
import { paintMap } from "./paint-map.js";
import { LegPlay } from "./play-legs.js";
import type { StageOptions } from "./stage-options.js";
import { makeSigma, type MapSigma } from "./make-sigma.js";
import { toDrawnGraph, wholeLine, type DrawnGraph } from "./to-graph.js";
import { around, boxOnScreen, isInSight, viewOf, type Box } from "./view.js";

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
  #words: Pick<LegendWords, "if"> = { if: "" };

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
  show(scene: Scene, words: Pick<LegendWords, "if">): void {
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
  playRoute(): Promise<void> {
    const legs = this.#scene?.route.length ?? 0;
    if (!prefersStill() && legs > 0) return this.#play.play(legs);
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
    const { sigma, ground, ink } = makeSigma(this.#host, themes[this.#theme]);
    this.#ground = ground;
    this.#ink = ink;
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
    if (!this.#scene) return;
    const { view } = this.#camera;
    paintMap(this.#ground, this.#ink, this.#scene, {
      theme: themes[this.#theme],
      view,
      family: getComputedStyle(this.#container).fontFamily || "sans-serif",
      legs: this.#play.progress.legs,
      words: this.#words,
      only: this.#dimmed,
      pointing: {
        hovered: this.#hovered,
        trunk: this.#trunk,
        focused: this.#hasRing ? this.#focused : undefined,
        link: this.#link,
        scale: view.scale,
      },
    });
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
