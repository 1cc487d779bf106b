import type { Model } from "@polku/core";
import { parseData } from "@polku/core/formats";
import type { Format, FormatOptions, InputFile, ReadResult, WriteResult } from "../format.js";
import { beginningOf, refusable, textOfFile } from "../shared/issues.js";
import { isRaw, put, type Raw } from "../shared/raw.js";
import { fromGraphData, toGraphData, type GraphEdge, type GraphNode } from "./graph-data.js";
import { readValue, readXml, typesOf, xmlAttributes, xmlText, type XmlTag } from "./xml.js";

/**
 * GEXF 1.2, which Gephi and NetworkX read. Joint work is two directed edges. A graph of GEXF has no attributes of its
 * own, so what belongs to the whole network stands as JSON in the description of the file.
 */
export const gexf: Format = {
  id: "gexf",
  names: { fi: "GEXF (Gephi)", sv: "GEXF (Gephi)", en: "GEXF (Gephi)" },
  extensions: ["gexf"],
  recognizes: (files) =>
    files.length === 1 && files.every((file) => /<(?:\w+:)?gexf[\s>]/.test(beginningOf(file))),
  read: (files, options) => refusable(() => read(files, options)),
  write,
};

function write(model: Model, { language = "fi" }: FormatOptions = {}): WriteResult {
  const { attributes, nodes, edges } = toGraphData(model, language, true);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    "  <meta>",
    "    <creator>Polku</creator>",
    `    <description>${xmlText(JSON.stringify(attributes))}</description>`,
    "  </meta>",
    '  <graph defaultedgetype="directed" mode="static">',
  ];
  const ids = { node: new Map<string, number>(), edge: new Map<string, number>() };
  for (const [domain, elements] of [
    ["node", nodes],
    ["edge", edges],
  ] as const) {
    lines.push(`    <attributes class="${domain}">`);
    for (const [title, type] of typesOf(elements)) {
      const id = ids[domain].size;
      ids[domain].set(title, id);
      lines.push(`      <attribute${xmlAttributes({ id, title, type })}/>`);
    }
    lines.push("    </attributes>");
  }
  const values = (domain: "node" | "edge", attributes: object) => {
    lines.push("        <attvalues>");
    for (const [name, value] of Object.entries(attributes) as [string, string][])
      lines.push(`          <attvalue${xmlAttributes({ for: ids[domain].get(name), value })}/>`);
    lines.push("        </attvalues>");
  };
  lines.push("    <nodes>");
  for (const { id, label, attributes } of nodes) {
    lines.push(`      <node${xmlAttributes({ id, label })}>`);
    values("node", attributes);
    lines.push("      </node>");
  }
  lines.push("    </nodes>", "    <edges>");
  for (const { id, from, to, label, attributes } of edges) {
    lines.push(`      <edge${xmlAttributes({ id, source: from, target: to, label, type: "directed" })}>`);
    values("edge", attributes);
    lines.push("      </edge>");
  }
  lines.push("    </edges>", "  </graph>", "</gexf>", "");
  return { files: [{ name: `${model.id}.gexf`, content: lines.join("\n") }], losses: [] };
}

interface Key {
  readonly title: string;
  readonly type: string;
  initial?: string;
}

function read(files: readonly InputFile[], options?: FormatOptions): ReadResult {
  const [file] = files as [InputFile];
  const keys = { node: new Map<string, Key>(), edge: new Map<string, Key>() };
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const parents: string[] = [];
  let domain: "node" | "edge" = "node";
  let key: Key | undefined;
  let directed = true;
  let open: { tag: XmlTag; attributes: Raw } | undefined;
  let text: string | undefined;
  let description = "";

  readXml(textOfFile(file), file.name, "gexf", {
    open(tag) {
      const { name, attributes, needed } = tag;
      if (name === "graph")
        directed =
          attributes["defaultedgetype"] === "directed" || attributes["defaultedgetype"] === undefined;
      else if (name === "attributes") domain = needed("class") === "edge" ? "edge" : "node";
      else if (name === "attribute") {
        key = { title: attributes["title"] ?? needed("id"), type: attributes["type"] ?? "string" };
        keys[domain].set(needed("id"), key);
      } else if (name === "default" || (name === "description" && parents.at(-1) === "meta")) text = "";
      else if (name === "node") {
        needed("id");
        open = { tag, attributes: {} };
      } else if (name === "edge") {
        needed("source");
        needed("target");
        open = { tag, attributes: {} };
      } else if (name === "attvalue" && open) {
        const kind = open.tag.name === "edge" ? "edge" : "node";
        // Files of the first drafts name it `id`.
        const id = attributes["for"] ?? attributes["id"] ?? needed("for");
        const { title, type } = keys[kind].get(id) ?? { title: id, type: "string" };
        put(open.attributes, title, readValue(needed("value"), type));
      }
      parents.push(name);
    },
    text(piece) {
      if (text !== undefined) text += piece;
    },
    close(name) {
      parents.pop();
      if (name === "default" && key && text !== undefined) key.initial = text;
      else if (name === "description" && text !== undefined) description = text;
      else if (name === "attribute") key = undefined;
      else if (open && (name === "node" || name === "edge") && name === open.tag.name) {
        const {
          tag: { attributes: told, spot },
          attributes,
        } = open;
        open = undefined;
        for (const { title, type, initial } of keys[name].values())
          if (initial !== undefined && !Object.hasOwn(attributes, title))
            put(attributes, title, readValue(initial, type));
        if (name === "node") nodes.push({ id: told["id"] ?? "", label: told["label"], attributes, spot });
        else {
          const type = told["type"];
          const undirected = type === undefined ? !directed : type === "undirected" || type === "mutual";
          edges.push({
            id: told["id"],
            from: told["source"] ?? "",
            to: told["target"] ?? "",
            undirected,
            label: told["label"],
            attributes,
            spot,
          });
        }
      }
      if (name === "default" || name === "description") text = undefined;
    },
  });
  const about = parseData(description, { file: "a.json" });
  const attributes = about.ok && isRaw(about.value) ? about.value : {};
  return fromGraphData({ attributes, nodes, edges }, file.name, options);
}
