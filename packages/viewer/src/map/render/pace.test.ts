import { expect, test } from "vitest";
import { isNear } from "./pace.js";
import type { View } from "./view.js";

const drawn: View = { scale: 1, x: 0, y: 0, width: 1000, height: 500 };

test("a picture that still fills much of the map may be moved", () => {
  expect(isNear(drawn, drawn)).toBe(true);
  expect(isNear(drawn, { ...drawn, x: 300, y: -100 })).toBe(true);
  expect(isNear(drawn, { ...drawn, scale: 2, x: -500, y: -250 })).toBe(true);
});

test("a picture that leaves most of the map empty is drawn anew", () => {
  expect(isNear(drawn, { ...drawn, x: 600 })).toBe(false);
  expect(isNear(drawn, { ...drawn, x: 2000 })).toBe(false);
  expect(isNear(drawn, { ...drawn, scale: 0.5, x: 250, y: 125 })).toBe(false);
});

test("a picture stretched so far that it blurs is drawn anew", () => {
  expect(isNear(drawn, { ...drawn, scale: 3, x: -1000, y: -500 })).toBe(false);
});
