import { expect, test } from "vitest";
import type { SceneLevel } from "../scene/scene.js";
import { drawLevelNames } from "./draw-ground.js";
import { themes } from "./styles.js";

const level: SceneLevel = {
  level: "basic",
  index: 0,
  lines: ["Basic level"],
  name: "Basic level",
  letter: "B",
  top: 100,
  bottom: 400,
  counts: [],
};

/** From where to where the name reaches at most. */
function reachOf(sight?: Parameters<typeof drawLevelNames>[2]): { from: number; to: number } {
  const [name] = drawLevelNames({ levels: [level] }, themes.light, sight);
  if (name?.kind !== "text") throw new Error("no name");
  const long = Math.min(80, name.room ?? 80);
  return { from: name.y - long / 2, to: name.y + long / 2 };
}

test("the name of a level is in the middle of its band", () => {
  expect(reachOf()).toEqual({ from: 210, to: 290 });
  expect(reachOf({ top: 0, bottom: 1000 })).toEqual(reachOf());
});

test("the name of a band that is partly out of sight is in what is left of it", () => {
  expect(reachOf({ top: 300, bottom: 900 }).from).toBeGreaterThanOrEqual(300);
  expect(reachOf({ top: 0, bottom: 200 }).to).toBeLessThanOrEqual(200);
  // A little shorter than usual.
  const { from, to } = reachOf({ top: 0, bottom: 175 });
  expect(from).toBeGreaterThanOrEqual(100);
  expect(to).toBeLessThanOrEqual(175);
});

test("where a name has no room it stays in the middle of its band", () => {
  expect(reachOf({ top: 0, bottom: 120 })).toEqual(reachOf());
});
