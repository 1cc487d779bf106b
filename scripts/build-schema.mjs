// Writes the JSON Schemas of the formats, with the words of the documented interfaces.
//   npm run schema
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, runnerImport } from "vite";

const source = fileURLToPath(new URL("../packages/core/src/", import.meta.url));

/**
 * @typedef {{ doc: string, parents: string[], fields: Record<string, string> }} Documented
 * @typedef {{ [keyword: string]: unknown, properties?: Record<string, Schema> }} Schema
 */

/** What programs read is described in English alone; what people write, in each language: editors show one sentence. */
const written = new Set(["Model", "Scenario", "Workshop"]);

/** The JSON Schemas by the names of their files. @returns {Promise<Record<string, Schema>>} */
export async function listSchemas() {
  const { jsonSchemas } = await load("schema/json-schemas.ts");
  const { descriptions } = await load("schema/descriptions/descriptions.ts");
  const documented = readInterfaces(/^(model\/[^/]+|questions\/(.+\/)?(schema|question))\.ts$/);
  const english = Object.entries(jsonSchemas()).map(
    ([name, { $schema, $id, title, definitions, ...schema }]) => ({
      name,
      schema: { $schema, $id, title, ...describe(schema, name), definitions: describeAll(definitions) },
    }),
  );
  const used = new Set();
  const files = english.flatMap(({ name, schema }) => [
    [fileOf(schema.$id), schema],
    ...["fi", "sv"]
      .filter(() => written.has(name))
      .map((language) => [
        fileOf(schema.$id, language),
        { ...translate(schema, language), $id: `${schema.$id}:${language}` },
      ]),
  ]);
  const unused = Object.keys(descriptions).filter((sentence) => !used.has(sentence));
  if (unused.length > 0) throw new Error(`no schema says: ${unused.join(" / ")}`);
  return Object.fromEntries(files);

  /** A schema with what it says in another language; a field that is called `description` is no sentence. */
  function translate(part, language) {
    if (Array.isArray(part)) return part.map((one) => translate(one, language));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => {
        if (key !== "description" || typeof inner !== "string") return [key, translate(inner, language)];
        const sentence = descriptions[inner]?.[language];
        if (!sentence)
          throw new Error(`schema/descriptions/descriptions.ts has no "${language}" of: ${inner}`);
        used.add(inner);
        return [key, sentence];
      }),
    );
  }

  function describeAll(schemas) {
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, describe(schema, name)]),
    );
  }

  /** A schema with the words of the interface of that name. */
  function describe(schema, name) {
    const { doc } = documented[name] ?? {};
    if (!doc) throw new Error(`${name} has no documentation`);
    if (!schema.properties) return { description: doc, ...schema };
    const fields = fieldsOf(name, documented);
    const properties = Object.entries(schema.properties).map(([field, { $ref, ...inner }]) => {
      if (!fields[field]) throw new Error(`${name}.${field} has no documentation`);
      return [field, { description: fields[field], ...($ref ? { allOf: [{ $ref }] } : inner) }];
    });
    const missing = Object.keys(fields).filter((field) => !(field in schema.properties));
    if (missing.length > 0) throw new Error(`the schema of ${name} has no ${missing.join(", ")}`);
    return { description: doc, ...schema, properties: Object.fromEntries(properties) };
  }
}

/** `urn:polku:schema:scenario:1` in Finnish is polku-scenario-1.fi.schema.json; a model is what Polku is about. */
function fileOf($id, language) {
  const [, , , kind, version] = $id.split(":");
  const parts = ["polku", ...(kind === "model" ? [] : [kind]), version];
  return [parts.join("-"), ...(language ? [language] : []), "schema", "json"].join(".");
}

async function load(file) {
  return (await runnerImport(join(source, file), { configFile: false, logLevel: "error" })).module;
}

/** The documentation of an interface's fields, those of its parents included. */
function fieldsOf(name, documented) {
  const { parents = [], fields = {} } = documented[name] ?? {};
  return Object.assign({}, ...parents.map((parent) => fieldsOf(parent, documented)), fields);
}

/** The documented interfaces and types of some files. @returns {Record<string, Documented>} */
function readInterfaces(files) {
  const found = {};
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!files.test(file) || file.endsWith(".test.ts")) continue;
    const text = readFileSync(join(source, file), "utf8");
    const { program, comments } = parseSync(file, text);
    const docBefore = ({ start }) =>
      comments
        .filter(({ end }) => end < start && text.slice(end, start).trim() === "")
        .map(({ value }) =>
          value
            .split("@example")[0]
            .replace(/\s*\n? \* ?|^\*/g, " ")
            .trim(),
        )
        .join(" ");
    for (const node of program.body) {
      const { type, id, body, extends: parents = [] } = node.declaration ?? {};
      if (type !== "TSInterfaceDeclaration" && type !== "TSTypeAliasDeclaration") continue;
      const members = body?.body.filter((member) => member.type === "TSPropertySignature") ?? [];
      found[id.name] = {
        doc: docBefore(node),
        parents: parents.map(({ expression, typeArguments }) =>
          expression.name === "Omit" ? typeArguments.params[0].typeName.name : expression.name,
        ),
        fields: Object.fromEntries(members.map((member) => [member.key.name, docBefore(member)])),
      };
    }
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schemas = await listSchemas();
  for (const [file, schema] of Object.entries(schemas))
    writeFileSync(join(source, "schema", file), `${JSON.stringify(schema, null, 2)}\n`);
}
