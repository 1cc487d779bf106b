import { LinkLayer } from "./link-layer.js";
import type { Layers } from "./painter.js";
import type { View } from "./view.js";

/** The layers from below, by the names of their canvases. */
const names = ["ground", "all-links", "links", "boxes", "pointed"] as const;

/**
 * The map's layers, laid over each other. What they show was drawn for one view; for another view near
 * it they can be moved as a whole, which costs next to nothing.
 */
export class Picture {
  readonly element: HTMLElement;
  readonly layers: Layers;
  readonly links: LinkLayer;
  readonly #canvases: readonly HTMLCanvasElement[];
  #drawn: View | undefined;
  #moved = false;

  /** @throws NoWebglError where the browser gives no WebGL */
  constructor(host: HTMLElement) {
    this.element = document.createElement("div");
    Object.assign(this.element.style, { position: "absolute", inset: "0", transformOrigin: "0 0" });
    const canvases = new Map(names.map((name) => [name, canvasOf(name)]));
    this.#canvases = [...canvases.values()];
    this.element.append(...this.#canvases);
    host.prepend(this.element);
    const context = (name: (typeof names)[number]) => contextOf(canvases.get(name));
    this.layers = {
      ground: context("ground"),
      links: context("links"),
      boxes: context("boxes"),
      pointed: context("pointed"),
    };
    this.links = new LinkLayer(canvases.get("all-links") ?? canvasOf("all-links"));
  }

  /** The view that it was drawn for; undefined while it is to be drawn anew. */
  get drawn(): View | undefined {
    return this.#drawn;
  }

  /** Whether it stands elsewhere than it was drawn for. */
  get moved(): boolean {
    return this.#moved;
  }

  /** Says for which view it is drawn now; it stands still there. */
  set drawn(view: View | undefined) {
    this.#drawn = view;
    this.#moved = false;
    this.element.style.transform = "";
  }

  /** Moves what was drawn to where it lies in another view. */
  moveTo(view: View): void {
    if (!this.#drawn) return;
    const grown = view.scale / this.#drawn.scale;
    const right = view.x - this.#drawn.x * grown;
    const down = view.y - this.#drawn.y * grown;
    this.#moved = true;
    this.element.style.transform = `translate(${right}px, ${down}px) scale(${grown})`;
  }

  resize(width: number, height: number): void {
    const ratio = globalThis.devicePixelRatio || 1;
    for (const canvas of this.#canvases) {
      Object.assign(canvas, { width: width * ratio, height: height * ratio });
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    for (const context of Object.values(this.layers)) context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.drawn = undefined;
  }

  /** Hides what WebGL draws, or shows it again. */
  showLinks(shown: boolean): void {
    this.links.canvas.style.visibility = shown ? "" : "hidden";
  }

  kill(): void {
    this.links.kill();
    this.element.remove();
  }
}

function canvasOf(name: string): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.className = `polku-${name}`;
  canvas.style.position = "absolute";
  canvas.setAttribute("aria-hidden", "true");
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement | undefined): CanvasRenderingContext2D {
  const context = canvas?.getContext("2d");
  if (!context) throw new Error("this browser gives no 2D canvas");
  return context;
}
