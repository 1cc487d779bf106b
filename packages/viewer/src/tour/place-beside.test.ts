import { expect, test } from "vitest";
import { gap, placeBeside } from "./place-beside.js";

const screen = { width: 1000, height: 700 };
const mark = { width: 300, height: 200 };

test.each([
  ["below", { left: 100, top: 50, width: 200, height: 40 }, { left: 100, top: 90 + gap }],
  ["to the right", { left: 0, top: 300, width: 380, height: 400 }, { left: 380 + gap, top: 300 }],
  ["above", { left: 0, top: 600, width: 1000, height: 90 }, { left: gap, top: 600 - gap - 200 }],
  ["to the left", { left: 600, top: 100, width: 400, height: 600 }, { left: 600 - gap - 300, top: 100 }],
  ["in the corner", { left: 0, top: 0, width: 1000, height: 700 }, { left: 700 - gap, top: 500 - gap }],
])("the mark stands %s", (_, box, place) => {
  expect(placeBeside(box, mark, screen)).toEqual(place);
});

test("a mark keeps its first words on a screen smaller than itself", () => {
  expect(placeBeside({ left: 0, top: 0, width: 50, height: 50 }, mark, { width: 200, height: 100 })).toEqual({
    left: gap,
    top: gap,
  });
});
