import { expect, test } from "vitest";
import { offsetFor, spanOf } from "./span.js";

test("a span covers all that is seen, and begins and ends at whole portions", () => {
  for (const offset of [0, 17, 440, 4400, 43_000])
    for (const room of [100, 900]) {
      const { start, end } = spanOf(offset, room, 44, 1000);
      expect(start * 44).toBeLessThanOrEqual(offset);
      expect(end * 44).toBeGreaterThanOrEqual(Math.min(offset + room, 44_000));
      expect(end - start).toBeLessThan(room / 44 + 18);
    }
});

test("a short row is drawn whole", () => {
  expect(spanOf(0, 900, 44, 3)).toEqual({ start: 0, end: 3 });
});

test("what is seen whole is not scrolled to", () => {
  expect(offsetFor(5, 100, 500, 44)).toBe(100);
  expect(offsetFor(1, 100, 500, 44)).toBe(44);
  expect(offsetFor(20, 100, 500, 44)).toBe(424);
});
