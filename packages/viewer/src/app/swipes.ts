import type { ReactiveController } from "lit";
import type { State } from "../state/state.js";

type Front = State["front"];

/** The element that has the answers and the view. */
interface Host extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly state: Pick<State, "front"> | undefined;
}

/** A swipe is so long at least, in CSS pixels, and so many times as long as it is high. */
const [least, slope] = [60, 2.5];
/** At the edges of the screen a swipe is the browser's: it goes back. */
const edge = 24;
/** Where a finger that goes sideways means something else. */
const others = ".canvas, input, select, textarea, dialog, .popover, [popover], polku-details";

/**
 * On a narrow screen the answers and the view are one swipe apart: to the left comes the view, to the right the
 * answers. A swipe on the map moves the map, and one on something that scrolls sideways scrolls it.
 */
export class Swipes implements ReactiveController {
  readonly #host: Host;
  readonly #size: { readonly isNarrow: boolean };
  readonly #show: (front: Front) => void;
  #start: Touch | undefined;
  #front: Front | undefined;

  constructor(host: Host, size: { readonly isNarrow: boolean }, show: (front: Front) => void) {
    this.#host = host;
    this.#size = size;
    this.#show = show;
    host.addEventListener("touchstart", this.#onStart, { passive: true });
    host.addEventListener("touchend", this.#onEnd);
  }

  /** What comes to the front begins at its top, below the tabs. */
  hostUpdated(): void {
    const { state, renderRoot } = this.#host;
    const before = this.#front;
    this.#front = state?.front;
    const body = renderRoot.querySelector(".body");
    if (
      this.#size.isNarrow &&
      before &&
      before !== this.#front &&
      body &&
      body.getBoundingClientRect().top < 0
    )
      body.scrollIntoView();
  }

  readonly #onStart = (event: TouchEvent): void => {
    const [touch] = event.touches;
    const isFree = this.#size.isNarrow && event.touches.length === 1 && !event.composedPath().some(isOther);
    this.#start =
      touch && isFree && touch.clientX > edge && touch.clientX < innerWidth - edge ? touch : undefined;
  };

  readonly #onEnd = (event: TouchEvent): void => {
    const [from, to] = [this.#start, event.changedTouches[0]];
    this.#start = undefined;
    if (!from || !to) return;
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(x) >= least && Math.abs(x) >= slope * Math.abs(y)) this.#show(x < 0 ? "view" : "answers");
  };
}

function isOther(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches(others)) return true;
  const isWider = target.scrollWidth > target.clientWidth + 1;
  return isWider && ["auto", "scroll"].includes(getComputedStyle(target).overflowX);
}
