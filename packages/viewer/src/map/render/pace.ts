import type { View } from "./view.js";

/** What a frame takes where nothing holds it up, in milliseconds. */
const frame = 17;
/** A drawing that holds the page up for longer than a frame by this much is not made in every frame. */
const longest = 24;
/** How long a frame may take in which a part of the links is drawn. */
const partTime = 30;
/** How long the view has to stand still before it is drawn anew, in milliseconds. */
const rest = 140;
/** While it moves, it is drawn anew where less than this share of the map would be filled. */
const leastFilled = 0.45;
/** And where the picture has been stretched or shrunk by more than this. */
const mostGrown = 2.5;

/**
 * Decides how a picture is drawn: where the machine is quick, all of it in every frame; where it is slow,
 * it is only moved while the view moves, and its links are drawn a part at a time when the view rests. It
 * learns from how long the frames after drawings took, which includes what the browser does with them.
 */
export class Pace {
  #slow = false;
  #timer: number | undefined;
  #request: number | undefined;
  /** How many links are drawn at a time. */
  #part = 200;

  /** Says what is to be expected of a picture that was not drawn before. */
  expect(slow: boolean): void {
    this.#slow = slow;
  }

  /** Whether a view this far from the one drawn may be shown by moving the picture; `draw` is called later. */
  canMove(drawn: View, now: View, draw: () => void): boolean {
    this.stop();
    if (!this.#slow || !isNear(drawn, now)) return false;
    this.#timer = window.setTimeout(draw, rest);
    return true;
  }

  /** Draws links, all at once or in parts; `more` draws so many, and tells whether there are others left. */
  draw(more: (count: number) => boolean): void {
    this.stop();
    let last = performance.now();
    let lost = 0;
    // The browser shows a drawing with the next frame, or, where this was drawn between frames, with the one after.
    let left = 2;
    const all = !this.#slow;
    let isLeft = all ? more(Infinity) : true;
    const step = (now: number) => {
      const took = Math.max(0, now - last);
      last = now;
      lost += Math.max(0, took - frame);
      this.#part *= Math.min(2, Math.max(0.3, partTime / Math.max(1, took)));
      this.#part = Math.min(1e6, Math.max(60, this.#part));
      if (isLeft) isLeft = more(this.#part);
      else if (--left === 0) {
        this.#slow = lost > longest;
        return;
      }
      this.#request = requestAnimationFrame(step);
    };
    this.#request = requestAnimationFrame(step);
  }

  /** Leaves off what was begun. */
  stop(): void {
    clearTimeout(this.#timer);
    if (this.#request !== undefined) cancelAnimationFrame(this.#request);
    this.#request = undefined;
  }
}

/** Whether the picture of one view still fills much of another. */
export function isNear(drawn: View, now: View): boolean {
  const grown = now.scale / drawn.scale;
  if (grown > mostGrown || grown < 1 / mostGrown) return false;
  const filled = (from: number, size: number, room: number) =>
    Math.max(0, Math.min(from + size, room) - Math.max(from, 0)) / room;
  const across = filled(now.x - drawn.x * grown, drawn.width * grown, now.width);
  const down = filled(now.y - drawn.y * grown, drawn.height * grown, now.height);
  return across * down >= leastFilled;
}
