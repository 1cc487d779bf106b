import type { Progress } from "./draw-route.js";

/** Of one leg, in milliseconds, and the stillness after it. */
const duration = 700;
const pause = 160;

/** Tells how far a route of so many legs is drawn, frame by frame; the last time, that it stands. */
export function playLegs(legs: number, tell: (progress: Progress) => void): () => void {
  const begun = performance.now();
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
