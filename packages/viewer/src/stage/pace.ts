import type { View } from "./view.js";

/** A drawing that holds the page up for longer, in milliseconds, is not made in every frame. */
const longest = 34;
/** How long the view has to stand still before it is drawn anew, in milliseconds. */
const rest = 140;
/** While it moves, it is drawn anew where less than this share of the map would be filled. */
const leastFilled = 0.45;
/** And where the picture has been stretched or shrunk by more than this. */
const mostGrown = 2.5;

/**
 * Decides, while the view moves, whether the picture is drawn anew in every frame or only moved and
 * drawn when the view rests. It learns from how long the last drawings took, however they were made.
 */
export class Pace {
  #slow = false;
  #timer: number | undefined;

  /** Whether a view this far from the one drawn may be shown by moving the picture; `draw` is called later. */
  canMove(drawn: View, now: View, draw: () => void): boolean {
    clearTimeout(this.#timer);
    if (!this.#slow || !isNear(drawn, now)) return false;
    this.#timer = window.setTimeout(draw, rest);
    return true;
  }

  /** To be called before a whole drawing: times it until the browser shows it. */
  time(): void {
    clearTimeout(this.#timer);
    const begun = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => (this.#slow = performance.now() - begun > longest * 2)),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
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
