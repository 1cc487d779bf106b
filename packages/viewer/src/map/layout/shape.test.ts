import { expect, it } from "vitest";
import { shapeFor } from "./shape.js";

it("a phone's map is tall, a laptop's is wide", () => {
  expect(shapeFor(370, 480)).toBe("tall");
  expect(shapeFor(985, 505)).toBe("wide");
  expect(shapeFor(1000, 1000)).toBe("tall");
});

it("stays what it was near the limit, and while nothing is shown", () => {
  expect(shapeFor(1100, 1000, "tall")).toBe("tall");
  expect(shapeFor(1200, 1000, "tall")).toBe("wide");
  expect(shapeFor(1000, 1000, "wide")).toBe("wide");
  expect(shapeFor(900, 1000, "wide")).toBe("tall");
  expect(shapeFor(0, 0, "tall")).toBe("tall");
  expect(shapeFor(0, 0)).toBe("wide");
});
