import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Coordinates, MouseCoords, TouchCoords } from "sigma/types";
import { LinkProgram, type LinkDisplay } from "./link-program.js";
import type { LinkPaint } from "./looks.js";
import { NothingProgram } from "./nothing-program.js";
import type { Layers } from "./painter.js";
import type { SceneIndex } from "./scene-index.js";
import type { View } from "./view.js";

/** What the map tells of the pointer and of its own frames. */
export interface RigEvents {
  frame(): void;
  /** The reader moved the camera. */
  moved(): void;
  hover(place: Coordinates | undefined): void;
  press(place: Coordinates, isTouch: boolean, additive: boolean): void;
  /** A double click; the camera zooms in where the answer is false. */
  open(place: Coordinates, isTouch: boolean): boolean;
  /** Whether a turn of the wheel is the map's. */
  wheel(event: WheelEvent): boolean;
}

type LinkGraph = MultiDirectedGraph<Coordinates, Pick<LinkDisplay, "kind" | "bend" | "start" | "end">>;

/** More links than this are not drawn while the camera moves. */
const manyLinks = 5000;
/** A pointer that moves less than this between press and release has clicked; CSS pixels. */
const tolerance = 12;

/**
 * sigma with the settings, layers and listeners of this map. sigma moves the camera and draws links;
 * picking, labels and boxes are our own, because sigma knows only round nodes.
 */
export class Rig {
  readonly sigma: Sigma;
  readonly layers: Layers;
  readonly #events: RigEvents;
  readonly #paintOf: (id: string) => LinkPaint;
  readonly #ground: HTMLCanvasElement;
  readonly #endWheel: () => void;
  #down: Coordinates | undefined;

