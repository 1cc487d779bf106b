import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkModel, parseModel, type Model } from "@polku/core";
import { expect, test } from "vitest";
import type { Format } from "../format.js";
import { gexf } from "./gexf.js";
import { graphTables } from "./graph-tables.js";
import { graphml } from "./graphml.js";
import { jsonGraph } from "./json-graph.js";

function fixture(name: string): Model {
  const file = resolve(import.meta.dirname, "../../../../fixtures", name);
  const parsed = parseModel(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.model;
}
const tiny = fixture("tiny.yaml");
const pirkanmaa = fixture("pirkanmaa.yaml");

async function through(format: Format, model: Model): Promise<unknown> {
  const written = await format.write?.(model);
  const files = (written?.files ?? []).map(({ name, content }) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  const read = await format.read?.(files);
  if (!read?.ok) throw new Error(JSON.stringify(read?.issues.slice(0, 3)));
  const checked = checkModel(read.value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues.slice(0, 3)));
  return checked.model;
}

test.each([graphml, gexf, jsonGraph, graphTables])("$id: the model comes back", async (format) => {
  for (const model of [tiny, pirkanmaa]) expect(await through(format, model)).toEqual(model);
});
