import { expect, test } from "vitest";
import { inTurns, resultInTurns } from "./in-turns.js";

function* slow(total: number): Generator<number> {
  for (let one = 0; one < total; one++) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    yield one;
  }
}

test("takes all, and others have their turns between", async () => {
  const taken: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => turns++, 0);
  expect(await inTurns(slow(12), (one) => taken.push(one), new AbortController().signal)).toBe(true);
  clearInterval(ticking);
  expect(taken).toHaveLength(12);
  expect(turns).toBeGreaterThan(0);
});

test("stopped, it takes no more", async () => {
  const stop = new AbortController();
  const taken: number[] = [];
  const take = (one: number) => {
    taken.push(one);
    if (one === 2) stop.abort();
  };
  expect(await inTurns(slow(12), take, stop.signal)).toBe(false);
  expect(taken).toEqual([0, 1, 2]);
});

test("gives the result of work, with turns for others before it", async () => {
  function* work() {
    for (const _ of slow(12)) yield;
    return "done";
  }
  let turns = 0;
  const ticking = setInterval(() => turns++, 0);
  expect(await resultInTurns(work())).toBe("done");
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(0);
});
