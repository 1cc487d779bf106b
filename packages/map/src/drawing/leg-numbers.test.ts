import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ask, compileNetwork, parseModel, statuses } from "@polku/core";
import { shapes } from "../layout/shape.js";
import type { Point } from "../routing/lanes.js";
import { buildScene } from "../scene/build-scene.js";
import { drawLegNumbers } from "./leg-numbers.js";
import { statusMarks, themes } from "./styles.js";

const file = new URL("../../../../fixtures/pirkanmaa.yaml", import.meta.url);
const checked = parseModel(readFileSync(file, "utf8"), { file: "pirkanmaa.yaml" });
if (!checked.ok) throw new Error("not valid");
const network = compileNetwork(checked.model);

/** The middles of the round badges beside a leg's number: what is outlined thinly. */
function badgesOf(scene: Parameters<typeof drawLegNumbers>[0]): Point[] {
  return drawLegNumbers(scene, themes.light, { if: "if" }).flatMap((shape) => {
    if (shape.kind !== "path" || shape.width !== 1.2 || shape.fill === undefined) return [];
    const [, left = "", y = "", radius = ""] = /^M([\d.-]+)[ ,]?([\d.-]+)a([\d.]+)/.exec(shape.d) ?? [];
    return [{ x: Number(left) + Number(radius), y: Number(y) }];
  });
}

it.each(shapes)("no badge of a leg lies on the badge of a box, in a %s area", (shape) => {
  const answered = ask(network, { ask: "reach", from: "neuvola", status: [...statuses] });
  if (!answered.ok) throw new Error("not answered");
  const { answer } = answered;
  let badges = 0;
  for (const { service } of answer.reached) {
    const scene = buildScene({ network, answer, target: service, layout: "bands", shape, language: "fi" });
    for (const badge of badgesOf(scene)) {
      badges++;
      const covered = scene.nodes.filter(
        ({ x, y, width, height, status }) =>
          statusMarks[status].badge !== undefined &&
          Math.hypot(badge.x - (x + width / 2 - 3), badge.y - (y - height / 2 + 1)) < 11,
      );
      expect(covered.map(({ id }) => `${service}: ${id}`)).toEqual([]);
    }
  }
  expect(badges).toBeGreaterThan(20);
});
