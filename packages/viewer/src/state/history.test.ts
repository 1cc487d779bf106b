import { expect, test } from "vitest";
import { historyOf, listSteps, record, redo, startHistory, undo, type History } from "./history.js";

type Numbers = History<number, string>;
const start: Numbers = startHistory(0);

test("what is taken back can be made again, and the labels say what would be", () => {
  const two = record(record(start, 1, "one"), 2, "two");
  expect([two.value, two.past?.label, two.future]).toEqual([2, "two", undefined]);
  const one = undo(two);
  expect([one.value, one.past?.label, one.future?.label]).toEqual([1, "one", "two"]);
  expect(redo(one)).toEqual(two);
  expect(two.value).toBe(2);
});

test("a new edit lets go of what was taken back", () => {
  const other = record(undo(record(start, 1, "one")), 5, "five");
  expect(redo(other)).toBe(other);
  expect(undo(other).value).toBe(0);
});

test("at either end nothing happens", () => {
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

test("there is no limit: a hundred thousand edits go back and forth", () => {
  const many = 100_000;
  let history = start;
  for (let at = 1; at <= many; at++) history = record(history, at, String(at));
  for (let at = 0; at < many; at++) history = undo(history);
  expect([history.value, history.past]).toEqual([0, undefined]);
  for (let at = 0; at < many; at++) history = redo(history);
  expect([history.value, history.future]).toEqual([many, undefined]);
});

test("as lists, the nearest edits first, it is the same history again; with a limit, only these", () => {
  let history = start;
  for (const at of [1, 2, 3, 4, 5]) history = record(history, at, String(at));
  history = undo(undo(history));
  expect(historyOf(history.value, listSteps(history, 9))).toEqual(history);
  const short = historyOf(history.value, listSteps(history, 2));
  expect([undo(undo(undo(short))).value, redo(redo(short)).value]).toEqual([1, 5]);
});
