import { expect, test } from "vitest";
import { inside, nameColumn, nameLine, orderLine, placeAfter } from "./grid-keys.js";

const extent = { lines: 20, columns: 9, page: 5 };
const press = (key: string, line: number, column: number, ctrlKey = false) =>
  placeAfter({ key, ctrlKey }, { line, column }, extent);

test.each([
  ["ArrowRight", 3, nameColumn, { line: 3, column: 0 }],
  ["ArrowLeft", 3, 0, { line: 3, column: nameColumn }],
  ["ArrowLeft", 3, nameColumn, { line: 3, column: nameColumn }],
  ["ArrowUp", 0, 4, { line: orderLine, column: 4 }],
  ["ArrowUp", orderLine, 4, { line: nameLine, column: 4 }],
  ["ArrowUp", nameLine, 4, { line: nameLine, column: 4 }],
  ["ArrowDown", 19, 4, { line: 19, column: 4 }],
  ["PageDown", 3, 2, { line: 8, column: 2 }],
  ["PageUp", 3, 2, { line: 0, column: 2 }],
  ["Home", 3, 5, { line: 3, column: nameColumn }],
  ["Home", nameLine, 5, { line: nameLine, column: 0 }],
  ["End", 3, 5, { line: 3, column: 8 }],
])("%s from line %i, column %i", (key, line, column, to) => {
  expect(press(key, line, column)).toEqual(to);
});

test("above the rows' names there is nothing", () => {
  expect(press("ArrowUp", 0, nameColumn)).toEqual({ line: 0, column: nameColumn });
});

test("with ctrl, Home and End lead to the corners", () => {
  expect(press("Home", 7, 7, true)).toEqual({ line: 0, column: nameColumn });
  expect(press("End", 7, 7, true)).toEqual({ line: 19, column: 8 });
});

test("other keys lead nowhere", () => {
  expect(press("a", 1, 1)).toBeUndefined();
});

test("a place that is no more becomes the nearest that is", () => {
  expect(inside({ line: 30, column: 12 }, 4, 3)).toEqual({ line: 3, column: 2 });
});
