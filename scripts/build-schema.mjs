// Writes the JSON Schema of the model format, for editors. Runs after `tsc -b`; the test of
// packages/core/src/formats/json-schema.ts says when the committed file is out of date.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchema } from "../packages/core/dist/formats/json-schema.js";

const schema = jsonSchema();
const folder = new URL("../packages/core/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(schema.$id, folder), `${JSON.stringify(schema, null, 2)}\n`);