  constructor(host: HTMLElement, events: RigEvents, paintOf: (id: string) => LinkPaint) {
    this.#events = events;
    this.#paintOf = paintOf;
    this.sigma = new Sigma(new MultiDirectedGraph(), host, {
      allowInvalidContainer: true,
      enableCameraRotation: false,
      renderLabels: false,
      stagePadding: 0,
      defaultNodeType: "box",
      nodeProgramClasses: { box: NothingProgram },
      defaultEdgeType: "link",
      edgeProgramClasses: { link: LinkProgram },
      tapMoveTolerance: tolerance,
      draggedEventsTolerance: Number.MAX_SAFE_INTEGER,
      doubleClickZoomingRatio: 1.6,
      edgeReducer: (id, data): Partial<LinkDisplay> => ({ ...data, ...this.#paintOf(id) }),
    });
    this.#ground = this.sigma.createCanvas("ground", { beforeLayer: "edges" });
    const { edgeLabels, labels, hovers } = this.sigma.getCanvases();
    this.layers = {
      ground: contextOf(this.#ground),
      links: contextOf(edgeLabels),
      boxes: contextOf(labels),
      pointed: contextOf(hovers),
    };
    for (const canvas of Object.values(this.sigma.getCanvases())) canvas.setAttribute("aria-hidden", "true");
    // Before sigma hears of it, and without keeping the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      if (!events.wheel(event)) event.stopImmediatePropagation();
    };
    host.addEventListener("wheel", onWheel, { capture: true, passive: true });
    this.#endWheel = () => host.removeEventListener("wheel", onWheel, { capture: true });
    this.#listen();
    this.#sizeGround();
  }

  /** Puts a scene's services and links into WebGL. */
  setScene(index: SceneIndex): void {
    const graph: LinkGraph = new MultiDirectedGraph();
    for (const { id, x, y } of index.scene.nodes) graph.addNode(id, { x, y });
    for (const link of index.scene.links) {
      const curve = index.curveOf(link);
      if (!curve) continue;
      const { kind, bend } = link;
      graph.addDirectedEdgeWithKey(link.id, link.from, link.to, {
        kind,
        bend,
        start: curve.start,
        end: curve.end,
      });
    }
    // Where the browser draws WebGL without a graphics card, so many take a second for every frame.
    this.sigma.setSetting("hideEdgesOnMove", graph.size > manyLinks);
    const { minX, maxX, minY, maxY } = index.scene.bounds;
    this.sigma.setCustomBBox({ x: [minX, maxX], y: [minY, maxY] });
    this.sigma.setGraph(graph);
  }

  /** Draws some links anew: their paint has changed, their places have not. */
  repaintLinks(ids: readonly string[]): void {
    const graph = this.sigma.getGraph();
    this.sigma.refresh({
      partialGraph: { edges: ids.filter((id) => graph.hasEdge(id)) },
      skipIndexation: true,
      schedule: true,
    });
  }

  /** Hides what WebGL draws, or shows it again. */
  showLinks(shown: boolean): void {
    const { edges } = this.sigma.getCanvases();
    if (edges) edges.style.visibility = shown ? "" : "hidden";
  }

  get view(): View {
    const { width, height } = this.sigma.getDimensions();
    const origin = this.sigma.graphToViewport({ x: 0, y: 0 });
    const far = this.sigma.graphToViewport({ x: 1000, y: 0 });
    return { scale: (far.x - origin.x) / 1000, x: origin.x, y: origin.y, width, height };
  }

  /** Takes the container's new size; true where it has changed. */
  resize(): boolean {
    const before = this.sigma.getDimensions();
    this.sigma.resize();
    const { width, height } = this.sigma.getDimensions();
    const changed = before.width !== width || before.height !== height;
    if (changed) this.#sizeGround();
    return changed;
  }

  kill(): void {
    this.#endWheel();
    // sigma deletes what it has in WebGL, which a context that was lost and restored complains about.
    for (const canvas of Object.values(this.sigma.getCanvases()))
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    this.sigma.kill();
  }

  #sizeGround(): void {
    const { width, height } = this.sigma.getDimensions();
    const ratio = globalThis.devicePixelRatio || 1;
    Object.assign(this.#ground.style, { width: `${width}px`, height: `${height}px` });
    Object.assign(this.#ground, { width: width * ratio, height: height * ratio });
    this.layers.ground.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  #listen(): void {
    const mouse = this.sigma.getMouseCaptor();
    const touch = this.sigma.getTouchCaptor();
    // sigma's own listeners read pixels back from WebGL on every move of the pointer.
    mouse.removeAllListeners();
    touch.removeAllListeners();
    this.sigma.on("afterRender", () => this.#events.frame());
    this.sigma.on("resize", () => this.#sizeGround());
    mouse.on("mousedown", (event) => {
      this.#down = { x: event.x, y: event.y };
    });
    mouse.on("mousemove", (event) => {
      if (mouse.isMouseDown) this.#drag(event);
      else this.#events.hover(event);
    });
    mouse.on("mouseleave", () => this.#events.hover(undefined));
    mouse.on("wheel", () => this.#events.moved());
    mouse.on("click", (event) => {
      if (isNear(this.#down, event)) this.#events.press(event, false, isAdditive(event));
    });
    mouse.on("doubleClick", (event) => {
      if (this.#events.open(event, false)) event.preventSigmaDefault();
      else this.#events.moved();
    });
    touch.on("touchmove", () => this.#events.moved());
    touch.on("tap", (event) => this.#events.press(placeOf(event), true, false));
    touch.on("doubletap", (event) => {
      if (this.#events.open(placeOf(event), true)) event.preventSigmaDefault();
    });
  }

  #drag(event: MouseCoords): void {
    this.#events.hover(undefined);
    if (!isNear(this.#down, event)) this.#events.moved();
  }
}

function contextOf(canvas: HTMLCanvasElement | undefined): CanvasRenderingContext2D {
  const context = canvas?.getContext("2d");
  if (!context) throw new Error("this browser gives no 2D canvas");
  return context;
}

function isNear(down: Coordinates | undefined, { x, y }: Coordinates): boolean {
  return down === undefined || Math.hypot(x - down.x, y - down.y) < tolerance;
}

function isAdditive({ original }: MouseCoords): boolean {
  return original.ctrlKey || original.metaKey || original.shiftKey;
}

function placeOf({ touches, previousTouches }: TouchCoords): Coordinates {
  return touches[0] ?? previousTouches[0] ?? { x: 0, y: 0 };
}
