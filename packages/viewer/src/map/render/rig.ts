import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Coordinates, MouseCoords, TouchCoords } from "sigma/types";
import type { Scene } from "../scene/scene.js";
import { NothingProgram } from "./nothing-program.js";
import { Picture } from "./picture.js";
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

/** A pointer that moves less than this between press and release has clicked; CSS pixels. */
const tolerance = 12;

/**
 * sigma with the settings and listeners of this map, and the picture under it. sigma moves the camera and
 * hears gestures; links, boxes and picking are our own: sigma knows only round nodes, and takes its edges
 * one by one, which at 18,000 of them holds the page up for every change.
 */
export class Rig {
  readonly sigma: Sigma;
  readonly picture: Picture;
  readonly #events: RigEvents;
  readonly #endWheel: () => void;
  #down: Coordinates | undefined;
  #quiet = false;

  constructor(host: HTMLElement, events: RigEvents) {
    this.#events = events;
    this.picture = new Picture(host);
    // sigma works out where things lie only while it has something: one node, which nobody sees.
    const graph = new MultiDirectedGraph();
    graph.addNode("here", { x: 0, y: 0 });
    this.sigma = new Sigma(graph, host, {
      allowInvalidContainer: true,
      enableCameraRotation: false,
      renderLabels: false,
      stagePadding: 0,
      defaultNodeType: "nothing",
      nodeProgramClasses: { nothing: NothingProgram },
      tapMoveTolerance: tolerance,
      draggedEventsTolerance: Number.MAX_SAFE_INTEGER,
      doubleClickZoomingRatio: 1.6,
    });
    // What sigma would draw on is blank: unseen, it costs nothing. Its uppermost layer hears the pointer.
    for (const [name, canvas] of Object.entries(this.sigma.getCanvases()))
      if (name !== "mouse") canvas.style.display = "none";
    for (const canvas of Object.values(this.sigma.getCanvases())) canvas.setAttribute("aria-hidden", "true");
    // Before sigma hears of it, and without keeping the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      if (!events.wheel(event)) event.stopImmediatePropagation();
    };
    host.addEventListener("wheel", onWheel, { capture: true, passive: true });
    this.#endWheel = () => host.removeEventListener("wheel", onWheel, { capture: true });
    this.#listen();
    this.#size();
  }

  /** Takes the extent of a scene, by which places on the screen are told at once; draws nothing. */
  setBounds({ minX, maxX, minY, maxY }: Scene["bounds"]): void {
    this.#quiet = true;
    this.sigma.setCustomBBox({ x: [minX, maxX], y: [minY, maxY] });
    this.sigma.refresh();
    this.#quiet = false;
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
    if (changed) this.#size();
    return changed;
  }

  kill(): void {
    this.#endWheel();
    // sigma deletes what it has in WebGL, which a context that was lost and restored complains about.
    for (const canvas of Object.values(this.sigma.getCanvases()))
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    this.sigma.kill();
    this.picture.kill();
  }

  #size(): void {
    const { width, height } = this.sigma.getDimensions();
    this.picture.resize(width, height);
  }

  #listen(): void {
    const mouse = this.sigma.getMouseCaptor();
    const touch = this.sigma.getTouchCaptor();
    // sigma's own listeners read pixels back from WebGL on every move of the pointer.
    mouse.removeAllListeners();
    touch.removeAllListeners();
    this.sigma.on("afterRender", () => this.#quiet || this.#events.frame());
    this.sigma.on("resize", () => this.#size());
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

function isNear(down: Coordinates | undefined, { x, y }: Coordinates): boolean {
  return down === undefined || Math.hypot(x - down.x, y - down.y) < tolerance;
}

function isAdditive({ original }: MouseCoords): boolean {
  return original.ctrlKey || original.metaKey || original.shiftKey;
}

function placeOf({ touches, previousTouches }: TouchCoords): Coordinates {
  return touches[0] ?? previousTouches[0] ?? { x: 0, y: 0 };
}
