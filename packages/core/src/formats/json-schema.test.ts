import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sectionNames } from "../model/sections.js";
import { Model } from "../model/model.js";
import { jsonSchema } from "./json-schema.js";

const root = resolve(import.meta.dirname, "../../../..");
const committed = resolve(root, "packages/core/schema/polku-1.schema.json");
const schema = jsonSchema() as Schema;

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
const parts = [...partsOf(schema)];

test("the committed file is up to date (node scripts/build-schema.mjs)", () => {
  expect(readFileSync(committed, "utf8")).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test("it names itself by its file, and a draft that editors know", () => {
  expect(schema["$id"]).toBe(basename(committed));
  expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
});

describe("shapes", () => {
  test("every object is closed but for x- fields; what a change sets is free", () => {
    const objects = parts.filter(([, part]) => part["type"] === "object");
    expect(objects.length).toBeGreaterThan(30);
    const open = objects.filter(([, part]) => part["additionalProperties"] !== false);
    expect(open.map(([way]) => way)).toEqual([expect.stringMatching(/changes.*value$/)]);
    for (const [, part] of objects)
      if (part["additionalProperties"] === false) expect(part["patternProperties"]).toEqual({ "^x-.": {} });
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

  test("it has the fields that the library knows, and requires those that it requires", () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(Model.shape));
    expect(schema["required"]).toEqual(["polku", "id", "name", "levels", "services"]);
    for (const section of sectionNames)
      expect(schema.properties?.[section]?.items?.["$ref"]).toMatch(/^#\/definitions\/\w+$/);
  });

  test("fields that need a tip have one", () => {
    const link = schema.definitions?.["Link"]?.properties ?? {};
    for (const field of ["kind", "from", "to", "ages", "areas", "initiatedBy", "status", "positions"])
      expect(link[field]?.["description"]).toEqual(expect.any(String));
  });
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
  expect(named && resolve(root, dirname(file), named)).toBe(committed);
});
