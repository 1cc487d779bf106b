import type { Progress, Scene, Theme } from "@polku/map";
import type { Pointing } from "./draw-highlight.js";
import type { View } from "./view.js";

/** A place on a surface, in CSS pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a reader does on a surface. */
export interface Gestures {
  press(place: Place, event: { readonly additive: boolean; readonly isTouch: boolean }): void;
  /** A double click or tap; true where it meant something, so that it does not zoom. */
  open(place: Place): boolean;
  /** The camera was moved by hand. */
  moved(): void;
}

/** How a scene is looked at. */
export interface Look {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly family: string;
  /** How far the route is drawn. */
  readonly progress: Progress;
  readonly words: { readonly if: string };
  /** The services that are not dimmed; undefined where none is. */
  readonly only: ReadonlySet<string> | undefined;
  readonly pointing: Pointing;
}

/** What a map is drawn on: by sigma in WebGL, or as SVG where the browser gives none. */
export interface Surface {
  readonly view: View;
  show(view: View, animate: boolean): void;
  /** Between which scales the reader may zoom. */
  limit(least: number, most: number): void;
  /** Draws anew: another scene, theme or dimming. */
  draw(look: Look): void;
  /** Draws as much of the route as has grown. */
  grow(look: Look): void;
  /** Draws what is pointed at. */
  point(look: Look): void;
  /** The area has another size. */
  resize(): void;
  destroy(): void;
}

/** Whether the browser gives WebGL now. */
export function hasWebGL(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // Browsers allow few contexts at a time: this one is given back at once.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** How long the camera takes to where it is sent, in milliseconds. */
export const travel = 350;

/** Whether the reader asked the system for less motion. */
export function prefersStill(): boolean {
  return globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
