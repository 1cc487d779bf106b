import type { Sigma } from "sigma";
import type { CameraState } from "sigma/types";
import { fitView, type Box, type View } from "./view.js";

/** The nearest that the reader may come: letters of 80 CSS pixels, for a wall. */
const nearest = 80 / 13;

/** The camera of a sigma, in the units of scenes and CSS pixels. */
export class Camera {
  readonly #sigma: Sigma;

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
  }

  /** How the scene is seen now. */
  get view(): View {
    const { width, height } = this.#sigma.getDimensions();
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const far = this.#sigma.graphToViewport({ x: 1000, y: 0 });
    return { scale: (far.x - origin.x) / 1000, x: origin.x, y: origin.y, width, height };
  }

  /** Shows the whole of a box, as large as fits. */
  fit(box: Box, animate: boolean): void {
    this.show(fitView(box, this.#sigma.getDimensions()), animate);
  }

  /** Shows a place in the middle. */
  look(x: number, y: number, scale: number, animate: boolean): void {
    const { width, height } = this.#sigma.getDimensions();
    this.show({ scale, x: width / 2 - x * scale, y: height / 2 - y * scale, width, height }, animate);
  }

  show({ scale, x, y, width, height }: View, animate: boolean): void {
    const sigma = this.#sigma;
    const middle = { x: (width / 2 - x) / scale, y: -(height / 2 - y) / scale };
    const framed = sigma.viewportToFramedGraph(sigma.graphToViewport(middle));
    const now = this.view.scale;
    this.#go({ ...framed, ratio: (sigma.getCamera().ratio * now) / scale }, animate);
  }

  /** Zooms about the middle of the map. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#go({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, true);
  }

  /** Keeps zooming between a picture of half the fitted size and letters that fill a wall. */
  limit(whole: Box): void {
    const camera = this.#sigma.getCamera();
    const unit = this.view.scale * camera.ratio;
    const { scale } = fitView(whole, this.#sigma.getDimensions());
    camera.minRatio = unit / Math.max(nearest, scale);
    camera.maxRatio = unit / (scale * 0.5);
  }

  #go(state: Partial<CameraState>, animate: boolean): void {
    const camera = this.#sigma.getCamera();
    if (animate && !prefersStill()) void camera.animate(state, { duration: 350, easing: "quadraticInOut" });
    else camera.setState(state);
  }
}

/** Whether the reader asked the system for less motion. */
export function prefersStill(): boolean {
  return globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
