import { expect, test } from "vitest";
import { findNearest, nearestFinder } from "./nearest.js";

test.each([
  ["neuvla", ["koulu", "neuvola"], "neuvola"],
  ["ab", ["ba", "aa"], "aa"],
  ["x", ["y"], undefined],
  ["perhetyo", ["perhe-tyo", "perhetyot"], "perhe-tyo"],
  ["school", ["hospital", "family-centre"], undefined],
  ["a".repeat(300), ["a".repeat(299)], undefined],
])("of %s among %j", (name, known, nearest) => {
  expect(findNearest(name, known)).toBe(nearest);
  expect(findNearest(name, known.toReversed())).toBe(nearest);
});

test("a finder compares only so much, however many names it is asked for", () => {
  const known = Array.from({ length: 1000 }, (_, index) => `${"s".repeat(186)}${index}`);
  let read = 0;
  function* counted() {
    for (const name of known) {
      read++;
      yield name;
    }
  }
  const find = nearestFinder();
  const hints = known.map((_, index) => find(`${"s".repeat(150)}${"z".repeat(36)}${index}`, counted()));
  expect(hints[0]).toBeDefined();
  expect(hints.at(-1)).toBeUndefined();
  expect(read).toBeLessThan(50_000);
});
