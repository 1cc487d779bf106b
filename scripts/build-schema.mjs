// Writes what is made from the model's schema: the JSON Schema for editors, and the checker that is compiled
// from it. Runs after `tsc -b`; tests say when a committed file is out of date.
//   npm run schema
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchema, scenarioSchema } from "../packages/core/dist/formats/json-schema.js";
import { references } from "../packages/core/dist/model/references.js";
import { sections } from "../packages/core/dist/model/sections.js";
import { claims } from "../packages/core/dist/rules/no-source.js";
import { modelChecker } from "./model-checker.mjs";
import { formatted } from "./formatted.mjs";

const schema = jsonSchema();
const folder = new URL("../packages/core/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const each of [schema, scenarioSchema()])
  writeFileSync(new URL(each.$id, folder), `${JSON.stringify(each, null, 2)}\n`);

const checker = new URL("../packages/core/src/rules/accepts-model.generated.ts", import.meta.url);
writeFileSync(checker, formatted(modelChecker({ schema, sections, references, claims })));
