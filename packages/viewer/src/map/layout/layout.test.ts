import { compileNetwork, parseModel, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { describe, expect, it } from "vitest";
import pirkanmaa from "../../../../../fixtures/pirkanmaa.yaml?raw";
import tiny from "../../../../../fixtures/tiny.yaml?raw";
import { buildScene } from "../scene/build-scene.js";
import { generateNetwork } from "../../../../../tests/support/generate-network.js";
import { halfWidthAt } from "./ring-edge.js";
import { ringMiddle } from "./rings.js";
import { layouts, type Layout, type Scene } from "../scene/scene.js";
import { shapes } from "./shape.js";
import { overlaps } from "./taken.js";

function readNetwork(text: string): Network {
  const checked = parseModel(text);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return compileNetwork(checked.model);
}

const networks: [string, Network][] = [
  ...[1, 2, 10, 40, 120, 300].map((size): [string, Network] => [
    `${size} services`,
    generateNetwork(size, size * 4),
  ]),
  ["tiny", readNetwork(tiny)],
  ["pirkanmaa", readNetwork(pirkanmaa)],
];

function sceneOf(
  network: Network,
  layout: Layout,
  more: Partial<Parameters<typeof buildScene>[0]> = {},
): Scene {
  return buildScene({ network, answer: undefined, layout, language: "fi", ...more });
}

function overlapping(scene: Scene): string[] {
  return scene.nodes.flatMap((node, index) =>
    scene.nodes
      .slice(index + 1)
      .flatMap((other) => (overlaps(node, other) ? [`${node.id} ${other.id}`] : [])),
  );
}

const layoutsAndShapes = layouts.flatMap((layout) => shapes.map((shape) => ({ layout, shape })));

describe.each(networks)("the layouts of %s", (_, network) => {
  it.each(layoutsAndShapes)("keep boxes apart and in bounds in $layout, $shape", ({ layout, shape }) => {
    const positions = new Map(
      network.services.map(({ id }, number) => [id, { x: number % 7, y: number % 3 }]),
    );
    const scene = sceneOf(network, layout, { positions, shape });
    expect(overlapping(scene)).toEqual([]);
    for (const { x, y, width, height } of scene.nodes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(scene.bounds.minX);
      expect(x + width / 2).toBeLessThanOrEqual(scene.bounds.maxX);
      expect(y - height / 2).toBeGreaterThanOrEqual(scene.bounds.minY);
      expect(y + height / 2).toBeLessThanOrEqual(scene.bounds.maxY);
    }
  });

  it("keep every box inside its own band, the first level lowest", () => {
    const scene = sceneOf(network, "bands");
    for (const { y, height, level } of scene.nodes) {
      expect(y - height / 2).toBeGreaterThanOrEqual(scene.levels[level]?.inner ?? Number.NaN);
      expect(y + height / 2).toBeLessThanOrEqual(scene.levels[level]?.outer ?? Number.NaN);
    }
    for (const [index, level] of scene.levels.entries())
      if (index > 0) expect(level.inner).toBe(scene.levels[index - 1]?.outer);
  });

  it.each(shapes)("keep every box inside its own ring, %s", (shape) => {
    const scene = sceneOf(network, "rings", { shape });
    const edges = scene.levels.map(({ outer, wide }) => ({ wide, high: outer }));
    for (const { x, y, width, height, level } of scene.nodes) {
      const outer = halfWidthAt(edges[level] ?? ringMiddle, Math.abs(y) + height / 2);
      expect(Math.abs(x) + width / 2).toBeLessThan(outer);
      const near = Math.max(0, Math.abs(y) - height / 2);
      const inner = halfWidthAt(edges[level - 1] ?? ringMiddle, near);
      expect(inner === 0 || Math.abs(x) - width / 2 > inner).toBe(true);
    }
  });

  it("depend on the model only", () => {
    const places = ({ nodes }: Scene) =>
      nodes.map(({ id, x, y, width, height }) => [id, x, y, width, height]);
    const shuffled = compileNetwork(
      assumeChecked({
        ...network.model,
        services: network.model.services.toReversed(),
        links: (network.model.links ?? []).toReversed(),
      }),
    );
    for (const layout of ["bands", "rings"] as const) {
      const before = places(sceneOf(network, layout));
      expect(
        places(sceneOf(network, layout, { language: "en", selected: network.services[0]?.id ?? "" })),
      ).toEqual(before);
      expect(places(sceneOf(shuffled, layout))).toEqual(before);
    }
  });
});

describe("bands", () => {
  it("put the parts of a wider service into one group, apart from others", () => {
    const network = readNetwork(pirkanmaa);
    const scene = sceneOf(network, "bands");
    expect(scene.groups.length).toBeGreaterThan(0);
    const families = new Map(scene.nodes.map((node) => [node.id, widestOf(scene, node.id)]));
    for (const group of scene.groups)
      for (const node of scene.nodes)
        expect(overlaps(group, node)).toBe(families.get(node.id) === group.of && node.level === group.level);
  });
});

function widestOf(scene: Scene, id: string): string {
  const partOf = scene.nodes.find((node) => node.id === id)?.partOf;
  return partOf === undefined ? id : widestOf(scene, partOf);
}
