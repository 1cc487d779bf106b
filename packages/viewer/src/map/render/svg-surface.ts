import { render, svg } from "lit";
import { unsafeSVG } from "lit/directives/unsafe-svg.js";
import { distance, drawScene, toSvgElements } from "@polku/map";
import { drawHighlight } from "./draw-highlight.js";
import type { Gestures, Look, Place, Surface } from "./surface.js";
import { movedView, zoomedView, type View } from "./view.js";

/** A pointer that moves less than this between press and release has clicked; CSS pixels. */
const tolerance = 12;
/** Two presses within this time are one double press; milliseconds. */
const doubleTime = 400;
/** How far bands reach beyond the scene: farther than it can be moved. */
const margin = 10_000;

/** The map as SVG, for browsers without WebGL: the picture that can be saved, with the map's gestures. */
export class SvgSurface implements Surface {
  readonly #svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  readonly #ground = document.createElementNS("http://www.w3.org/2000/svg", "g");
  readonly #ink = document.createElementNS("http://www.w3.org/2000/svg", "g");
  readonly #host: HTMLElement;
  readonly #gestures: Gestures;
  readonly #pointers = new Map<number, Place>();
  #start: Place | undefined;
  #pressed = { x: 0, y: 0, time: -Infinity };
  #view: View;
  #limits = { least: 0.01, most: 100 };
  #legs: number | undefined;

  constructor(host: HTMLElement, gestures: Gestures) {
    this.#host = host;
    this.#gestures = gestures;
    this.#view = { scale: 1, x: 0, y: 0, width: host.clientWidth, height: host.clientHeight };
    this.#svg.setAttribute("aria-hidden", "true");
    Object.assign(this.#svg.style, { position: "absolute", width: "100%", height: "100%" });
    this.#svg.append(this.#ground, this.#ink);
    host.append(this.#svg);
    this.#svg.addEventListener("pointerdown", this.#onDown);
    this.#svg.addEventListener("pointermove", this.#onMove);
    for (const end of ["pointerup", "pointercancel"] as const) this.#svg.addEventListener(end, this.#onUp);
    this.#svg.addEventListener("wheel", this.#onWheel, { passive: false });
  }

  get view(): View {
    return this.#view;
  }

  show(view: View): void {
    this.#view = view;
    const { scale, x, y, width, height } = view;
    this.#svg.setAttribute("viewBox", [-x, -y, width, height].map((length) => length / scale).join(" "));
  }

  limit(least: number, most: number): void {
    this.#limits = { least, most };
  }

  draw(look: Look): void {
    const { scene, theme, words, only, progress } = look;
    this.#legs = progress.legs;
    const drawn = { ...scene, route: scene.route.filter(({ number }) => number <= progress.legs) };
    fill(this.#ground, toSvgElements(drawScene(drawn, theme, { ...words, only, margin })));
    this.point(look);
  }

  grow(look: Look): void {
    if (look.progress.legs !== this.#legs) this.draw(look);
  }

  point({ scene, theme, pointing }: Look): void {
    fill(this.#ink, toSvgElements(drawHighlight(scene, theme, pointing, this.#view.scale)));
  }

  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const { width: before, height: beforeHeight } = this.#view;
    const moved = movedView(this.#view, (width - before) / 2, (height - beforeHeight) / 2);
    this.show({ ...moved, width, height });
  }

  destroy(): void {
    this.#svg.remove();
  }

  #placeOf({ clientX, clientY }: MouseEvent): Place {
    const { left, top } = this.#host.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #zoom(factor: number, about: Place): void {
    this.show(zoomedView(this.#view, factor, about, this.#limits));
    this.#gestures.moved();
  }

  readonly #onDown = (event: PointerEvent): void => {
    const place = this.#placeOf(event);
    this.#start = this.#pointers.size === 0 ? place : undefined;
    this.#pointers.set(event.pointerId, place);
    this.#svg.setPointerCapture(event.pointerId);
  };

  /** One finger or the mouse moves the picture, two fingers also zoom it. */
  readonly #onMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const place = this.#placeOf(event);
    if (this.#start && distance(this.#start, place) < tolerance) return;
    this.#start = undefined;
    const [other] = [...this.#pointers].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]));
    this.#pointers.set(event.pointerId, place);
    const share = other ? 0.5 : 1;
    this.show(movedView(this.#view, (place.x - before.x) * share, (place.y - before.y) * share));
    if (other)
      this.#zoom(distance(other, place) / Math.max(1, distance(other, before)), {
        x: (other.x + place.x) / 2,
        y: (other.y + place.y) / 2,
      });
    this.#gestures.moved();
  };

  readonly #onUp = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    const place = this.#start;
    this.#start = undefined;
    if (!place || event.type !== "pointerup") return;
    // What is drawn anew between two clicks makes them no double click for the browser.
    const isDouble =
      event.timeStamp - this.#pressed.time < doubleTime && distance(this.#pressed, place) < tolerance;
    this.#pressed = { ...place, time: isDouble ? -Infinity : event.timeStamp };
    if (isDouble) {
      if (!this.#gestures.open(place)) this.#zoom(1.6, place);
      return;
    }
    this.#gestures.press(place, {
      additive: event.ctrlKey || event.metaKey || event.shiftKey,
      isTouch: event.pointerType === "touch",
    });
  };

  readonly #onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    this.#zoom(
      Math.exp(-Math.sign(event.deltaY) * Math.min(0.4, Math.abs(event.deltaY) / 400)),
      this.#placeOf(event),
    );
  };
}

/** Puts elements, as text, into one; by lit, whose policy pages with Trusted Types know. */
function fill(place: SVGElement, elements: string): void {
  render(svg`${unsafeSVG(elements)}`, place);
}
