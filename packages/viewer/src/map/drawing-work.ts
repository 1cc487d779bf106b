import type { Activity } from "../platform/activity.js";
import type { State } from "../state/state.js";
import { nextFrame, nextTurn } from "../platform/next-turn.js";

/**
 * What draws all that has changed since a state, where any has: it yields where the page may have a turn, and returns
 * false where it could not draw yet.
 */
type Drawing = (before: State | undefined) => Generator<void, boolean>;

/** How long one turn of drawing takes, in milliseconds, where what is drawn can be parted. */
const longestTurn = 12;

/**
 * The drawing of a map as work that the page waits for. What changed of a large one is drawn after the answer in words,
 * in several turns, so that none holds the page up for long.
 */
export class DrawingWork {
  readonly #activity: () => Activity;
  readonly #drawing: Drawing;
  #end: (() => void) | undefined;
  /** What is being drawn, and what is left of it; another one where all begins anew. */
  #left: Generator<void, boolean> | undefined;
  /** The state that was drawn last, while another is to be drawn. */
  #before: State | undefined;

  constructor(activity: () => Activity, drawing: Drawing) {
    this.#activity = activity;
    this.#drawing = drawing;
  }

  /** What is drawn shows in the next frame; until then the page is not ready. */
  show(isDrawing: boolean): void {
    if (isDrawing) this.#end ??= this.#activity().begin();
    else if (this.#end) {
      requestAnimationFrame(this.#end);
      this.#end = undefined;
    }
  }

  /** Draws once for all that changes until then; `before` is the state before a change. */
  soon(before?: State): void {
    this.#before ??= before;
    const left = (this.#left = this.#drawing(this.#before));
    void this.#activity().during(this.#work(left));
  }

  async #work(left: Generator<void, boolean>): Promise<void> {
    await nextTurn();
    if (left === this.#left) await nextFrame();
    while (left === this.#left) {
      this.#draw(left, performance.now() + longestTurn);
      await nextTurn();
    }
  }

  /** Draws on until a time, or to the end. */
  #draw(left: Generator<void, boolean>, until = Infinity): void {
    do {
      const { done, value } = left.next();
      if (!done) continue;
      this.#left = undefined;
      if (value) this.#before = undefined;
      return;
    } while (performance.now() < until);
  }

  /** Draws at once what has changed and is not drawn yet. */
  now(): void {
    if (this.#left) this.#draw(this.#left);
  }

  /** Draws anew at once. */
  atOnce(): void {
    this.soon();
    this.now();
  }

  /** The map is taken out of the page: nothing is drawn, and nothing waits for it. */
  end(): void {
    this.#end?.();
    this.#end = undefined;
    this.#left = this.#before = undefined;
  }
}
