import { expect, test } from "vitest";
import { finish, finishInTurns, type Steps } from "./steps.js";

function* count(to: number, seen: number[]): Steps<number> {
  for (let number = 1; number <= to; number++) {
    seen.push(number);
    yield;
  }
  return to;
}

test("work in one go and in turns comes to the same", async () => {
  expect(finish(count(40, []))).toBe(40);
  expect(await finishInTurns(count(40, []), () => true)).toBe(40);
});

test("turns leave room for others", async () => {
  const seen: number[] = [];
  let atTimer = -1;
  setTimeout(() => (atTimer = seen.length), 0);
  function* slow(): Steps<void> {
    for (let turn = 0; turn < 6; turn++) {
      const end = performance.now() + 10;
      while (performance.now() < end);
      seen.push(turn);
      yield;
    }
  }
  await finishInTurns(slow(), () => true);
  expect(atTimer).toBeLessThan(6);
  expect(seen).toHaveLength(6);
});

test("work that is called off stops", async () => {
  const seen: number[] = [];
  expect(await finishInTurns(count(40, seen), () => false)).toBe(undefined);
  expect(seen).toEqual([]);
});
