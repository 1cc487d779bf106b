import type { Activity } from "../platform/activity.js";
import type { State } from "../state/state.js";
import { nextTurn } from "../platform/next-turn.js";

/**
 * Part of drawing what has changed since a state, where any has; false where what comes after it is not to be done.
 */
type Step = (before: State | undefined) => boolean | void;

/**
 * The drawing of a map as work that the page waits for. What changed of a large one is drawn after the answer in words,
 * one step in each turn, so that no step holds the page up for long.
 */
export class DrawingWork {
  readonly #activity: () => Activity;
  readonly #steps: readonly Step[];
  #end: (() => void) | undefined;
  /** The steps that are left to do; another list where all begin anew. */
  #left: Step[] = [];
  /** The state that was drawn last, while another is to be drawn. */
  #before: State | undefined;

  constructor(activity: () => Activity, ...steps: readonly Step[]) {
    this.#activity = activity;
    this.#steps = steps;
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
    const left = (this.#left = [...this.#steps]);
    void this.#activity().during(this.#work(left));
  }

  async #work(left: Step[]): Promise<void> {
    await nextTurn();
    while (left === this.#left && this.#step()) await nextTurn();
  }

  /** Does the next step; false where none is left. */
  #step(): boolean {
    const step = this.#left.shift();
    if (!step) return false;
    if (step(this.#before) === false) this.#left = [];
    else if (this.#left.length === 0) this.#before = undefined;
    return true;
  }

  /** Draws at once what has changed and is not drawn yet. */
  now(): void {
    while (this.#step());
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
    this.#left = [];
    this.#before = undefined;
  }
}
