import type { SceneLeg } from "@polku/map";
import { expect, test } from "vitest";
import { numberPlaces } from "./number-places.js";

const grid = { width: 400, height: 300 } as Parameters<typeof numberPlaces>[0]["grid"];
const size = { x: 12, y: 12, badge: 8 };

/** A leg along a straight line, with its number in the middle of it. */
function leg(from: [number, number], to: [number, number]): SceneLeg {
  const [[x, y], [x2, y2]] = [from, to];
  const points = [
    { x, y },
    { x: x2, y: y2 },
  ];
  return { points, badge: { x: (x + x2) / 2, y: (y + y2) / 2 } } as unknown as SceneLeg;
}

test("a long leg has its number and its badge on its line", () => {
  const [place] = numberPlaces({ route: [leg([100, 20], [100, 200])], grid }, size);
  expect(place?.number).toEqual({ x: 100, y: 110 });
  expect(place?.status).toEqual({ x: 100, y: 133 });
  expect(place?.mark).toEqual({ x: 100, y: 87 });
});

test("a short leg has both beside it, clear of the line, so that its arrowhead is seen", () => {
  const [place] = numberPlaces({ route: [leg([100, 100], [100, 130])], grid }, size);
  expect(place?.number.y).toBe(115);
  expect(place?.number.x).toBeGreaterThanOrEqual(100 + size.x);
  expect(place?.status.x).toBeGreaterThanOrEqual((place?.number.x ?? 0) + size.x + size.badge);
  expect(place?.mark.x).toBeGreaterThanOrEqual((place?.status.x ?? 0) + 2 * size.badge);
});

test("what is beside a leg is on the side where no other leg is", () => {
  const short = leg([100, 100], [130, 100]);
  const below = leg([115, 110], [115, 290]);
  const [place] = numberPlaces({ route: [short, below], grid }, size);
  expect(place?.number.y).toBeLessThan(100);
  const above = leg([115, 10], [115, 90]);
  const [other] = numberPlaces({ route: [short, above], grid }, size);
  expect(other?.number.y).toBeGreaterThan(100);
});
