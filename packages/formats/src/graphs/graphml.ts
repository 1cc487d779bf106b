import type { Model } from "@polku/core";
import type { Format, FormatOptions, InputFile, ReadResult, WriteResult } from "../format.js";
import { beginningOf, refusable, textOfFile } from "../shared/issues.js";
import { put, type Raw } from "../shared/raw.js";
import { fromGraphData, toGraphData, type GraphEdge, type GraphNode } from "./graph-data.js";
import { readValue, readXml, typesOf, xmlAttributes, xmlText, type XmlTag } from "./xml.js";

/** GraphML: what NetworkX, igraph, yEd and Gephi read and write. Joint work is two directed edges, as NetworkX needs it. */
export const graphml: Format = {
  id: "graphml",
  names: { fi: "GraphML", sv: "GraphML", en: "GraphML" },
  extensions: ["graphml"],
  recognizes: (files) =>
    files.length === 1 && files.every((file) => /<(?:\w+:)?graphml[\s>]/.test(beginningOf(file))),
  read: (files, options) => refusable(() => read(files, options)),
  write,
};

const typeNames = { string: "string", boolean: "boolean", integer: "int", double: "double" };

function write(model: Model, { language = "fi" }: FormatOptions = {}): WriteResult {
  const { attributes, nodes, edges } = toGraphData(model, language, true);
  const labelled = <Part extends { label: string; attributes: object }>(parts: readonly Part[]) =>
    parts.map((part) => ({ ...part, attributes: { label: part.label, ...part.attributes } }));
  const parts = { graph: [{ attributes }], node: labelled(nodes), edge: labelled(edges) };
  const keys = new Map<string, string>();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
  ];
  for (const [domain, elements] of Object.entries(parts))
    for (const [name, type] of typesOf(elements)) {
      const id = `d${keys.size}`;
      keys.set(`${domain} ${name}`, id);
      const key = { id, for: domain, "attr.name": name, "attr.type": typeNames[type] };
      lines.push(`  <key${xmlAttributes(key)}/>`);
    }
  const data = (domain: string, values: object) => {
    for (const [name, value] of Object.entries(values) as [string, string][])
      lines.push(`      <data key="${keys.get(`${domain} ${name}`) ?? ""}">${xmlText(value)}</data>`);
  };
  lines.push('  <graph edgedefault="directed">');
  data("graph", attributes);
  for (const { id, attributes: values } of parts.node) {
    lines.push(`    <node${xmlAttributes({ id })}>`);
    data("node", values);
    lines.push("    </node>");
  }
  for (const { id, from, to, attributes: values } of parts.edge) {
    lines.push(`    <edge${xmlAttributes({ id, source: from, target: to })}>`);
    data("edge", values);
    lines.push("    </edge>");
  }
  lines.push("  </graph>", "</graphml>", "");
  return { files: [{ name: `${model.id}.graphml`, content: lines.join("\n") }], losses: [] };
}

interface Key {
  readonly name: string;
  readonly type: string;
  readonly domain: string;
  readonly graphics: boolean;
  initial?: string;
}

/** What data belong to: the graph, a node or an edge. */
interface Part {
  readonly tag: XmlTag;
  readonly domain: "graph" | "node" | "edge";
  readonly attributes: Raw;
  label?: string;
}

function read(files: readonly InputFile[], options?: FormatOptions): ReadResult {
  const [file] = files as [InputFile];
  const keys = new Map<string, Key>();
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const open: Part[] = [];
  let graph: Part | undefined;
  let directed = true;
  let key: Key | undefined;
  let data: { key: Key; text: string } | undefined;
  let initial: string | undefined;
  let label: string | undefined;

  readXml(textOfFile(file), file.name, "graphml", {
    open(tag) {
      const { name, attributes, needed } = tag;
      if (name === "key") {
        const id = needed("id");
        key = {
          name: attributes["attr.name"] ?? id,
          type: attributes["attr.type"] ?? "string",
          domain: attributes["for"] ?? "all",
          graphics: attributes["yfiles.type"]?.endsWith("graphics") === true,
        };
        keys.set(id, key);
      } else if (name === "default") initial = "";
      else if (name === "graph") {
        const part: Part = { tag, domain: "graph", attributes: {} };
        if (!graph) directed = attributes["edgedefault"] !== "undirected";
        graph ??= part;
        open.push(part);
      } else if (name === "node") {
        needed("id");
        open.push({ tag, domain: "node", attributes: {} });
      } else if (name === "edge") {
        needed("source");
        needed("target");
        open.push({ tag, domain: "edge", attributes: {} });
      } else if (name === "data") {
        const known = keys.get(needed("key")) ?? {
          name: needed("key"),
          type: "string",
          domain: "all",
          graphics: false,
        };
        data = { key: known, text: "" };
      } else if (name === "NodeLabel" || name === "EdgeLabel") label = "";
    },
    text(text) {
      if (label !== undefined) label += text;
      else if (data) data.text += text;
      else if (initial !== undefined) initial += text;
    },
    close(name) {
      const part = open.at(-1);
      if (name === "default" && key && initial !== undefined) {
        key.initial = initial;
        initial = undefined;
      } else if (name === "key") key = undefined;
      else if ((name === "NodeLabel" || name === "EdgeLabel") && label !== undefined) {
        if (part && label.trim() !== "") part.label ??= label.trim();
        label = undefined;
      } else if (name === "data" && data) {
        if (part && !data.key.graphics)
          put(part.attributes, data.key.name, readValue(data.text, data.key.type));
        data = undefined;
      } else if (part && name === part.domain) {
        open.pop();
        close(part);
      }
    },
  });

  function close({ tag: { attributes: told, spot }, domain, attributes, label }: Part): void {
    for (const { name, type, domain: of, initial: value } of keys.values())
      if (value !== undefined && (of === domain || of === "all") && !Object.hasOwn(attributes, name))
        put(attributes, name, readValue(value, type));
    if (domain === "node") nodes.push({ id: told["id"] ?? "", label, attributes, spot });
    else if (domain === "edge") {
      const undirected = told["directed"] === undefined ? !directed : told["directed"] === "false";
      edges.push({
        id: told["id"],
        from: told["source"] ?? "",
        to: told["target"] ?? "",
        undirected,
        label,
        attributes,
        spot,
      });
    }
  }

  return fromGraphData({ attributes: graph?.attributes ?? {}, nodes, edges }, file.name, options);
}
