import { describe, expect, it } from "vitest";
import { curveBetween, pointAt, stretchOf } from "./curve.js";

const from = { x: 0, y: 0, width: 20, height: 10 };
const to = { x: 100, y: 0, width: 20, height: 10 };

describe("curveBetween", () => {
  it("shows only what lies between the boxes", () => {
    const curve = curveBetween(from, to, 0);
    expect(pointAt(curve, curve.start).x).toBeCloseTo(13, 0);
    expect(pointAt(curve, curve.end).x).toBeCloseTo(87, 0);
  });

  it("bends to its own left, so that links there and back part", () => {
    expect(pointAt(curveBetween(from, to, 0.2), 0.5).y).toBeCloseTo(10);
    expect(pointAt(curveBetween(to, from, 0.2), 0.5).y).toBeCloseTo(-10);
  });
});

describe("stretchOf", () => {
  it("is the same line", () => {
    const curve = curveBetween(from, to, 0.3);
    const part = stretchOf(curve, 0.25, 0.75);
    expect(pointAt(part, 0).x).toBeCloseTo(pointAt(curve, 0.25).x);
    expect(pointAt(part, 0.5).y).toBeCloseTo(pointAt(curve, 0.5).y);
    expect(pointAt(part, 1).y).toBeCloseTo(pointAt(curve, 0.75).y);
  });
});
