import type { ReachAnswer } from "@polku/core";
import { answerReach, withDefaults } from "@polku/core/questions";
import { describe, expect, it } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.js";
import { buildScene } from "./build-scene.js";
import { nextLinkAt } from "./links-at.js";

const lines = [
  "centre",
  "hospital @special, piloted",
  "far @special",
  "asks: centre -consultation-> hospital",
  "asks-too: centre -consultation-> hospital, planned",
  "back: hospital -joint-> centre",
  { services: [{ id: "clinic", name: { fi: "Neuvola", en: "Clinic" }, level: "basic", partOf: "centre" }] },
];
const network = networkOf(...lines);

function answer(from: string): ReachAnswer {
  return answerReach(network, withDefaults({ ask: "reach", from }));
}

describe("buildScene", () => {
  it("shows a network without a question", () => {
    const scene = buildScene({ network, answer: undefined, layout: "bands", language: "fi" });
    expect(scene.nodes.map(({ id, label, mark }) => [id, label, mark])).toEqual([
      ["centre", "Centre", "B"],
      ["clinic", "Neuvola", "B"],
      ["far", "Far", "S"],
      ["hospital", "Hospital", "S"],
    ]);
    expect(
      scene.nodes.some(({ origin, onRoute, target, selected }) => origin || onRoute || target || selected),
    ).toBe(false);
    expect(scene.links.map(({ id, integration, inAnswer }) => [id, integration, inAnswer])).toEqual([
      ["asks", "vertical", false],
      ["asks-too", "vertical", false],
      ["back", "vertical", false],
    ]);
    expect(scene.route).toEqual([]);
  });

  it("counts the marks of each level where they are many, and tells the name that a level had", () => {
    const view = { network, answer: undefined, layout: "bands", language: "fi" } as const;
    const marks = { added: ["clinic", "far"], renamed: ["hospital", "far"] };
    const levelsBefore = [{ id: "special", name: "Demanding" }];
    const { levels } = buildScene({ ...view, marks, crowded: true, levelsBefore });
    expect(
      levels.map(({ was, counts }) => [was, counts.map(({ mark, count }) => `${mark} ${count}`)]),
    ).toEqual([
      [undefined, ["added 1"]],
      ["Demanding", ["added 1", "renamed 2"]],
    ]);
    expect(buildScene({ ...view, marks }).levels.flatMap(({ counts }) => counts)).toEqual([]);
  });

  it("lies in the picture of a network that has more", () => {
    const joined = networkOf(...lines, ...Array.from({ length: 9 }, (_, at) => `new-service-${at} @special`));
    const view = { answer: undefined, layout: "bands", language: "fi", as: network } as const;
    const both = buildScene({ ...view, network: joined });
    const alone = buildScene({ ...view, network, within: joined });
    expect(alone.bounds).toEqual(both.bounds);
    expect(alone.bounds).not.toEqual(buildScene({ ...view, network }).bounds);
    for (const { id, x, y } of alone.nodes)
      expect(both.nodes.find((one) => one.id === id)).toMatchObject({ x, y });
  });

  it("fans parallel links out", () => {
    const scene = buildScene({ network, answer: undefined, layout: "bands", language: "fi" });
    const [asks, too, back] = scene.links;
    expect(asks?.bend).not.toBe(too?.bend);
    expect(asks?.bend).toBe(back?.bend);
  });

  it("marks the origin, what is reached and how, and what is selected", () => {
    const scene = buildScene({
      network,
      answer: answer("clinic"),
      selected: ["far"],
      layout: "rings",
      language: "fi",
    });
    const parts = scene.nodes.map(({ id, origin, arrival, selected }) => [id, origin, arrival, selected]);
    expect(parts).toEqual([
      ["centre", false, "comes", false],
      ["clinic", true, "here", false],
      ["far", false, undefined, true],
      ["hospital", false, "comes", false],
    ]);
    expect(scene.links.find(({ id }) => id === "asks")?.inAnswer).toBe(true);
  });

  it("draws an inherited leg from the part that walks it", () => {
    const scene = buildScene({
      network,
      answer: answer("clinic"),
      chosen: "hospital",
      layout: "bands",
      language: "fi",
    });
    expect(scene.route).toMatchObject([
      { number: 1, link: "asks", kind: "consultation", from: "clinic", to: "hospital", inherited: true },
    ]);
    expect(scene.links.find(({ id }) => id === "asks")?.leg).toBe(1);
    expect(scene.nodes.filter(({ onRoute }) => onRoute).map(({ id }) => id)).toEqual(["clinic", "hospital"]);
    expect(scene.nodes.find(({ target }) => target)?.id).toBe("hospital");
  });

  it("takes numbers as marks where letters would be the same", () => {
    const twin = networkOf("base @same", "a @such", { levels: [{ id: "basic", name: "Sound" }] });
    const scene = buildScene({ network: twin, answer: undefined, layout: "bands", language: "fi" });
    expect(scene.nodes.map(({ id, mark }) => [id, mark])).toEqual([
      ["a", "3"],
      ["base", "2"],
    ]);
  });

  it("leaves out what is hidden and draws what stands for it; nothing else moves", () => {
    const all = buildScene({ network, answer: undefined, layout: "bands", language: "fi" });
    const hidden = {
      services: new Set(["far"]),
      links: new Set(["asks", "asks-too", "back"]),
      unsettled: new Set<string>(),
    };
    const scene = buildScene({ network, answer: undefined, layout: "bands", language: "fi", hidden });
    expect(scene.nodes).toEqual(all.nodes.filter(({ id }) => id !== "far"));
    expect(scene.bounds).toEqual(all.bounds);
    expect(scene.links.map(({ kind, from, to, chain }) => [kind, from, to, chain])).toEqual([
      ["derived", "centre", "hospital", ["asks"]],
      ["derived", "hospital", "centre", ["back"]],
    ]);
  });

  it("gives services and links what is said of them", () => {
    const marks = { gained: ["hospital", "unknown"], gatekeeper: ["hospital", "asks"] };
    const scene = buildScene({ network, answer: undefined, layout: "bands", language: "fi", marks });
    const said = [...scene.nodes, ...scene.links].flatMap((one) => (one.marks ? [[one.id, one.marks]] : []));
    expect(said).toEqual([
      ["hospital", ["gained", "gatekeeper"]],
      ["asks", ["gatekeeper"]],
    ]);
  });

  it("leads round a service from link to link", () => {
    const scene = buildScene({ network, answer: undefined, layout: "bands", language: "fi" });
    const seen: string[] = [];
    let link: string | undefined;
    for (let step = 0; step < 4; step++) {
      link = nextLinkAt(scene, "hospital", link, 1)?.link.id;
      if (link !== undefined) seen.push(link);
    }
    expect(new Set(seen)).toEqual(new Set(["asks", "asks-too", "back"]));
    expect(seen[3]).toBe(seen[0]);
    expect(nextLinkAt(scene, "hospital", seen[1], -1)?.link.id).toBe(seen[0]);
    expect(nextLinkAt(scene, "far", undefined, 1)).toBeUndefined();
  });
});
