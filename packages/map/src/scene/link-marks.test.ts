import type { Scene, SceneTrunk } from "./scene.js";
import { expect, test } from "vitest";
import { changesOfLinks, linkMarks } from "./link-marks.js";

const node = (id: string, x: number, y: number) => ({ id, x, y, width: 20, height: 10 });
const nodes = [node("hub", 0, 0), node("a", 100, 0), node("b", 100, 50)];
const link = (to: string, more: object = {}) => ({ id: `hub-${to}`, from: "hub", to, ...more });
const [toA, toB] = [
  [
    { x: 10, y: 0 },
    { x: 90, y: 0 },
  ],
  [
    { x: 50, y: 0 },
    { x: 50, y: 50 },
    { x: 90, y: 50 },
  ],
];

function marksOf(links: object[], lines: object[], route: object[] = []) {
  const trunk = { links: links.map((one) => (one as { id: string }).id), lines } as unknown as SceneTrunk;
  const scene = { links, nodes, route } as unknown as Pick<Scene, "links" | "nodes" | "route">;
  return linkMarks(scene, [trunk]);
}

test("a link's mark is in the middle of its line", () => {
  expect(marksOf([link("a", { marks: ["changed"] })], [toA])).toEqual([
    { mark: "changed", at: { x: 50, y: 0 } },
  ]);
  expect(marksOf([link("a")], [toA])).toEqual([]);
});

test("of a line that branches it is on the branch that is the link's own", () => {
  expect(marksOf([link("a"), link("b", { marks: ["added", "changed"] })], [toA, toB])).toEqual([
    { mark: "added", at: { x: 50, y: 25 } },
  ]);
});

test("a leg of the route has its mark beside its number", () => {
  const changed = link("a", { marks: ["changed"] });
  expect(marksOf([changed], [toA], [{ link: changed.id }])).toEqual([]);
});

test("on the map what a scenario does to links is marked, on legs beside their numbers, and not what is essential", () => {
  const links = [link("a", { marks: ["gatekeeper"] }), link("b", { marks: ["gatekeeper", "changed"] })];
  const route = [{ link: "hub-b", points: toB, badge: { x: 50, y: 25 } }];
  const trunk = { links: ["hub-a", "hub-b"], lines: [toA, toB] } as unknown as SceneTrunk;
  const scene = { links, nodes, route } as unknown as Pick<Scene, "links" | "nodes" | "route">;
  const [mark, ...others] = changesOfLinks(scene, [trunk], [{ x: 50, y: 25 }]);
  expect(others).toEqual([]);
  expect(mark?.mark).toBe("changed");
  expect(Math.hypot((mark?.at.x ?? 0) - 50, (mark?.at.y ?? 0) - 25)).toBeGreaterThanOrEqual(20);
});
