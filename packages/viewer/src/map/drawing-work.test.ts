import { expect, test } from "vitest";
import { Activity } from "../platform/activity.js";
import { nextTurn } from "../platform/next-turn.js";
import { startState } from "../state/state.js";
import { DrawingWork } from "./drawing-work.js";

/** A drawing of two steps, what is done of it, and whether the page waits for it. */
function start(first: () => boolean | void = () => {}) {
  const done: string[] = [];
  const busy: boolean[] = [];
  const activity = new Activity((isBusy) => busy.push(isBusy));
  const drawing = new DrawingWork(
    () => activity,
    (before) => {
      done.push(`build from ${before?.language ?? "nothing"}`);
      return first();
    },
    (before) => void done.push(`show from ${before?.language ?? "nothing"}`),
  );
  return { drawing, done, busy };
}

test("draws once for several changes, a step in each turn, from the state before the first", async () => {
  const { drawing, done, busy } = start();
  drawing.soon(startState("fi"));
  drawing.soon(startState("sv"));
  expect({ done, busy }).toEqual({ done: [], busy: [true] });
  await nextTurn();
  expect(done).toEqual(["build from fi"]);
  await nextTurn();
  expect(done).toEqual(["build from fi", "show from fi"]);
  await nextTurn();
  expect(busy).toEqual([true, false]);
});

test("draws at once what is needed before its turn, and no more after it", async () => {
  const { drawing, done } = start();
  drawing.soon(startState("fi"));
  drawing.now();
  expect(done).toEqual(["build from fi", "show from fi"]);
  drawing.now();
  await nextTurn();
  await nextTurn();
  drawing.atOnce();
  expect(done.slice(2)).toEqual(["build from nothing", "show from nothing"]);
});

test("a step that is not to be gone on from leaves the change for the next time", () => {
  let isReady = false;
  const { drawing, done } = start(() => isReady);
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
  await nextTurn();
  await nextTurn();
  expect({ done, busy }).toEqual({ done: [], busy: [true, false] });
});
