import { setImmediate } from "node:timers/promises";

/** Between two of these, in milliseconds, work goes on without a breath. */
const breath = 20;

/**
 * What comes one at a time, up to a limit or a stop, and whether that was all. It pauses now and then, so
 * that ctrl-C is heard.
 */
export async function collect<One>(
  each: Iterable<One>,
  stop: AbortSignal,
  limit = Infinity,
): Promise<{ found: One[]; complete: boolean }> {
  const found: One[] = [];
  let paused = performance.now();
  for (const one of each) {
    if (found.length === limit || stop.aborted) return { found, complete: false };
    found.push(one);
    if (performance.now() - paused < breath) continue;
    await setImmediate();
    paused = performance.now();
  }
  return { found, complete: true };
}
