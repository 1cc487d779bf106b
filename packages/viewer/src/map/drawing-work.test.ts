import { expect, test, vi } from "vitest";
import { Activity } from "../platform/activity.js";
import { startState } from "../state/state.js";
import { DrawingWork } from "./drawing-work.js";

vi.stubGlobal("requestAnimationFrame", (show: () => void) => setTimeout(show, 0));

/** A drawing of two parts, the first of which takes longer than a turn; what is done of it, and who waits for it. */
function start({ isReady = (): boolean => true, isLong = true } = {}) {
  const done: string[] = [];
  const busy: boolean[] = [];
  const activity = new Activity((isBusy) => busy.push(isBusy));
  const drawing = new DrawingWork(
    () => activity,
    function* (before) {
      done.push(`build from ${before?.language ?? "nothing"}`);
      const until = performance.now() + (isLong ? 20 : 0);
      while (performance.now() < until);
      if (!isReady()) return false;
      yield;
      done.push(`show from ${before?.language ?? "nothing"}`);
      return true;
    },
  );
  return { drawing, done, busy };
}

test("draws once for several changes, from the state before the first, and leaves the page turns in between", async () => {
  const { drawing, done, busy } = start();
  drawing.soon(startState("fi"));
  drawing.soon(startState("sv"));
  expect({ done, busy }).toEqual({ done: [], busy: [true] });
  await vi.waitFor(() => expect(done).toEqual(["build from fi"]), { interval: 1 });
  await vi.waitFor(() => expect(busy).toEqual([true, false]), { interval: 1 });
  expect(done).toEqual(["build from fi", "show from fi"]);
});

test("what is soon drawn takes one turn", async () => {
  const { drawing, done } = start({ isLong: false });
  drawing.soon(startState("fi"));
  await vi.waitFor(() => expect(done.length).toBeGreaterThan(0), { interval: 1 });
  expect(done).toEqual(["build from fi", "show from fi"]);
});

test("draws at once what is needed before its turn, and no more after it", async () => {
  const { drawing, done, busy } = start();
  drawing.soon(startState("fi"));
  drawing.now();
  expect(done).toEqual(["build from fi", "show from fi"]);
  drawing.now();
  await vi.waitFor(() => expect(busy).toEqual([true, false]), { interval: 1 });
  drawing.atOnce();
  expect(done.slice(2)).toEqual(["build from nothing", "show from nothing"]);
});

test("what can't be drawn yet leaves the change for the next time", () => {
  let isReady = false;
  const { drawing, done } = start({ isReady: () => isReady });
  drawing.soon(startState("fi"));
  drawing.now();
  expect(done).toEqual(["build from fi"]);
  isReady = true;
  drawing.atOnce();
  expect(done).toEqual(["build from fi", "build from fi", "show from fi"]);
});

test("a map that is taken out of the page is not drawn", async () => {
  const { drawing, done, busy } = start();
  drawing.soon(startState("fi"));
  drawing.end();
  await vi.waitFor(() => expect(busy).toEqual([true, false]), { interval: 1 });
  expect(done).toEqual([]);
});
