import { expect, test } from "vitest";
import { elementShare, isBeyond, lettersFor, readRoom, roomLimits, usualRoom, writeRoom } from "./letters.js";

test("letters grow with the distance of the back row and with the screen", () => {
  expect(elementShare(usualRoom)).toBeCloseTo(0.03);
  const { least, route, end } = lettersFor(usualRoom, 1920, 1080);
  expect(least).toBeCloseTo(32.4);
  expect(route).toBeGreaterThanOrEqual(46);
  expect(end).toBeGreaterThanOrEqual(54);
  const far = lettersFor({ ...usualRoom, distance: 12 }, 1920, 1080);
  expect(far.least / least).toBeCloseTo(12 / 9);
  expect(lettersFor(usualRoom, 3840, 2160).least).toBeCloseTo(2 * least);
});

test.each([
  [1920, 1080, 31, 46, 54],
  [3840, 2160, 62, 92, 108],
])("never below %i × %i's least, however near everybody sits", (width, height, ...sizes) => {
  const letters = lettersFor({ imageHeight: 3, distance: 1 }, width, height);
  expect([letters.least, letters.route, letters.end]).toEqual(sizes.map((size) => expect.closeTo(size)));
});

test("a screen held upright, and a room too deep", () => {
  expect(lettersFor(usualRoom, 1080, 1920).least).toBeCloseTo(1080 * (9 / 16) * 0.03);
  const deep = { imageHeight: 1, distance: 40 };
  expect(isBeyond(deep)).toBe(true);
  expect(lettersFor(deep, 1920, 1080).least).toBeCloseTo(1080 * 0.06);
  expect(isBeyond(usualRoom)).toBe(false);
});

test("a room is kept, and one that can't be is the usual", () => {
  const room = { imageHeight: 2.25, distance: 14 };
  expect(readRoom(writeRoom(room))).toEqual(room);
  for (const text of [undefined, "", "2", "x y", "0 9", `2 ${roomLimits.distance.most + 1}`, "1e999 3"])
    expect(readRoom(text)).toEqual(usualRoom);
});
