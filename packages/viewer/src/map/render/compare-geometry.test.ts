import { describe, expect, it } from "vitest";
import { buildScene } from "../scene/build-scene.js";
import { generateNetwork } from "../../../../../tests/support/generate-network.js";
import { compareGeometry } from "./compare-geometry.js";

const network = generateNetwork(30, 60);
const scene = buildScene({ network, answer: undefined, layout: "bands", language: "fi" });

describe("compareGeometry", () => {
  it("sees that a scene in another language, or with another selection, is the same", () => {
    const other = buildScene({ network, answer: undefined, layout: "bands", language: "en", selected: "s3" });
    expect(compareGeometry(scene, other)).toBe("same");
  });

  it("sees that something went, or came", () => {
    const fewer = { ...scene, nodes: scene.nodes.slice(3) };
    expect(compareGeometry(scene, fewer)).toBe("grown");
    expect(compareGeometry(fewer, scene)).toBe("grown");
    expect(compareGeometry(scene, { ...scene, links: scene.links.slice(1) })).toBe("grown");
  });

  it("sees that something stands elsewhere, or that it is another network", () => {
    const moved = {
      ...scene,
      nodes: scene.nodes.map((node, at) => (at === 0 ? { ...node, x: node.x + 1 } : node)),
    };
    expect(compareGeometry(scene, moved)).toBe("other");
    expect(compareGeometry(scene, { ...scene, layout: "rings" as const })).toBe("other");
    const renamed = scene.nodes.map((node) => ({ ...node, id: `x${node.id}` }));
    expect(compareGeometry(scene, { ...scene, nodes: renamed })).toBe("other");
  });
});
