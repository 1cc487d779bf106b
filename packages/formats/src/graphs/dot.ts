import { textIn, type Model } from "@polku/core";
import { texts } from "@polku/core/text";
import type { Format, FormatOptions, WriteResult } from "../format.js";
import { Losses } from "../shared/losses.js";
import { tellUnkept } from "../shared/unkept.js";

/** DOT, from which Graphviz draws: services in boxes of their levels, links with their kind. It is written only. */
export const dot: Format = {
  id: "dot",
  names: { fi: "DOT (Graphviz)", sv: "DOT (Graphviz)", en: "DOT (Graphviz)" },
  extensions: ["dot", "gv"],
  write,
};

function write(model: Model, { language = "fi" }: FormatOptions = {}): WriteResult {
  const losses = new Losses();
  const kept = {
    level: ["name"],
    service: ["name", "level", "partOf", "status"],
    link: ["kind", "from", "to", "status", "name"],
  };
  tellUnkept(model, "DOT", kept, losses, { only: language });
  const lines = [
    `digraph ${quote(model.id)} {`,
    `  label=${quote(textIn(model.name, language))};`,
    "  node [shape=box];",
  ];
  for (const [index, level] of model.levels.entries()) {
    lines.push(`  subgraph cluster_${index} {`, `    label=${quote(textIn(level.name, language))};`);
    for (const { id, name, level: own, status } of model.services)
      if (own === level.id)
        lines.push(`    ${quote(id)}${attributes({ label: textIn(name, language), level: own, status })};`);
    lines.push("  }");
  }
  for (const { id, partOf } of model.services)
    if (partOf !== undefined)
      lines.push(
        `  ${quote(id)} -> ${quote(partOf)}${attributes({ kind: "part-of", style: "dotted", arrowhead: "none" })};`,
      );
  for (const { kind, from, to, name, status } of model.links ?? []) {
    const label = name === undefined ? texts[language].kinds[kind] : textIn(name, language);
    const values = {
      label,
      kind,
      status,
      ...(kind === "joint" ? { dir: "both" } : {}),
      ...(status === "planned" || status === "disputed" ? { style: "dashed" } : {}),
    };
    lines.push(`  ${quote(from)} -> ${quote(to)}${attributes(values)};`);
  }
  lines.push("}", "");
  return { files: [{ name: `${model.id}.dot`, content: lines.join("\n") }], losses: losses.all };
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${quote(value)}`,
  );
  return ` [${written.join(", ")}]`;
}

/** A text in quotes; in labels, a backslash begins an escape. */
function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll(/\r?\n/g, "\\n")}"`;
}
