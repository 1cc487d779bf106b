import { expect, test } from "vitest";
import { clockText, elapsed, readTimer, resetTimer, toggleTimer, writeTimer } from "./timer.js";

test("counts while it runs, and goes on after a reload", () => {
  const stopped = readTimer(undefined);
  expect(elapsed(stopped, 99)).toBe(0);
  const running = toggleTimer(stopped, 1000);
  expect(elapsed(running, 61_000)).toBe(60_000);
  const reloaded = readTimer(writeTimer({ ...running, planned: 45 }));
  expect(reloaded.planned).toBe(45);
  const paused = toggleTimer(reloaded, 121_000);
  expect(elapsed(paused, 999_000)).toBe(120_000);
  expect(elapsed(toggleTimer(paused, 1_000_000), 1_001_000)).toBe(121_000);
});

test("is set back to 0, running or not", () => {
  const running = toggleTimer(readTimer(undefined), 0);
  expect(elapsed(resetTimer(running, 5000), 6000)).toBe(1000);
  expect(elapsed(resetTimer(toggleTimer(running, 5000), 5000), 9000)).toBe(0);
});

test("is written as a clock, and what can't be read stands at 0", () => {
  expect([0, 61_999, 3_725_000].map(clockText)).toEqual(["0:00", "1:01", "1:02:05"]);
  expect(readTimer("nonsense")).toEqual({ since: undefined, before: 0, planned: undefined });
  expect(readTimer('{"since":"x","before":-4}')).toEqual({ since: undefined, before: 0, planned: undefined });
});
