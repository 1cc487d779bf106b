import type { Progress } from "@polku/map";

/** Of one leg, in milliseconds, and the stillness after it. */
const duration = 700;
const pause = 160;

/** How far the route is drawn: it stands, or grows leg by leg. */
export class LegPlay {
  progress: Progress = { legs: 0, share: 0 };
  readonly #tell: () => void;
  #end: (() => void) | undefined;

  /** `tell` is called whenever the progress has changed while the route grows. */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** All legs stand, from now on; nothing is told. */
  stand(legs: number): void {
    this.#end?.();
    this.progress = { legs, share: 0 };
  }

  /** Lets the legs grow, after so many milliseconds; resolves when all stand, or when something else is to stand. */
  play(legs: number, after: number): Promise<void> {
    this.#end?.();
    return new Promise((resolve) => {
      const stop = playLegs(legs, after, (progress) => {
        this.progress = progress;
        this.#tell();
        if (progress.legs === legs) this.#end?.();
      });
      this.#end = () => {
        this.#end = undefined;
        stop();
        resolve();
      };
    });
  }

  stop(): void {
    this.#end?.();
  }
}

/** Tells how far a route of so many legs is drawn, frame by frame; the last time, that it stands. */
function playLegs(legs: number, after: number, tell: (progress: Progress) => void): () => void {
  const begun = performance.now() + after;
  const step = (now: number) => {
    const past = Math.max(0, now - begun);
    const done = Math.floor(past / (duration + pause));
    if (done >= legs) {
      tell({ legs, share: 0 });
      return;
    }
    frame = requestAnimationFrame(step);
    const share = (past - done * (duration + pause)) / duration;
    tell(share >= 1 ? { legs: done + 1, share: 0 } : { legs: done, share: Math.max(share, 0.001) });
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
