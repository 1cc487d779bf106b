import { describe, expect, it } from "vitest";
import { pushApart } from "./apart.js";
import { finish } from "../scene/steps.js";
import { overlaps, Taken } from "./taken.js";

describe("pushApart", () => {
  it("parts boxes that all stand on one spot, always in the same way", () => {
    const make = () => Array.from({ length: 80 }, () => ({ x: 0, y: 0, width: 120, height: 40 }));
    const boxes = make();
    finish(pushApart(boxes, 10, 10));
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other, 9, 9)).toBe(false);
    const again = make();
    finish(pushApart(again, 10, 10));
    expect(again).toEqual(boxes);
  });

  it("leaves boxes alone that are apart", () => {
    const boxes = [
      { x: 0, y: 0, width: 100, height: 40 },
      { x: 200, y: 0, width: 100, height: 40 },
    ];
    finish(pushApart(boxes, 10, 10));
    expect(boxes.map(({ x }) => x)).toEqual([0, 200]);
  });
});

describe("Taken", () => {
  it("finds what overlaps, across its cells", () => {
    const taken = new Taken(50);
    taken.add({ x: 0, y: 0, width: 300, height: 20 });
    expect(taken.isFree({ x: 140, y: 0, width: 10, height: 10 })).toBe(false);
    expect(taken.isFree({ x: 140, y: 30, width: 10, height: 10 })).toBe(true);
    expect(taken.isFree({ x: 140, y: 30, width: 10, height: 10 }, 0, 20)).toBe(false);
  });
});
