import { checkModel, type Model } from "@polku/core";
import { expect, test } from "vitest";
import type { Format, ReadResult } from "../format.js";
import { gexf } from "./gexf.js";
import { graphTables } from "./graph-tables.js";
import { graphml } from "./graphml.js";
import { jsonGraph } from "./json-graph.js";

async function read(format: Format, text: string, name = "a.txt"): Promise<ReadResult> {
  const result = await format.read?.([{ name, bytes: new TextEncoder().encode(text) }]);
  if (!result) throw new Error("not read");
  return result;
}

async function modelOf(format: Format, text: string): Promise<{ model: Model; lost: string[] }> {
  const result = await read(format, text);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  const checked = checkModel(result.value);
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return { model: checked.model, lost: result.losses.map(({ code }) => code) };
}

/** As NetworkX writes it: no types of its own, and joint work as two edges without a mark. */
const networkx = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d1" for="edge" attr.name="kind" attr.type="string" />
  <key id="d0" for="node" attr.name="level" attr.type="string" />
  <key id="d2" for="node" attr.name="pagerank" attr.type="double" />
  <graph edgedefault="directed">
    <node id="Neuvola"><data key="d0">basic</data><data key="d2">0.5</data></node>
    <node id="Perhe&amp;työ"><data key="d0">special</data></node>
    <edge source="Neuvola" target="Perhe&amp;työ"><data key="d1">joint</data></edge>
    <edge source="Perhe&amp;työ" target="Neuvola"><data key="d1">joint</data></edge>
    <edge source="Neuvola" target="Perhe&amp;työ"><data key="d1">referral</data></edge>
  </graph>
</graphml>`;

test("a graph of another program is a network of services, and a pair of joint work one link", async () => {
  const { model, lost } = await modelOf(graphml, networkx);
  expect(model.services).toEqual([
    { id: "neuvola", name: "Neuvola", level: "basic", "x-pagerank": 0.5 },
    { id: "perhe-tyo", name: "Perhe&työ", level: "special" },
  ]);
  expect(model.links).toEqual([
    { kind: "joint", from: "neuvola", to: "perhe-tyo" },
    { kind: "referral", from: "neuvola", to: "perhe-tyo" },
  ]);
  expect(model.levels.map(({ id }) => id)).toEqual(["basic", "special"]);
  expect(lost).toEqual(["new-id", "new-id", "level-order"]);
});

test("services without a level are on one that says so", async () => {
  const text = '<gexf><graph><nodes><node id="0" label="Neuvola"/></nodes></graph></gexf>';
  const { model, lost } = await modelOf(gexf, text);
  expect(model.services).toEqual([{ id: "0", name: "Neuvola", level: "level-not-known" }]);
  expect(lost).toEqual(["no-level"]);
});

test("the second edge of joint work whose first was taken away is a link", async () => {
  const graph = {
    nodes: { a: { metadata: { level: "x" } }, b: { metadata: { level: "x" } } },
    edges: [{ source: "b", target: "a", relation: "joint", metadata: { reverse: true } }],
  };
  const { model } = await modelOf(jsonGraph, JSON.stringify({ graph }));
  expect(model.links).toEqual([{ kind: "joint", from: "b", to: "a" }]);
});

test("igraph numbers nodes anew, and writes something for an attribute that a node does not have", async () => {
  const text = `<graphml><key id="i" for="node" attr.name="id" attr.type="string"/>
    <key id="l" for="node" attr.name="level" attr.type="string"/>
    <key id="n" for="node" attr.name="note.fi" attr.type="string"/><key id="c" for="node" attr.name="count" attr.type="double"/>
    <graph><node id="n0"><data key="i">neuvola</data><data key="l">basic</data><data key="n"/><data key="c">nan</data></node></graph></graphml>`;
  const { model } = await modelOf(graphml, text);
  expect(model.services).toEqual([{ id: "neuvola", name: "neuvola", level: "basic" }]);
});

test("the labels of yEd are names", async () => {
  const text = `<graphml><key id="d5" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed">
    <node id="n0"><data key="d5"><y:ShapeNode xmlns:y="y"><y:NodeLabel>Neuvola</y:NodeLabel></y:ShapeNode></data></node>
  </graph></graphml>`;
  const { model } = await modelOf(graphml, text);
  expect(model.services.map(({ name }) => name)).toEqual(["Neuvola"]);
});

test("a table of edges alone is a network", async () => {
  const { model } = await modelOf(graphTables, "Source;Target;kind\r\nneuvola;perhetyo;referral\r\n");
  expect(model.services.map(({ id }) => id)).toEqual(["neuvola", "perhetyo"]);
  expect(model.links).toEqual([{ kind: "referral", from: "neuvola", to: "perhetyo" }]);
});

test("a link of no known kind is an issue; none is invented", async () => {
  const result = await read(graphTables, "Source,Target\na,b\n");
  const { issues } = result.ok ? checkModel(result.value) : result;
  expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "missing-field", path: ["links", 0, "kind"] },
  ]);
});

test.each([
  [graphml, "<graphml>\n<graph>\n<node/></graph></graphml>", { code: "missing-field", line: 3 }],
  [graphml, "<graphml>\n<graph>\n<node id='a'></graph></graphml>", { code: "syntax", line: 3 }],
  [graphml, "<svg/>", { code: "wrong-value", line: 1 }],
  [
    gexf,
    "<gexf><graph><nodes>\n<node id='a'/>\n<node id='a'/></nodes></graph></gexf>",
    { code: "duplicate-id", line: 3 },
  ],
  [
    gexf,
    "<gexf><graph><edges>\n<edge source='a' target='b'/></edges></graph></gexf>",
    { code: "unknown-reference", line: 2 },
  ],
  [graphTables, 'Source,Target\na,"b\n', { code: "syntax", line: 2 }],
])("%# says where it is wrong", async (format, text, expected) => {
  const result = await read(format, text, "b.txt");
  expect(result.ok).toBe(false);
  expect(result.issues[0]).toMatchObject({ ...expected, file: "b.txt" });
});
