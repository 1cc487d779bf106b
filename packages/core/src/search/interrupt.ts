/** What stops work before it is done. The library reads no clock of its own, so a deadline brings one. */
export interface Stop {
  /** An `AbortSignal`, or any object that says whether to stop. */
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** `at` and what `now` returns are in the same unit: `{ at: Date.now() + 500, now: Date.now }`. */
  readonly deadline?: { readonly at: number; readonly now: () => number } | undefined;
}

/** How many steps of a loop are taken between two checks: some tenths of a millisecond. */
const interval = 4096;

/** A `Stop` for loops: once work has been stopped, it remains so. */
export class Interrupt {
  isStopped = false;
  readonly #stop: Stop;
  #count = 0;

  constructor(stop: Stop) {
    this.#stop = stop;
  }

  /** Whether the work has to stop. */
  check(): boolean {
    const { signal, deadline } = this.#stop;
    if (signal?.aborted === true || (deadline && deadline.now() >= deadline.at)) this.isStopped = true;
    return this.isStopped;
  }

  /** The same for loops with short steps: it looks only now and then. */
  tick(): boolean {
    if (++this.#count % interval === 0) this.check();
    return this.isStopped;
  }
}

/**
 * Runs a loop over `from … to - 1` in chunks, so that its hot path has no checks, until it is done (`run`
 * returns true) or interrupted.
 */
export function inChunks(
  from: number,
  to: number,
  interrupt: Interrupt | undefined,
  run: (from: number, to: number) => boolean,
): void {
  const size = interrupt ? interval : to - from;
  for (let start = from; start < to; start += size) {
    if (interrupt?.check() || run(start, Math.min(start + size, to))) return;
  }
}
