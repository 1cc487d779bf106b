import { describe, expect, it } from "vitest";
import { buildScene } from "./scene/build-scene.js";
import { findNeighbour } from "./find-neighbour.js";
import { generateNetwork } from "../../../../tests/support/generate-network.js";
import type { Scene, SceneNode } from "./scene/scene.js";

function node(id: string, x: number, y: number, level: number): SceneNode {
  const parts = { origin: false, onRoute: false, target: false, selected: false };
  return {
    id,
    x,
    y,
    level,
    width: 10,
    height: 10,
    label: id,
    name: id,
    mark: "",
    status: "established",
    ...parts,
  };
}

const scene: Scene = {
  layout: "bands",
  shape: "wide",
  nodes: [
    node("here", 0, 0, 0),
    node("near", 20, 0, 0),
    node("linked", 90, 0, 0),
    node("left", -40, 0, 0),
    node("above", 0, 50, 1),
    node("above-linked", 200, 50, 1),
    node("top", 0, 100, 3),
  ],
  links: [
    { id: "1", from: "here", to: "linked" },
    { id: "2", from: "above-linked", to: "here" },
  ].map((link) => ({
    ...link,
    kind: "referral" as const,
    status: "established" as const,
    integration: "vertical" as const,
    inAnswer: false,
    bend: 0,
  })),
  route: [],
  levels: [],
  groups: [],
  complete: true,
  crowded: false,
  bounds: { minX: 0, maxX: 0, minY: 0, maxY: 0 },
};

describe("findNeighbour", () => {
  it("prefers linked services beside, else the nearest of the level", () => {
    expect(findNeighbour(scene, "here", "right")).toBe("linked");
    expect(findNeighbour(scene, "here", "left")).toBe("left");
    expect(findNeighbour(scene, "left", "right")).toBe("here");
    expect(findNeighbour(scene, "left", "left")).toBeUndefined();
  });

  it("prefers linked services of the next level that has any", () => {
    expect(findNeighbour(scene, "here", "up")).toBe("above-linked");
    expect(findNeighbour(scene, "near", "up")).toBe("above");
    expect(findNeighbour(scene, "above", "up")).toBe("top");
    expect(findNeighbour(scene, "top", "up")).toBeUndefined();
    expect(findNeighbour(scene, "top", "down")).toBe("above");
    expect(findNeighbour(scene, "here", "down")).toBeUndefined();
  });

  it("knows nothing of services that are not there", () => {
    expect(findNeighbour(scene, "nobody", "left")).toBeUndefined();
  });

  it("never leads to where it began, in any layout", () => {
    for (const layout of ["bands", "rings"] as const) {
      const made = buildScene({
        network: generateNetwork(40, 90),
        answer: undefined,
        layout,
        language: "fi",
      });
      for (const { id } of made.nodes)
        for (const direction of ["left", "right", "up", "down"] as const)
          expect(findNeighbour(made, id, direction)).not.toBe(id);
    }
  });
});
