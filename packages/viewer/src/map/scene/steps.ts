/**
 * Work that can be put down wherever it yields, and what comes of it. In one go it holds the page up for
 * as long as it takes; in turns the page draws and answers in between.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Works in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A turn is at most so long, in milliseconds, unless a single step is longer. */
const longestTurn = 8;

/** Works in turns; undefined where it was called off in between. */
export async function finishInTurns<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    await nextTurn();
    if (!isWanted()) return undefined;
    const begun = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - begun < longestTurn);
  }
}

/** Waits until the page has had its turn: for input, and for a frame. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
