import { textIn, type Model } from "@polku/core";
import { texts } from "@polku/core/text";
import type { Format, FormatOptions, WriteResult } from "../format.js";
import { Losses } from "../shared/losses.js";
import { tellUnkept } from "../shared/unkept.js";

/** A flowchart of Mermaid, which wikis and documents draw: services within their levels, links with their kind. */
export const mermaid: Format = {
  id: "mermaid",
  names: { fi: "Mermaid", sv: "Mermaid", en: "Mermaid" },
  extensions: ["mmd", "mermaid"],
  write,
};

function write(model: Model, { language = "fi" }: FormatOptions = {}): WriteResult {
  const losses = new Losses();
  const kept = {
    level: ["name"],
    service: ["name", "level", "partOf"],
    link: ["kind", "from", "to", "status", "name"],
  };
  tellUnkept(model, "Mermaid", kept, losses, { only: language });
  // Words such as `end` can't be names of nodes.
  const ids = new Map(model.services.map(({ id }, index) => [id, `s${index}`]));
  const lines = ["---", `title: ${JSON.stringify(textIn(model.name, language))}`, "---", "flowchart LR"];
  for (const [index, level] of model.levels.entries()) {
    lines.push(`  subgraph level${index}["${escape(textIn(level.name, language))}"]`);
    for (const { id, name, level: own } of model.services)
      if (own === level.id) lines.push(`    ${ids.get(id)}["${escape(textIn(name, language))}"]`);
    lines.push("  end");
  }
  for (const { id, partOf } of model.services)
    if (partOf !== undefined) lines.push(`  ${ids.get(id)} -.- ${ids.get(partOf)}`);
  for (const { kind, from, to, name, status } of model.links ?? []) {
    const uncertain = status === "planned" || status === "disputed";
    const line = `${kind === "joint" ? "<" : ""}${uncertain ? "-.->" : "-->"}`;
    const label = `${name === undefined ? texts[language].kinds[kind] : textIn(name, language)}${
      status === undefined || status === "established" ? "" : ` (${texts[language].statuses[status]})`
    }`;
    lines.push(`  ${ids.get(from)} ${line}|"${escape(label)}"| ${ids.get(to)}`);
  }
  return { files: [{ name: `${model.id}.mmd`, content: `${lines.join("\n")}\n` }], losses: losses.all };
}

/** What has a meaning in labels by its number. */
function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/["#<>&`\\;[\]{}|]/g, (letter) => `#${letter.charCodeAt(0)};`);
}
