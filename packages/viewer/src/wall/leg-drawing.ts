import type { Drawn } from "./draw-wall.js";

/** How long a leg grows, and how long the picture is still after it; milliseconds. */
const duration = 750;
const stillness = 250;

/** What draws: where a leg grows, and what is to be rendered and told. */
export interface LegHost {
  /** The path of the mask of the leg that grows, once it is rendered. */
  pathOf(leg: number): Element | null;
  /** Renders what is drawn so far. */
  render(): Promise<unknown>;
  /** A leg has been drawn. */
  drawn(leg: number, of: number): void;
}

/** Draws the legs of a route one by one. Nothing else moves meanwhile; a leg that grows can be paused. */
export class LegDrawing {
  drawn: Drawn = { legs: Infinity, growing: undefined };
  readonly #host: LegHost;
  #run: object = {};
  #animation: Animation | undefined;
  #isPaused = false;
  #legs = 0;

  constructor(host: LegHost) {
    this.#host = host;
  }

  /** Whether legs are still to be drawn. */
  get isUnderWay(): boolean {
    return this.drawn.legs < this.#legs;
  }

  /** Makes ready for a route of so many legs: none is drawn yet, or all at once where motion is not wanted. */
  prepare(legs: number): void {
    this.stop();
    this.#legs = legs;
    const isStill = legs === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.drawn = { legs: isStill ? Infinity : 0, growing: undefined };
  }

  /** Draws what `prepare` has made ready. */
  async start(): Promise<void> {
    if (!this.isUnderWay) {
      for (let leg = 1; leg <= this.#legs; leg++) this.#host.drawn(leg, this.#legs);
      return;
    }
    const run = (this.#run = {});
    for (let leg = 1; leg <= this.#legs; leg++) {
      this.drawn = { legs: leg - 1, growing: leg };
      await this.#host.render();
      if (this.#run !== run) return;
      const path = this.#host.pathOf(leg);
      this.#animation = path?.animate([{ strokeDashoffset: 1 }, { strokeDashoffset: 0 }], {
        duration,
        easing: "ease-in-out",
        fill: "forwards",
      });
      if (this.#isPaused) this.#animation?.pause();
      await this.#animation?.finished.catch(() => undefined);
      if (this.#run !== run) return;
      this.drawn = { legs: leg, growing: undefined };
      await this.#host.render();
      this.#host.drawn(leg, this.#legs);
      if (leg < this.#legs)
        await new Promise((resolve) => {
          setTimeout(resolve, stillness);
        });
      if (this.#run !== run) return;
    }
  }

  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    if (isPaused) this.#animation?.pause();
    else if (this.#animation?.playState === "paused") this.#animation.play();
  }

  /** Shows all legs at once. */
  finish(): void {
    const from = this.drawn.legs;
    this.stop();
    void this.#host.render();
    for (let leg = from + 1; leg <= this.#legs; leg++) this.#host.drawn(leg, this.#legs);
  }

  /** Ends the drawing; all legs are there. */
  stop(): void {
    this.#run = {};
    this.#animation?.cancel();
    this.#animation = undefined;
    this.drawn = { legs: Infinity, growing: undefined };
  }
}
