import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseModel } from "@polku/core";
import { modelSchema } from "@polku/core/schema";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptsModel } from "../../packages/core/generated/accepts-model.js";
import { inspectBySchema, inspectModel } from "../../packages/core/src/rules/check-model.js";
import { Notes } from "../../packages/core/src/rules/notes.js";
import { survey } from "../../packages/core/src/rules/survey.js";
import { arbitraryModel } from "./arbitrary-model.js";
import { everyField } from "./every-field.js";
import { changeValue, valueChanges } from "./mutations.js";
import { runs } from "../support/runs.ts";

const root = resolve(import.meta.dirname, "../..");
const schema = modelSchema;
const tiny = parseModel(readFileSync(resolve(root, "fixtures/tiny.yaml"), "utf8"));
if (!tiny.ok) throw new Error("tiny.yaml");

/** JSON Schema as editors read it. */
const fitsSchema = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: true },
}).compile(schema);

/** Whether the generated checker accepts a value; then nothing but the value is looked at. */
function isAccepted(value: unknown): boolean {
  return acceptsModel.call(new Notes(value), value);
}

/** Holds the generated checker, and the walk that has the words, to zod. Gives whether the shape is right. */
function compare(value: unknown): boolean {
  const slow = inspectBySchema(value);
  const accepted = isAccepted(value);
  if (accepted) expect(withoutOrder(inspectModel(value))).toEqual(withoutOrder(slow));
  const isSound = slow.model !== undefined;
  if (survey(value).tooLarge) return false;
  // zod gives what it was given: the value itself can be the model.
  if (accepted) expect(slow.model).toStrictEqual(value);
  expect(accepted && !isSound).toBe(false);
  return isSound;
}

/** The same, of a value that JSON can carry: then all of them accept the same values, and editors do too. */
function compareJson(value: unknown): boolean {
  const isSound = compare(value);
  if (survey(value).tooLarge) return false;
  expect(isAccepted(value)).toBe(isSound);
  expect(fitsSchema(value)).toBe(isSound);
  return isSound;
}

function withoutOrder(inspection: ReturnType<typeof inspectModel>) {
  return {
    ...inspection,
    findings: inspection.findings.map((finding) => JSON.stringify(finding)).toSorted(),
  };
}

describe("the generated checker and zod agree", () => {
  test("on random models", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(compareJson(model)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ["tiny.yaml", tiny.model],
    ["a model with every field", everyField],
  ])("on %s, changed at random", (_name, model) => {
    expect(compareJson(model)).toBe(true);
    let accepted = 0;
    fc.assert(
      fc.property(valueChanges, (changes) => {
        if (compareJson(changeValue(model, changes))) accepted++;
      }),
      { numRuns: runs(1500) },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  test("where any one field is left out, is a text, or holds what another does", () => {
    const places = [...placesIn(everyField)];
    expect(places.length).toBeGreaterThan(200);
    const others: unknown[] = ["", "neuvola", "basic", 3, -1, 151, 1.5, null, [], {}, { "x-a": 1 }, [[]]];
    const cases = places.flatMap((path) => [
      () => changeAt(path, (holder, key) => Reflect.deleteProperty(holder, key)),
      ...others.map((other) => () => changeAt(path, (holder, key) => (holder[key] = other))),
    ]);
    // Some, from another one each time: the fields of elements are much the same.
    const step = cases.length / runs(cases.length / 2);
    const start = Math.random() * step;
    for (let at = start; at < cases.length; at += step) compareJson(cases[Math.floor(at)]?.());
  });
});

/** The way to every field and entry of a value. */
function* placesIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...path, key]);
}

function changeAt(path: readonly string[], change: (holder: Record<string, unknown>, key: string) => void) {
  const copy = structuredClone(everyField) as unknown as Record<string, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  change(holder, path.at(-1) ?? "");
  return copy;
}

class Named {
  id = "a";
  name = "A";
  level = "basic";
}

describe("what JSON can't carry", () => {
  const model = (fields: object) => ({ ...structuredClone(tiny.model), ...fields });
  const service = (fields: object) =>
    model({ services: [{ id: "a", name: "A", level: "basic", ...fields }], links: [], places: [] });
  const cyclic: Record<string, unknown> = {};
  cyclic["again"] = cyclic;

  test.each<[string, unknown]>([
    ["undefined in a field", service({ partOf: undefined })],
    ["undefined in a field that has to be", service({ name: undefined })],
    ["undefined in an unknown field", service({ colour: undefined })],
    ["undefined in the author's own", service({ "x-own": undefined })],
    ["undefined as an entry", service({ aliases: [undefined] })],
    ["not a number", service({ eligibility: { ages: { min: Number.NaN } } })],
    ["infinity", service({ eligibility: { ages: { max: Number.POSITIVE_INFINITY } } })],
    ["zero below zero", service({ eligibility: { ages: { min: -0, max: 0 } } })],
    ["a bigint", service({ eligibility: { ages: { min: 1n } } })],
    ["a boxed text", service({ name: Object("A") })],
    ["a hole in a list of texts", service({ aliases: Array(2) })],
    ["a hole in a list of elements", model({ services: Array(2) })],
    ["a hole in the author's own", model({ "x-own": Array(2) })],
    ["an element made by a class", model({ services: [new Named()], links: [], places: [] })],
    [
      "an element without a prototype",
      model({ needs: [Object.assign(Object.create(null), tiny.model.needs?.[0])] }),
    ],
    ["an element that inherits", model({ needs: [Object.create({ id: "a", name: "A" })] })],
    ["a list that is none", model({ needs: { length: 0 } })],
    ["a date", service({ since: new Date(0) })],
    ["a map", service({ name: new Map([["fi", "A"]]) })],
    ["a function and a symbol of the author's own", model({ "x-a": () => 1, "x-b": Symbol("a") })],
    [
      "a hidden field",
      JSON.parse('{"polku":1,"id":"a","name":"A","levels":[],"services":[],"__proto__":{"a":1}}'),
    ],
    [
      "a hidden field in a text",
      service({ name: JSON.parse('{"fi":"A","__proto__":{"sv":"A"}}') as unknown }),
    ],
    [
      "a hidden field in the author's own",
      model({ "x-own": JSON.parse('{"__proto__":{"a":1}}') as unknown }),
    ],
    [
      "a hidden field in a change",
      model(
        JSON.parse(
          '{"stories":[{"id":"s","name":"S","steps":[{"question":{"ask":"what-if","question":{"ask":"reach","from":"neuvola"},"changes":[{"op":"add","in":"needs","value":{"__proto__":{"a":1}}}]}}]}]}',
        ) as object,
      ),
    ],
    ["an own field that contains itself", model({ "x-own": cyclic })],
    ["an own field with a phone number", model({ "x-own": { deep: ["09 000 0000"] } })],
    ["a text with a phone number", service({ note: { fi: "Puh. 09 000 0000" } })],
    ["an unknown id that is a phone number", service({ needs: ["090000000"] })],
    ["nothing", undefined],
    ["a text", "polku"],
    ["a list", []],
  ])("%s: the same verdict", (_name, value) => {
    compare(value);
  });

  test("ids of megabytes are no trap", () => {
    compareJson(service({ id: `${"a-".repeat(2_500_000)}a` }));
    compareJson(service({ id: "-".repeat(5_000_000) }));
  });
});
