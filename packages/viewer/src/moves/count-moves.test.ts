import type { Model } from "@polku/core";
import { findMoves } from "@polku/core/scenarios";
import { expect, test } from "vitest";
import { countMoves, movesByLevel } from "./count-moves.js";

const before: Model = {
  polku: 1,
  id: "small",
  name: "Small",
  levels: [
    { id: "basic", name: "Basic" },
    { id: "special", name: "Special" },
  ],
  services: [
    { id: "clinic", name: "Clinic", level: "basic" },
    { id: "work", name: "Work", level: "basic" },
    { id: "far", name: "Far", level: "special" },
  ],
};
const after: Model = {
  ...before,
  services: [
    { id: "clinic", name: "Clinic", level: "basic" },
    { id: "work", name: "Team work", level: "special" },
    { id: "new", name: "New", level: "special" },
  ],
};
const levels = movesByLevel({ before, after, all: findMoves(before, after), describe: () => [] });

test("what became of services, at the level where each is, else where it was", () => {
  expect(levels.map(({ level, moves, same }) => [level, moves.map(({ id }) => id), same])).toEqual([
    ["basic", [], ["clinic"]],
    ["special", ["new", "far", "work"], []],
  ]);
});

test("how many came, went, moved and are called otherwise; who did both counts twice", () => {
  expect(countMoves(levels)).toEqual([
    { kind: "added", count: 1 },
    { kind: "removed", count: 1 },
    { kind: "moved", count: 1 },
    { kind: "renamed", count: 1 },
    { kind: "same", count: 1 },
  ]);
});
