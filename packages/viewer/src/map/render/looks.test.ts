import { linkIdOf } from "@polku/core/network";
import { answerReach, withDefaults } from "@polku/core/questions";
import { describe, expect, it } from "vitest";
import { buildScene } from "../scene/build-scene.js";
import { generateNetwork } from "../../../../../tests/support/generate-network.js";
import { focusOf, lookOf, strengthOf } from "./looks.js";

const network = generateNetwork(30, 60);
const answer = answerReach(network, withDefaults({ ask: "reach", from: "s0" }));
const view = { network, layout: "bands", language: "fi" } as const;

describe("looks", () => {
  it("show everything in full without a question", () => {
    const scene = buildScene({ ...view, answer: undefined });
    expect(focusOf(scene)).toBe("everything");
    expect(scene.nodes.every((node) => strengthOf(node, "everything") === "full")).toBe(true);
  });

  it("show what is reached in full, and the rest pale", () => {
    const scene = buildScene({ ...view, answer });
    expect(focusOf(scene)).toBe("answer");
    const full = scene.nodes.filter((node) => strengthOf(node, "answer") === "full").map(({ id }) => id);
    expect(full.toSorted()).toEqual(answer.reached.map(({ service }) => service).toSorted());
    expect(new Set(scene.links.map((link) => lookOf(link, "answer")))).toEqual(new Set(["answer", "rest"]));
  });

  it("show a route alone", () => {
    const chosen = answer.reached.at(-1)?.service ?? "";
    const scene = buildScene({ ...view, answer, chosen });
    expect(focusOf(scene)).toBe("route");
    const full = scene.nodes.filter((node) => strengthOf(node, "route") === "full");
    expect(full.every(({ onRoute, origin }) => onRoute || origin)).toBe(true);
  });

  it("of many that are marked show these, and what stays as their ground; marked links with their service", () => {
    const [first] = network.links.map((_, number) => linkIdOf(network, number));
    const marks = { added: ["s3", first ?? ""] };
    const scene = buildScene({ ...view, answer, marks, crowded: true });
    expect(focusOf(scene)).toBe("marks");
    const full = scene.nodes.filter((node) => strengthOf(node, "marks") === "full").map(({ id }) => id);
    expect(full.toSorted()).toEqual(["s0", "s3"]);
    for (const link of scene.links) expect(lookOf(link, "marks")).toBe(link.id === first ? "none" : "rest");
  });
});
