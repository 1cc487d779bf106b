import { compileNetwork, type Model, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { describe, expect, it } from "vitest";
import { buildScene } from "../scene/build-scene.js";
import { generateNetwork } from "../../../../../tests/support/generate-network.js";
import { layouts, type Layout, type Scene } from "../scene/scene.js";
import { shapes, type Shape } from "./shape.js";
import { overlaps } from "./taken.js";

const before = generateNetwork(120, 500);
const positions = new Map(before.services.map(({ id }, number) => [id, { x: number % 11, y: number % 7 }]));

/** The network with some services more, some fewer links, and one of other names. */
function changed(added: number): Network {
  const { model } = before;
  const services: Model["services"] = [
    ...model.services.map((service) =>
      service.id === "s7" ? { ...service, name: { fi: "Uusi nimi" } } : service,
    ),
    ...Array.from({ length: added }, (_, number) => ({
      id: `new${number}`,
      name: { fi: `Uusi palvelu ${number}`, sv: `Ny ${number}`, en: `New ${number}` },
      level: model.levels[number % model.levels.length]?.id ?? "",
    })),
  ];
  const links = [
    ...(model.links ?? []).slice(20),
    ...Array.from({ length: added }, (_, number) => ({
      kind: "referral" as const,
      from: "s3",
      to: `new${number}`,
    })),
  ];
  return compileNetwork(assumeChecked({ ...model, services, links }));
}

function sceneOf(network: Network, layout: Layout, shape: Shape, as?: Network): Scene {
  const more = as === undefined ? {} : { as };
  return buildScene({ network, answer: undefined, layout, shape, positions, language: "fi", ...more });
}

const all = layouts.flatMap((layout) => shapes.map((shape) => ({ layout, shape })));

describe.each(all)("a changed network in $layout, $shape", ({ layout, shape }) => {
  const old = new Map(sceneOf(before, layout, shape).nodes.map((node) => [node.id, node]));

  it.each([0, 1, 9, 40])("moves nothing that was there, with %i services more", (added) => {
    const { nodes } = sceneOf(changed(added), layout, shape, before);
    expect(nodes).toHaveLength(120 + added);
    const moved = nodes.filter(({ id, x, y }) => {
      const stood = old.get(id);
      return stood !== undefined && (stood.x !== x || stood.y !== y);
    });
    expect(moved).toEqual([]);
  });

  it("puts what is new on free places in the picture", () => {
    const { nodes, bounds, levels } = sceneOf(changed(9), layout, shape, before);
    const fresh = nodes.filter(({ id }) => !old.has(id));
    for (const node of fresh) {
      for (const other of nodes) if (other !== node) expect(overlaps(node, other)).toBe(false);
      expect(node.x - node.width / 2).toBeGreaterThanOrEqual(bounds.minX);
      expect(node.x + node.width / 2).toBeLessThanOrEqual(bounds.maxX);
      const level = levels[node.level];
      if (layout !== "bands" || !level) continue;
      expect(node.y).toBeGreaterThan(level.inner);
      expect(node.y).toBeLessThan(level.outer);
    }
  });
});

it("leaves what is new where it stood in other changes", () => {
  const few = sceneOf(changed(9), "bands", "wide", before).nodes.filter(({ id }) => id.startsWith("new"));
  expect(few).toHaveLength(9);
  const more = new Map(sceneOf(changed(40), "bands", "wide", before).nodes.map((node) => [node.id, node]));
  for (const { id, x, y } of few) expect(more.get(id)).toMatchObject({ x, y });
});

it("without the network that it is a change of, a network is laid out for itself", () => {
  const moved = sceneOf(changed(9), "bands", "wide").nodes.filter(({ id, x }) => {
    const number = before.serviceNumbers.get(id);
    return number !== undefined && x !== sceneOf(before, "bands", "wide").nodes[number]?.x;
  });
  expect(moved.length).toBeGreaterThan(0);
});

it("fills the rows of a band beside it, where so many come that there is no room in it", () => {
  const { nodes, bounds } = sceneOf(changed(200), "bands", "wide", before);
  const { nodes: alone } = sceneOf(before, "bands", "wide");
  const wide = (all: readonly { width: number }[]) => all.reduce((sum, { width }) => sum + width, 0);
  // Nearly all of the picture's width is in use: bands have several rows.
  expect(wide(nodes) - wide(alone)).toBeGreaterThan((bounds.maxX - bounds.minX) * 2);
});

it("places a service that leaves its level in the other, and nothing else elsewhere", () => {
  const { model } = before;
  const [first, second] = model.levels;
  const services = model.services.map((one) =>
    one.id === "s7" ? { ...one, level: (one.level === first?.id ? second?.id : first?.id) ?? "" } : one,
  );
  const { nodes, levels } = sceneOf(
    compileNetwork(assumeChecked({ ...model, services })),
    "bands",
    "wide",
    before,
  );
  const old = new Map(sceneOf(before, "bands", "wide").nodes.map((node) => [node.id, node]));
  const elsewhere = nodes.filter(({ id, x, y }) => old.get(id)?.x !== x || old.get(id)?.y !== y);
  expect(elsewhere.map(({ id }) => id)).toEqual(["s7"]);
  const [moved] = elsewhere;
  const level = moved && levels[moved.level];
  expect(moved?.y).toBeGreaterThan(level?.inner ?? Infinity);
  expect(moved?.y).toBeLessThan(level?.outer ?? -Infinity);
});
