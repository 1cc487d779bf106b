import type { Sigma } from "sigma";
import type { CameraState } from "sigma/types";
import type { Scene } from "../scene/scene.js";
import { fitScale, largestFit, type View } from "./view.js";

/** The nearest that the reader may come: text of 60 CSS pixels, for a wall. */
const nearest = 60 / 13;

/** The camera of a sigma, in the scene's units and CSS pixels. */
export class Camera {
  readonly #sigma: Sigma;

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
  }

  /** Shows the whole of a box, as large as fits, in the middle. */
  fit(bounds: Scene["bounds"], animate: boolean): void {
    const { width, height } = this.#sigma.getDimensions();
    const scale = fitScale(bounds, width, height);
    this.look((bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2, scale, animate);
  }

  /** Looks at a place of the scene, with so many CSS pixels to a unit. */
  look(x: number, y: number, scale: number, animate: boolean): void {
    const sigma = this.#sigma;
    const framed = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
    this.#go({ ...framed, ratio: this.#unit() / scale }, animate);
  }

  /** Looks at what another view showed, though the scene's extent is another now. */
  keep({ scale, x, y, width, height }: View, bounds: Scene["bounds"]): void {
    this.limit(bounds);
    this.look((width / 2 - x) / scale, (y - height / 2) / scale, scale, false);
  }

  /** Zooms about the middle of the map. */
  zoom(factor: number, animate: boolean): void {
    this.#go(
      { ratio: this.#sigma.getCamera().getBoundedRatio(this.#sigma.getCamera().ratio / factor) },
      animate,
    );
  }

  /** Keeps zooming between a picture of half the fitted size and text that fills a wall. */
  limit(bounds: Scene["bounds"]): void {
    const { width, height } = this.#sigma.getDimensions();
    const whole = Math.min(width / (bounds.maxX - bounds.minX), height / (bounds.maxY - bounds.minY));
    const camera = this.#sigma.getCamera();
    camera.minRatio = this.#unit() / nearest;
    camera.maxRatio = this.#unit() / (Math.min(whole, largestFit) * 0.5);
  }

  /** CSS pixels for a unit while the camera's ratio is 1. */
  #unit(): number {
    const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
    const sigma = this.#sigma;
    const from = sigma.graphToViewport({ x: 0, y: 0 }, { cameraState });
    return (sigma.graphToViewport({ x: 1000, y: 0 }, { cameraState }).x - from.x) / 1000;
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
