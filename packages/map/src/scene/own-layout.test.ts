import { ask } from "@polku/core";
import { compareIds } from "@polku/core/network";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { buildScene } from "./build-scene.js";

const network = networkOf(
  "centre",
  "clinic, part of centre",
  "centre -joint-> unit",
  "centre -joint-> other",
  "unit -joint-> ward",
  "unit -joint-> far",
);
const answered = ask(network, { ask: "reach", from: "clinic" });
if (!answered.ok) throw new Error(answered.issues[0]?.message);
const usual = { network, answer: answered.answer, layout: "bands", language: "en" } as const;
const { grid } = buildScene(usual);

test("a line from a part to the wider service is drawn where it is asked for", () => {
  expect(buildScene({ ...usual, grid }).parts).toEqual([]);
  const { parts, nodes } = buildScene({ ...usual, grid, parts: [["clinic", "centre"]] });
  const [part] = parts;
  expect(part?.of).toBe("centre");
  const ends = [part?.points[0], part?.points.at(-1)].map((end) =>
    nodes.find(
      ({ x, y, width, height }) =>
        end && Math.abs(end.x - x) <= width / 2 + 0.6 && Math.abs(end.y - y) <= height / 2 + 0.6,
    ),
  );
  expect(ends.map((node) => node?.id)).toEqual(["clinic", "centre"]);
});

test("in a layout of its own a route is alone, and each leg has a line to itself", () => {
  const scene = buildScene({ ...usual, grid, target: "ward" });
  const legs = scene.route.map(({ link }) => link);
  expect(legs).toHaveLength(2);
  expect(scene.trunks.map(({ links }) => links.join()).toSorted(compareIds)).toEqual(
    legs.toSorted(compareIds),
  );
  expect(buildScene({ ...usual, target: "ward" }).trunks.flatMap(({ links }) => links)).toHaveLength(4);
});
