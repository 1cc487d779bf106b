import { nextTurn } from "./next-turn.js";

/** How long, in milliseconds, work goes on before the page has its turn. */
const turn = 12;

/** Takes what comes one at a time and leaves the page its turns; false where the signal stopped it before the end. */
export async function inTurns<One>(
  each: Iterable<One>,
  take: (one: One) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let since = performance.now();
  for (const one of each) {
    if (signal.aborted) return false;
    take(one);
    if (performance.now() - since < turn) continue;
    await nextTurn();
    since = performance.now();
  }
  return !signal.aborted;
}

/** The result of work that can be parted, with the page's turns between its parts; undefined where the signal stops it. */
export async function resultInTurns<Result>(
  work: Generator<void, Result>,
  signal?: AbortSignal,
): Promise<Result | undefined> {
  for (let since = performance.now(); ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < turn) continue;
    await nextTurn();
    if (signal?.aborted === true) return undefined;
    since = performance.now();
  }
}
