import { describe, expect, it } from "vitest";
import { buildScene } from "../scene/build-scene.js";
import { generateNetwork } from "../../../../../tests/support/generate-network.js";
import type { SceneLink } from "../scene/scene.js";
import { overlaps } from "../layout/taken.js";
import { linkMarkRadius, placeLinkMarks } from "./link-marks.js";
import { placeBoxes } from "./place-boxes.js";
import { SceneIndex } from "./scene-index.js";

const scene = buildScene({
  network: generateNetwork(40, 90),
  answer: undefined,
  layout: "bands",
  language: "fi",
});
const index = new SceneIndex(scene);
const view = { scale: 1, x: -scene.bounds.minX, y: scene.bounds.maxY, width: 3000, height: 3000 };
const placed = placeBoxes(index, view, "everything", []);
const withStatus = (status: SceneLink["status"]) => scene.links.map((link) => ({ ...link, status }));

describe("placeLinkMarks", () => {
  it("marks what is not established, each status with its own badge", () => {
    expect(placeLinkMarks(withStatus("established"), index, view, placed)).toEqual([]);
    for (const [status, badge] of [
      ["piloted", "half"],
      ["planned", "ring"],
      ["disputed", "question"],
    ] as const) {
      const marks = placeLinkMarks(withStatus(status), index, view, placed);
      expect(marks.length).toBeGreaterThan(scene.links.length / 3);
      expect(new Set(marks.map((mark) => mark.badge))).toEqual(new Set([badge]));
    }
  });

  it("puts them over no box and over none of each other", () => {
    const size = { width: linkMarkRadius * 2, height: linkMarkRadius * 2 };
    const marks = placeLinkMarks(withStatus("planned"), index, view, placed).map((mark) => ({
      ...mark,
      ...size,
    }));
    for (const [rank, mark] of marks.entries())
      for (const other of [...placed.map(({ box }) => box), ...marks.slice(rank + 1)])
        expect(overlaps(mark, other)).toBe(false);
  });
});
