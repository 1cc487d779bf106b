import type { Activity } from "../platform/activity.js";

/** The drawing of a map as work that the page waits for. */
export class DrawingWork {
  readonly #activity: () => Activity;
  #end: (() => void) | undefined;

  constructor(activity: () => Activity) {
    this.#activity = activity;
  }

  /** What is drawn shows in the next frame; until then the page is not ready. */
  show(isDrawing: boolean): void {
    if (isDrawing) this.#end ??= this.#activity().begin();
    else if (this.#end) {
      requestAnimationFrame(this.#end);
      this.#end = undefined;
    }
  }

  /** The map is taken out of the page: nothing waits for it. */
  end(): void {
    this.#end?.();
    this.#end = undefined;
  }
}
