import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { networks } from "../../../../tests/support/random-network.ts";
import { buildScene } from "./build-scene.js";
import { findNeighbour } from "./find-neighbour.js";
import type { Scene, SceneNode } from "./scene.js";

function node(id: string, x: number, y: number, level: number): SceneNode {
  const parts = { origin: false, onRoute: false, target: false, selected: false };
  return {
    id,
    x,
    y,
    level,
    width: 10,
    height: 10,
    lines: [id],
    name: id,
    letter: "",
    status: "established",
    emphasis: "full",
    isTitle: false,
    ...parts,
  };
}

const scene: Pick<Scene, "nodes" | "links"> = {
  nodes: [
    node("here", 0, 0, 0),
    node("near", 20, 0, 0),
    node("linked", 90, 0, 0),
    node("left", -40, 0, 0),
    node("above", 0, -50, 1),
    node("above-linked", 200, -50, 1),
    node("top", 0, -100, 3),
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
  })),
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

  it("never leads to where it began", () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const made = buildScene({ network, layout: "bands", language: "fi" });
        for (const { id } of made.nodes)
          for (const direction of ["left", "right", "up", "down"] as const)
            expect(findNeighbour(made, id, direction)).not.toBe(id);
      }),
      { numRuns: 40 },
    );
  });
});
