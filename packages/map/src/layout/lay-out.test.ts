import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkModel, compileNetwork, languages, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { networkOf } from "../../../../tests/support/network-of.ts";
import { networks } from "../../../../tests/support/random-network.ts";
import { buildScene } from "../scene/build-scene.js";
import type { Scene } from "../scene/scene.js";
import { layOut } from "./lay-out.js";
import { groupingOf, groupsAround, itemsOf } from "./network-items.js";

function overlapping(scene: Scene): string[] {
  const { nodes } = scene;
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

const large = (count: number): Network => {
  const checked = checkModel({
    polku: 1,
    id: "large",
    name: "Large",
    levels: [
      { id: "basic", name: "Basic" },
      { id: "special", name: "Special" },
    ],
    services: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      name: `Service ${index}`,
      level: index % 3 === 0 ? "special" : "basic",
    })),
    links: Array.from({ length: count }, (_, index) => ({
      kind: "referral",
      from: `s${index}`,
      to: `s${(index * 7 + 1) % count}`,
    })).filter(({ from, to }) => from !== to),
  });
  if (!checked.ok) throw new Error("not valid");
  return compileNetwork(checked.model);
};

describe("the layout", () => {
  it("keeps boxes apart, inside the picture, and in the bands of their levels", () => {
    fc.assert(
      fc.property(networks(30), fc.constantFrom("wide" as const, "tall" as const), (network, shape) => {
        const scene = buildScene({ network, layout: "bands", shape, language: "fi" });
        expect(overlapping(scene)).toEqual([]);
        for (const node of scene.nodes) {
          expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
          expect(node.x + node.width / 2).toBeLessThanOrEqual(scene.width);
          const band = scene.levels.find(({ index }) => index === node.level);
          expect(band && node.y > band.top && node.y < band.bottom).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("has the same places in every language", () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const [first, ...others] = languages.map((language) =>
          buildScene({ network, layout: "bands", language }).nodes.map(({ id, x, y, width, height }) => ({
            id,
            x,
            y,
            width,
            height,
          })),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps the places of a network when a scenario adds to it, and gives what is added a free cell", () => {
    let kept = 0;
    fc.assert(
      fc.property(networks(16), fc.integer({ min: 1, max: 6 }), (network, count) => {
        const { model } = network;
        const added = Array.from({ length: count }, (_, index) => ({
          id: `new${index}`,
          name: "New",
          level: index % 2 === 0 ? "basic" : "ot",
          ...(index === 0 ? { partOf: "s0" } : {}),
        }));
        const checked = checkModel({ ...model, services: [...model.services, ...added] });
        if (!checked.ok) throw new Error("not valid");
        const changed = compileNetwork(checked.model);
        const before = layOut({ network, layout: "bands", shape: "wide" }).grid.cells;
        const after = layOut({ network: changed, base: network, layout: "bands", shape: "wide" }).grid.cells;
        // A level that had none, and more than there was, are laid out anew.
        const hasRoom = added.every(({ level }) => model.services.some((one) => one.level === level));
        if (hasRoom && count <= before.size) {
          kept++;
          for (const [id, cell] of before) expect(after.get(id)).toEqual(cell);
        }
        expect(after.size).toBe(before.size + count);
        const scene = buildScene({ network: changed, base: network, layout: "bands", language: "en" });
        expect(overlapping(scene)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(10);
  });

  it("of services added to a level that had none, or to an empty network, keeps room for them", () => {
    const small = networkOf("clinic -referral-> work");
    const { model } = small;
    const base = compileNetwork(
      assumeChecked({ ...model, levels: [...model.levels, { id: "above", name: "Above" }] }),
    );
    const above = { id: "new", name: "New", level: "above" };
    const empty = compileNetwork(assumeChecked({ ...base.model, services: [], links: [] }));
    for (const before of [base, empty]) {
      const services = [...before.model.services, above];
      const network = compileNetwork(assumeChecked({ ...before.model, services }));
      const scene = buildScene({ network, base: before, layout: "bands", language: "en" });
      expect(scene.nodes.find(({ id }) => id === "new")?.height).toBeGreaterThan(20);
      expect(overlapping(scene)).toEqual([]);
    }
  });

  it("of a large network shows groups that hold every service once, and opens those around what is wanted", () => {
    const network = large(3000);
    const grouping = groupingOf(network);
    const shown = itemsOf(network, new Set());
    expect(shown.length).toBeLessThan(120);
    expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
    const around = groupsAround(network, ["s1234"]);
    expect(around.length).toBeGreaterThan(0);
    expect(around.every((id) => grouping?.groups.has(id))).toBe(true);
    const scene = buildScene({ network, layout: "bands", language: "en", selected: ["s1234"] });
    expect(scene.nodes.some(({ id, selected }) => id === "s1234" && selected)).toBe(true);
    expect(overlapping(scene)).toEqual([]);
    expect(scene.nodes.length).toBeLessThan(600);
  });

  it("of forces gives every service a cell of its own, near where forces put it", () => {
    fc.assert(
      fc.property(networks(30), (network) => {
        const positions = new Map(
          network.services.map(({ id }, index) => [id, { x: (index * 37) % 11, y: (index * 17) % 7 }]),
        );
        const scene = buildScene({ network, layout: "free", positions, language: "en" });
        expect(scene.nodes.length).toBe(network.services.length);
        expect(overlapping(scene)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
