import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { listSchemas } from "../../../../scripts/build-schema.mjs";
import { Model } from "../model/model.js";
import { Scenario } from "../model/scenario.js";
import { sectionNames } from "../model/sections.js";

const root = resolve(import.meta.dirname, "../../../..");
const folder = resolve(root, "packages/core/src/schema");
const schemas = await listSchemas();

interface Schema {
  [keyword: string]: unknown;
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  items?: Schema;
}

/** Every part of a schema, however deep, with the way to it. */
function* partsOf(part: unknown, way = "#"): Generator<[string, Record<string, unknown>]> {
  if (typeof part !== "object" || part === null) return;
  yield [way, part as Record<string, unknown>];
  for (const [key, inner] of Object.entries(part)) yield* partsOf(inner, `${way}/${key}`);
}

test("every schema is committed", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  expect(files.toSorted()).toEqual(Object.keys(schemas).toSorted());
});

describe.each(Object.entries(schemas))("%s", (name, schema: Schema) => {
  const parts = [...partsOf(schema)];

  test("the committed file is up to date (npm run schema)", () => {
    expect(readFileSync(resolve(folder, name), "utf8")).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  test("it has an id that does not depend on where it is kept, and a draft that editors know", () => {
    const [, kind = "model", version, language] =
      /^polku-(?:([a-z]+)-)?(\d+)(?:\.(\w\w))?\./.exec(name) ?? [];
    expect(schema["$id"]).toBe(
      ["urn:polku:schema", kind, version, ...(language ? [language] : [])].join(":"),
    );
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
  });

  test("every object is closed, but for x- fields where people write them; what a change sets is free", () => {
    const objects = parts.filter(([, part]) => part["type"] === "object");
    expect(objects.length).toBeGreaterThan(4);
    const open = objects.filter(([, part]) => part["additionalProperties"] !== false);
    expect(open.map(([way]) => way)).toEqual(
      open.map(() => expect.stringMatching(/Change\/properties\/value$|\/facts$/)),
    );
    const own = objects.filter(([, part]) => part["patternProperties"] !== undefined);
    for (const [, part] of own) expect(part["patternProperties"]).toEqual({ "^x-.": {} });
    if (!name.startsWith("polku-answer")) expect(own).toHaveLength(objects.length - open.length);
  });

  test("every property and every definition is described", () => {
    const described = parts.flatMap(([way, part]) =>
      Object.entries({
        ...(part["properties"] as object | undefined),
        ...(part["definitions"] as object | undefined),
      }).map(([field, inner]) => [`${way} ${field}`, (inner as Schema)["description"]]),
    );
    expect(described.length).toBeGreaterThan(20);
    expect(described.filter(([, description]) => typeof description !== "string")).toEqual([]);
  });

  test("the library's own marks don't show", () => {
    for (const [, part] of parts) {
      expect(part).not.toHaveProperty("closed");
      expect(part).not.toHaveProperty("knownFields");
    }
  });

  test("every reference leads somewhere", () => {
    const named = new Set(Object.keys(schema.definitions ?? {}).map((name) => `#/definitions/${name}`));
    const references = parts.flatMap(([, part]) => (typeof part["$ref"] === "string" ? [part["$ref"]] : []));
    expect(new Set(references)).toEqual(named);
  });
});

test.each(["polku-1", "polku-scenario-1", "polku-workshop-1"])(
  "%s says the same in three languages",
  (name) => {
    const [en, fi, sv] = ["", ".fi", ".sv"].map((language) => {
      const schema = schemas[`${name}${language}.schema.json`] as Schema;
      const isSentence = ([key, value]: [string, unknown]) =>
        key === "description" && typeof value === "string";
      const sentences = [...partsOf(schema)].flatMap(([, part]) => Object.entries(part).filter(isSentence));
      const rest = JSON.parse(
        JSON.stringify(schema, (key, value: unknown) =>
          (key === "description" && typeof value === "string") || key === "$id" ? undefined : value,
        ),
      ) as object;
      return { sentences: sentences.map(([, sentence]) => sentence as string), rest };
    });
    expect(fi?.rest).toEqual(en?.rest);
    expect(sv?.rest).toEqual(en?.rest);
    for (const [index, sentence] of (en?.sentences ?? []).entries()) {
      const all = [sentence, fi?.sentences[index], sv?.sentences[index]];
      expect(new Set(all).size, sentence).toBe(3);
      // What is a word of the format stays one.
      const words = (text = "") => (text.match(/`(?!YYYY|VVVV|ÅÅÅÅ)[^`]+`/g) ?? []).toSorted();
      for (const other of all.slice(1))
        for (const word of words(sentence)) expect(words(other)).toContain(word);
    }
  },
);

test("a model's schema has the fields that the library knows, and requires those that it requires", () => {
  const schema = schemas["polku-1.schema.json"] as Schema;
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(Model.shape));
  expect(schema["required"]).toEqual(["polku", "id", "name", "levels", "services"]);
  for (const section of sectionNames)
    expect(schema.properties?.[section]?.items?.["$ref"]).toMatch(/^#\/definitions\/\w+$/);
});

test("a scenario's schema has the fields that the library knows", () => {
  const schema = schemas["polku-scenario-1.schema.json"] as Schema;
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(Scenario.shape));
});

test.each(
  ["fixtures", "fixtures/invalid"].flatMap((folder) =>
    readdirSync(resolve(root, folder))
      .filter((name) => /\.(yaml|json)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
)("%s names it", (file) => {
  const text = readFileSync(resolve(root, file), "utf8");
  const named = file.endsWith(".yaml")
    ? /^# yaml-language-server: \$schema=(.+)\n/.exec(text)?.[1]
    : /"\$schema": "([^"]+)"/.exec(text)?.[1];
  expect(named && resolve(root, dirname(file), named)).toBe(resolve(folder, "polku-1.schema.json"));
});
