import { compileNetwork, parseModel } from "@polku/core";
import { answerReach, withDefaults } from "@polku/core/questions";
import { describe, expect, it } from "vitest";
import pirkanmaa from "../../../../../fixtures/pirkanmaa.yaml?raw";
import { buildScene } from "../scene/build-scene.js";
import { generateNetwork } from "../../../../../tests/support/generate-network.js";
import { shapeFor } from "../layout/shape.js";
import { overlaps } from "../layout/taken.js";
import { findHit } from "./hit.js";
import { focusOf } from "./looks.js";
import { placeBoxes, type Placed } from "./place-boxes.js";
import { SceneIndex } from "./scene-index.js";
import type { View } from "./view.js";

const network = generateNetwork(90, 220);
const answer = answerReach(network, withDefaults({ ask: "reach", from: "s0" }));
const chosen = answer.reached.at(-1)?.service ?? "";

function place(
  layout: "bands" | "rings",
  [width, height]: [number, number],
  zoom: number,
  route: boolean,
): Placed[] {
  const scene = buildScene({
    network,
    answer,
    ...(route ? { chosen } : {}),
    layout,
    shape: shapeFor(width, height),
    language: "fi",
  });
  const index = new SceneIndex(scene);
  const { minX, maxX, minY, maxY } = scene.bounds;
  const scale = Math.min(width / (maxX - minX), height / (maxY - minY)) * zoom;
  const view: View = { scale, x: -minX * scale, y: maxY * scale, width, height };
  return placeBoxes(index, view, focusOf(scene), []);
}

const sizes: [number, number][] = [
  [390, 420],
  [900, 650],
  [1300, 950],
];

describe.each(["bands", "rings"] as const)("boxes on the screen in %s", (layout) => {
  it.each(sizes)("never put one label over another at %d × %d", (width, height) => {
    for (const zoom of [1, 1.4, 2, 4])
      for (const route of [false, true]) {
        const labelled = place(layout, [width, height], zoom, route).filter(({ font }) => font > 0);
        for (const [index, { box }] of labelled.entries())
          for (const other of labelled.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
      }
  });

  it("label a good part of the services on a phone's map", () => {
    const placed = place(layout, [370, 480], 1, false);
    const labelled = placed.filter(({ font }) => font > 0);
    for (const { font } of labelled) expect(font).toBeGreaterThanOrEqual(10.5);
    expect(labelled.length).toBeGreaterThan(layout === "bands" ? 30 : 20);
  });

  it("label the route's services wherever there is room for any", () => {
    const placed = place(layout, [390, 420], 1, true);
    const ends = placed.filter(({ node }) => node.origin || node.target);
    expect(ends.length).toBeGreaterThan(0);
    for (const { font } of ends) expect(font).toBeGreaterThanOrEqual(10.5);
  });
});

const checked = parseModel(pirkanmaa);

it.each([
  ["bands", 985, 500],
  ["bands", 1540, 700],
  ["rings", 985, 500],
  ["rings", 1540, 700],
] as const)("all labels of the bundled network fit in %s at %d × %d", (layout, width, height) => {
  if (!checked.ok) throw new Error("the bundled network is not valid");
  for (const language of ["fi", "sv", "en"] as const) {
    const scene = buildScene({ network: compileNetwork(checked.model), answer: undefined, layout, language });
    const { minX, maxX, minY, maxY } = scene.bounds;
    const scale = Math.min((width - 20) / (maxX - minX), (height - 20) / (maxY - minY));
    const view: View = { scale, x: 10 - minX * scale, y: 10 + maxY * scale, width, height };
    const placed = placeBoxes(new SceneIndex(scene), view, focusOf(scene), []);
    expect(placed.filter(({ font }) => font < 10.5).map(({ node }) => node.id)).toEqual([]);
  }
});

describe("findHit", () => {
  const [only] = place("bands", [1300, 950], 1, false);
  const placed = only ? [{ ...only, box: { x: 100, y: 100, width: 20, height: 10 } }] : [];

  it("finds the whole box, and more of it for a finger", () => {
    expect(findHit(placed, 109, 104, false)).toBe(only?.node.id);
    expect(findHit(placed, 120, 118, false)).toBeUndefined();
    expect(findHit(placed, 120, 118, true)).toBe(only?.node.id);
    expect(findHit(placed, 130, 100, true)).toBeUndefined();
  });
});
