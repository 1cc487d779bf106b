import { expect, test } from "vitest";
import { mapKeyOf } from "./map-keys.js";

const press = (key: string, held: { ctrlKey?: boolean } = {}) =>
  mapKeyOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test("keys of the map", () => {
  expect(press("ArrowUp")).toBe("up");
  expect(press(" ")).toBe("select");
  expect(press("N")).toBe("next");
  expect(press("Tab")).toBeUndefined();
});

test("what is held with ctrl is the browser's", () => {
  expect(press("f", { ctrlKey: true })).toBeUndefined();
});
