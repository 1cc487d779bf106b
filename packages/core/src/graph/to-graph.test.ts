import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import louvain from "graphology-communities-louvain";
import { write } from "graphology-gexf";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { expect, expectTypeOf, test } from "vitest";
import { parseModel } from "../formats/parse-model.js";
import { assumeChecked } from "../model/checked.js";
import type { FlatGraph, NetworkGraph, ServiceGraph } from "./graph.js";
import { toGraph } from "./to-graph.js";
import { toModel } from "./to-model.js";

function read(name: string) {
  const file = resolve(import.meta.dirname, "../../../../fixtures", name);
  const parsed = parseModel(readFileSync(file, "utf8"), { file });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.model;
}

/** The default imports of graphology's algorithms are functions that their types take for modules. */
const callable = <Algorithm>(module: { default: Algorithm }) => module as unknown as Algorithm;

const tiny = read("tiny.yaml");
const pirkanmaa = read("pirkanmaa.yaml");

test("a graph of services is directed, and has joint work in both directions", () => {
  const graph = toGraph(tiny, { only: "services" });
  expect(graph.type).toBe("directed");
  expect(graph.nodes()).toEqual(tiny.services.map(({ id }) => id));
  const joint = (tiny.links ?? []).filter(({ kind }) => kind === "joint");
  expect(joint.length).toBeGreaterThan(0);
  expect(graph.size).toBe((tiny.links ?? []).length + joint.length);
  for (const { from, to } of joint) {
    expect(graph.hasDirectedEdge(from, to)).toBe(true);
    expect(graph.hasDirectedEdge(to, from)).toBe(true);
  }
  expect(graph.getNodeAttribute("neuvola", "element").level).toBe("basic");
});

test.each([{ joint: "both" }, { lang: "sv" }, {}] as const)("%o: the model comes back", (options) => {
  expect(toModel(toGraph(pirkanmaa, options))).toEqual(pirkanmaa);
  if ("joint" in options) expect(toGraph(pirkanmaa, options).type).toBe("directed");
});

test("labels are strings of one language", () => {
  const graph = toGraph(tiny, { lang: "sv" });
  expect(graph.getNodeAttribute("perhetyo", "label")).toBe("Familjearbete");
  expect(graph.everyEdge((_, { label }) => typeof label === "string")).toBe(true);
});

test("edges have the same ids every time, whatever else the graph has", () => {
  const ids = toGraph(pirkanmaa).edges();
  expect(
    toGraph(assumeChecked({ ...pirkanmaa, pilots: [] }))
      .edges()
      .every((id) => ids.includes(id)),
  ).toBe(true);
  expect(ids).toContain("neuvola:part-of:perhekeskus");
});

test("a list that names the same element twice keeps both edges", () => {
  const [first, ...services] = tiny.services;
  const model = {
    ...tiny,
    services: [{ ...first!, practices: ["yhteisvastaanotto", "yhteisvastaanotto"] }, ...services],
  };
  expect(toModel(toGraph(assumeChecked(model)))).toEqual(model);
});

test("what is noted on nodes does not get into the model", () => {
  const graph = toGraph(tiny);
  graph.updateEachNodeAttributes((_, node) => ({ ...node, x: 1, y: 2 }));
  expect(toModel(graph)).toEqual(tiny);
});

test("communities and centrality are computed of the graph of services as it is", () => {
  const graph = toGraph(pirkanmaa, { only: "services" });
  expect(new Set(Object.values(callable(louvain)(graph, { rng: () => 0.5 }))).size).toBeGreaterThan(1);
  const central = callable(betweenness)(graph);
  expect(Object.keys(central)).toHaveLength(pirkanmaa.services.length);
  expect(Math.max(...Object.values(central))).toBeGreaterThan(0);
  const ranks = Object.values(callable(pagerank)(graph, { getEdgeWeight: null }));
  expect(ranks.reduce((sum, rank) => sum + rank)).toBeCloseTo(1);
});

test.each([{}, { only: "services" }] as const)(
  "a flat graph is written as GEXF in plain values: %o",
  (options) => {
    const graph = toGraph(pirkanmaa, { ...options, flat: true, lang: "en" });
    const text = write(graph);
    expect(text).not.toContain("[object Object]");
    expect(text).toContain(`label="${graph.getNodeAttribute("neuvola", "label")}"`);
    const plain = (attributes: object) =>
      Object.values(attributes).every((value) => ["string", "number", "boolean"].includes(typeof value));
    expect(graph.everyNode((_, node) => plain(node))).toBe(true);
    expect(graph.everyEdge((_, edge) => plain(edge))).toBe(true);
    expect(plain(graph.getAttributes())).toBe(true);
  },
);

test("the type follows the options", () => {
  expectTypeOf(toGraph(tiny)).toEqualTypeOf<NetworkGraph>();
  expectTypeOf(toGraph(tiny, { lang: "fi" })).toEqualTypeOf<NetworkGraph>();
  expectTypeOf(toGraph(tiny, { only: "services" })).toEqualTypeOf<ServiceGraph>();
  expectTypeOf(toGraph(tiny, { only: "services", flat: true })).toEqualTypeOf<FlatGraph>();
});
