import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask, compileNetwork, parseModel } from "@polku/core";
import type { Box } from "../layout/grid.js";
import { shapes } from "../layout/shape.js";
import type { Point } from "../routing/lanes.js";
import { buildScene } from "./build-scene.js";

const file = new URL("../../../../fixtures/pirkanmaa.yaml", import.meta.url);
const checked = parseModel(readFileSync(file, "utf8"), { file: "pirkanmaa.yaml" });
if (!checked.ok) throw new Error("not valid");
const network = compileNetwork(checked.model);

/** Whether a point is on the outline of a box. */
function isOn({ x, y }: Point, box: Box): boolean {
  const [offX, offY] = [Math.abs(x - box.x) - box.width / 2, Math.abs(y - box.y) - box.height / 2];
  return Math.abs(Math.max(offX, offY)) < 0.6;
}

describe.each(shapes)("every route in a %s area", (shape) => {
  it("begins and ends at the boxes, or their frames, that its legs join", () => {
    const answered = ask(network, {
      ask: "reach",
      from: "neuvola",
      status: ["established", "piloted", "planned"],
    });
    if (!answered.ok) throw new Error("not answered");
    const { answer } = answered;
    let ends = 0;
    for (const { service } of answer.reached) {
      const scene = buildScene({ network, answer, target: service, layout: "bands", shape, language: "fi" });
      const boxes = (id: string): readonly Box[] => [
        ...scene.nodes.filter((node) => node.id === id),
        ...scene.frames.filter(({ of }) => of === id),
      ];
      for (const { link, points, inherited, from, to } of scene.route) {
        const drawn = network.link(link);
        const [first, last] = [points[0], points.at(-1)];
        expect(first && boxes(drawn?.from ?? "").some((box) => isOn(first, box)), `${service}: ${link}`).toBe(
          true,
        );
        expect(last && boxes(drawn?.to ?? "").some((box) => isOn(last, box)), `${service}: ${link}`).toBe(
          true,
        );
        ends += 2;
        const stop = inherited?.points.at(-1);
        if (!inherited || !stop) continue;
        expect(boxes(inherited.of).some((box) => isOn(stop, box))).toBe(true);
        const part = drawn?.from === from ? to : from;
        const start = inherited.points[0];
        expect(start && boxes(part).some((box) => isOn(start, box))).toBe(true);
      }
    }
    expect(ends).toBeGreaterThan(60);
  });
});
