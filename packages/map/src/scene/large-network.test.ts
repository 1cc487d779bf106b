import { describe, expect, it } from "vitest";
import { answerReach, withDefaults } from "@polku/core/questions";
import { checkModel, compileNetwork, type Network } from "@polku/core";
import { buildScene } from "./build-scene.js";
import { atOnce } from "@polku/core/questions";
import { linksBetweenBoxes } from "./scene-links.js";

/** 400 services, each linked to seven others; the first is linked to as many as is asked for. */
function network(ofFirst: number): Network {
  const count = 400;
  const link = (from: number, to: number) => ({
    kind: "consultation",
    from: `s${from}`,
    to: `s${to % count}`,
  });
  const checked = checkModel({
    polku: 1,
    id: "large",
    name: "Large",
    levels: [{ id: "basic", name: "Basic" }],
    services: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      name: `Service ${index}`,
      level: "basic",
      eligibility: { areas: [`a${index % 50}`] },
    })),
    areas: Array.from({ length: 50 }, (_, index) => ({
      id: `a${index}`,
      kind: "municipality",
      name: `Area ${index}`,
    })),
    links: [
      ...Array.from({ length: ofFirst }, (_, index) => link(0, index + 1)),
      ...Array.from({ length: 7 * (count - 1) }, (_, index) =>
        link((index % (count - 1)) + 1, index * 31 + 7),
      ).filter(({ from, to }) => from !== to),
    ],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues[0]));
  return compileNetwork(checked.model);
}

const sceneOf = (of: Network, more: Partial<Parameters<typeof buildScene>[0]> = {}) => {
  const answer = answerReach(of, withDefaults({ ask: "reach", from: "s0" }));
  return buildScene({ network: of, answer, layout: "bands", language: "en", ...more });
};
const drawnIn = (scene: ReturnType<typeof sceneOf>) => scene.trunks.flatMap(({ links }) => links);

describe("a large network", () => {
  it("is drawn with the links of the start alone", () => {
    const scene = sceneOf(network(20));
    expect(scene.links.length).toBeGreaterThan(400);
    const drawn = drawnIn(scene);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThanOrEqual(40);
    const ends = new Map(scene.links.map(({ id, from, to }) => [id, [from, to]]));
    for (const id of drawn) expect(ends.get(id)).toContain("s0");
  });

  it("is drawn without links where the start has too many, and with those of what is selected", () => {
    const hub = network(399);
    const boxes = new Set(sceneOf(hub).nodes.map(({ id }) => id));
    expect(drawnIn(sceneOf(hub)).length).toBe(0);
    const scene = sceneOf(hub, { selected: ["s7"] });
    expect(boxes.size).toBeGreaterThan(40);
    const of7 = scene.links.filter(({ from, to }) => from !== to && [from, to].includes("s7"));
    expect(of7.length).toBeGreaterThan(0);
    expect(drawnIn(scene).toSorted()).toEqual(of7.map(({ id }) => id).toSorted());
  });

  it("counts in every group whom the answer reaches, also where its links are not drawn", () => {
    const scene = sceneOf(network(399));
    const reached = scene.nodes.reduce(
      (sum, { group, arrival }) => sum + (group?.reached ?? (arrival === undefined ? 0 : 1)),
      0,
    );
    expect(reached).toBe(400);
  });

  it("draws a link that is marked, however many there are", () => {
    const scene = sceneOf(network(399), { open: ["area:0:a3"], marks: { changed: ["s0:consultation:s3"] } });
    expect(drawnIn(scene)).toEqual(["s0:consultation:s3"]);
  });

  it("takes memory that grows with its links, not with the square of its boxes", () => {
    const count = 60_000;
    const checked = checkModel({
      polku: 1,
      id: "wide",
      name: "Wide",
      levels: [{ id: "basic", name: "Basic" }],
      services: Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: "S", level: "basic" })),
      links: [{ kind: "referral", from: "s0", to: `s${count - 1}` }],
    });
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues[0]));
    const { links } = atOnce(
      linksBetweenBoxes(compileNetwork(checked.model), new Set(), (service) => service),
    );
    expect(links.map(({ from, to }) => [from, to])).toEqual([["s0", `s${count - 1}`]]);
  });
});
