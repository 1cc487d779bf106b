import type { Model } from "@polku/core";
import type { Format, FormatOptions, InputFile, ReadResult, WriteResult } from "../format.js";
import { beginningOf, fileIssue, jsonOfFile, Refused, refusable } from "../shared/issues.js";
import { fieldOf, isRaw, listOf, textOf } from "../shared/raw.js";
import { attributesOf, fromGraphData, toGraphData, type GraphEdge, type GraphNode } from "./graph-data.js";

/** JSON Graph Format, version 2: nodes by id, edges with a relation, everything else as metadata. */
export const jsonGraph: Format = {
  id: "json-graph",
  names: { fi: "JSON Graph Format", sv: "JSON Graph Format", en: "JSON Graph Format" },
  extensions: ["jgf", "jgf.json"],
  recognizes: (files) =>
    files.length === 1 && files.every((file) => /^\s*\{\s*"graphs?"\s*:/.test(beginningOf(file))),
  read: (files, options) => refusable(() => read(files, options)),
  write,
};

function write(model: Model, { language = "fi" }: FormatOptions = {}): WriteResult {
  const { attributes, nodes, edges } = toGraphData(model, language, false);
  const graph = {
    id: model.id,
    directed: true,
    metadata: attributes,
    nodes: Object.fromEntries(
      nodes.map(({ id, label, attributes }) => [id, { label, metadata: attributes }]),
    ),
    edges: edges.map(({ id, from, to, undirected, label, attributes: { kind, ...metadata } }) => ({
      id,
      source: from,
      target: to,
      relation: kind,
      ...(undirected ? { directed: false } : {}),
      label,
      metadata,
    })),
  };
  const content = `${JSON.stringify({ graph }, null, 2)}\n`;
  return { files: [{ name: `${model.id}.jgf`, content }], losses: [] };
}

function read(files: readonly InputFile[], options?: FormatOptions): ReadResult {
  const [file] = files as [InputFile];
  const value = jsonOfFile(file);
  const graph = fieldOf(value, "graph") ?? listOf(fieldOf(value, "graphs"))[0];
  if (!isRaw(graph)) throw new Refused(fileIssue("missing-field", { field: "graph" }, { file: file.name }));
  const told = fieldOf(graph, "nodes");
  // Version 1 has a list of nodes, each with its id.
  const entries: [string, unknown][] = isRaw(told)
    ? Object.entries(told)
    : listOf(told).map((node) => [textOf(fieldOf(node, "id")) ?? "", node]);
  const nodes = entries.map(([id, node]): GraphNode => ({
    id,
    label: textOf(fieldOf(node, "label")),
    attributes: attributesOf(node, "metadata"),
  }));
  const directed = fieldOf(graph, "directed") !== false;
  const edges = listOf(fieldOf(graph, "edges")).map((edge, index): GraphEdge => {
    const end = (field: string) => {
      const id = textOf(fieldOf(edge, field));
      if (id !== undefined) return id;
      throw new Refused(
        fileIssue("missing-field", { field }, { file: file.name, path: ["graph", "edges", index] }),
      );
    };
    const relation = fieldOf(edge, "relation");
    return {
      id: textOf(fieldOf(edge, "id")),
      from: end("source"),
      to: end("target"),
      undirected: (fieldOf(edge, "directed") ?? directed) === false,
      label: textOf(fieldOf(edge, "label")),
      attributes: {
        ...attributesOf(edge, "metadata"),
        ...(relation === undefined ? {} : { kind: relation }),
      },
    };
  });
  return fromGraphData({ attributes: attributesOf(graph, "metadata"), nodes, edges }, file.name, options);
}
