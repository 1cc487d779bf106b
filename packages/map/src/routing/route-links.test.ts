import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkModel, compileNetwork, type Network } from "@polku/core";
import type { Box } from "../layout/grid.js";
import { networks } from "../../../../tests/support/random-network.ts";
import { buildScene } from "../scene/build-scene.js";
import type { Scene } from "../scene/scene.js";
import type { Point } from "./lanes.js";

const sceneOf = (network: Network, shape: "wide" | "tall" = "wide"): Scene =>
  buildScene({ network, layout: "bands", shape, language: "en" });

/** Whether a stretch of a line passes through the inside of a box. */
function crosses(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const shrink = 0.5;
  const [left, right, top, bottom] = [
    x - width / 2 + shrink,
    x + width / 2 - shrink,
    y - height / 2 + shrink,
    y + height / 2 - shrink,
  ];
  return (
    Math.max(a.x, b.x) > left &&
    Math.min(a.x, b.x) < right &&
    Math.max(a.y, b.y) > top &&
    Math.min(a.y, b.y) < bottom
  );
}

const stretches = (points: readonly Point[]) =>
  points.slice(1).map((to, index) => [points[index] as Point, to] as const);

describe("routes of links", () => {
  it("run along rows and columns, and never behind a box", () => {
    let lines = 0;
    fc.assert(
      fc.property(networks(), fc.constantFrom("wide" as const, "tall" as const), (network, shape) => {
        const scene = sceneOf(network, shape);
        for (const trunk of scene.trunks)
          for (const points of trunk.lines) {
            lines++;
            for (const [a, b] of stretches(points)) {
              expect(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeLessThan(1e-6);
              for (const node of scene.nodes)
                expect(crosses(a, b, node), `${trunk.id} behind ${node.id}`).toBe(false);
            }
          }
      }),
      { numRuns: 150 },
    );
    expect(lines).toBeGreaterThan(300);
  });

  it("reach both ends of every link: each trunk's tips are on the edges of its boxes or their frames", () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const scene = sceneOf(network);
        const boxes = new Map<string, Box[]>(scene.nodes.map((node) => [node.id, [node]]));
        for (const frame of scene.frames) boxes.set(frame.of, [...(boxes.get(frame.of) ?? []), frame]);
        const isOn = ({ x, y }: Point, box: Box) =>
          Math.abs(Math.abs(x - box.x) - box.width / 2) < 0.6 && Math.abs(y - box.y) <= box.height / 2 + 0.6
            ? true
            : Math.abs(Math.abs(y - box.y) - box.height / 2) < 0.6 &&
              Math.abs(x - box.x) <= box.width / 2 + 0.6;
        for (const trunk of scene.trunks) {
          const ids = trunk.links.flatMap((id) => {
            const link = scene.links.find((one) => one.id === id);
            return link ? [link.from, link.to] : [];
          });
          for (const { at } of trunk.tips)
            expect(
              ids.some((id) => boxes.get(id)?.some((box) => isOn(at, box))),
              trunk.id,
            ).toBe(true);
        }
        const routed = new Set(scene.trunks.flatMap(({ links }) => links));
        expect(routed.size).toBe(network.links.length);
      }),
      { numRuns: 100 },
    );
  });

  it("don't depend on the order of the model's lines", () => {
    fc.assert(
      fc.property(networks(12), fc.nat(), (network, seed) => {
        const { model } = network;
        const turned = <Item>(list: readonly Item[] = []) =>
          [
            ...list.slice(seed % (list.length || 1)),
            ...list.slice(0, seed % (list.length || 1)),
          ].toReversed();
        const checked = checkModel({
          ...model,
          services: turned(model.services),
          links: turned(model.links),
        });
        if (!checked.ok) throw new Error("not valid");
        const [one, other] = [sceneOf(network), sceneOf(compileNetwork(checked.model))];
        expect(other.trunks).toEqual(one.trunks);
        expect(other.nodes).toEqual(one.nodes);
      }),
      { numRuns: 60 },
    );
  });

  it("never lie on each other: lines of different trunks share no stretch", () => {
    fc.assert(
      fc.property(networks(14), (network) => {
        const { trunks } = sceneOf(network);
        const all = trunks.flatMap(({ id, lines }) =>
          lines.flatMap(stretches).map(([a, b]) => ({ id, a, b })),
        );
        const overlap = (low: number, high: number, from: number, to: number) =>
          Math.min(Math.max(low, high), Math.max(from, to)) -
          Math.max(Math.min(low, high), Math.min(from, to));
        let shared = 0;
        for (const [index, one] of all.entries())
          for (const other of all.slice(index + 1)) {
            if (one.id === other.id) continue;
            const flat =
              one.a.y === one.b.y && other.a.y === other.b.y && Math.abs(one.a.y - other.a.y) < 0.5;
            const upright =
              one.a.x === one.b.x && other.a.x === other.b.x && Math.abs(one.a.x - other.a.x) < 0.5;
            if (flat && overlap(one.a.x, one.b.x, other.a.x, other.b.x) > 1) shared++;
            if (upright && overlap(one.a.y, one.b.y, other.a.y, other.b.y) > 1) shared++;
          }
        expect(shared).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
