import { expect, test } from "vitest";
import type { SceneNode } from "../scene/scene.js";
import { drawBoxes } from "./draw-boxes.js";
import { shapeOfLevel, themes } from "./styles.js";

/** The corners of what is drawn of a box of a level: its fill, its coloured end, and its outlines. */
function cornersOf(level: number): { x: number; y: number }[][] {
  const node = { x: 60, y: 20, width: 120, height: 40, emphasis: "full", level, status: "established" };
  return drawBoxes({ nodes: [node as SceneNode] }, themes.light).map((shape) => {
    let at = { x: 0, y: 0 };
    if (shape.kind !== "path") return [];
    return [...shape.d.matchAll(/([MLHV])([\d.-]+)(?:[ ,]([\d.-]+))?/gu)].map(
      ([, command, first, second]) => {
        if (command === "H") at = { ...at, x: Number(first) };
        else if (command === "V") at = { ...at, y: Number(first) };
        else at = { x: Number(first), y: Number(second) };
        return at;
      },
    );
  });
}

test("the coloured end of a box with cut corners is cut with it", () => {
  expect(shapeOfLevel(2)).toBe("cut");
  const [, end = []] = cornersOf(2);
  expect(end.length).toBeGreaterThan(4);
  for (const { x, y } of end) expect(x + Math.min(y, 40 - y)).toBeGreaterThanOrEqual(7);
});

test("a second outline crosses no letter in the coloured end", () => {
  expect(shapeOfLevel(3)).toBe("double");
  const [, end = [], , inner = []] = cornersOf(3);
  const edge = Math.max(...end.map(({ x }) => x));
  expect(inner.length).toBe(4);
  for (const { x } of inner) expect(x).toBeGreaterThanOrEqual(edge);
});
