import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkModel, parseModel, type ModelResult } from "@polku/core";
import { formats } from "@polku/core/formats";
import { Model } from "@polku/core/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryModel } from "./arbitrary-model.js";
import { changeText, changeValue, isNonsense, oddPieces, textChanges, valueChanges } from "./mutations.js";
import { runs } from "../support/runs.ts";

const fixtures = resolve(import.meta.dirname, "../../fixtures");

const json = formats.find(({ id }) => id === "json") ?? expect.fail("no JSON");

/** A fixture as it is, and as JSON. */
function readFixture(name: string): { file: string; text: string }[] {
  const text = readFileSync(resolve(fixtures, name), "utf8");
  const parsed = parseModel(text, { file: name });
  if (!parsed.ok) throw new Error(`${name}: ${parsed.issues[0]?.message}`);
  return [
    { file: name, text },
    { file: "a.json", text: json.write(parsed.model) },
  ];
}

/** A text ends in a valid model or in issues that have a place in it. */
function expectAnswer(text: string, file: string): ModelResult {
  const checked = parseModel(text, { file });
  expectSense(checked);
  const lines = text.split("\n").length;
  const astray = checked.issues.filter(({ line = 0, column = 0 }) => line < 1 || line > lines || column < 1);
  expect(astray).toEqual([]);
  return checked;
}

function expectSense(checked: ModelResult): void {
  const wrong = checked.issues.filter(({ severity }) => severity === "error");
  if (checked.ok) {
    expect(wrong).toEqual([]);
    expect(Model.safeParse(checked.model).success).toBe(true);
    expect(checkModel(checked.model).ok).toBe(true);
  } else expect(wrong).not.toEqual([]);
  expect(checked.issues.map(({ message }) => message).filter(isNonsense)).toEqual([]);
}

describe.each(readFixture("tiny.yaml"))("tiny network, $file", ({ file, text }) => {
  test("changed at random ends in a valid model or located issues", () => {
    fc.assert(
      fc.property(textChanges, (changes) => {
        expectAnswer(changeText(text, changes), file);
      }),
      { numRuns: runs(800) },
    );
  });

  test("read as the other format ends so too", () => {
    const other = file === "a.json" ? "a.yaml" : "a.json";
    fc.assert(
      fc.property(textChanges, (changes) => {
        expectAnswer(changeText(text, changes), other);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a network of hundreds", () => {
  test("changed at random ends in a valid model or located issues", () => {
    const corpus = readFixture("pirkanmaa.yaml");
    fc.assert(
      fc.property(fc.constantFrom(...corpus), textChanges, ({ file, text }, changes) => {
        expectAnswer(changeText(text, changes), file);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a plain value changed at random", () => {
  const value: unknown = JSON.parse(readFixture("tiny.yaml")[1]?.text ?? "");

  test("ends in a valid model or issues, the same as its text does", () => {
    fc.assert(
      fc.property(valueChanges, (changes) => {
        const changed = changeValue(value, changes);
        const checked = checkModel(changed);
        expectSense(checked);
        const read = expectAnswer(JSON.stringify(changed), "a.json");
        const brief = ({ issues }: ModelResult) =>
          issues.map(({ code, path }) => `${code} ${path.join(".")}`).toSorted();
        expect(brief(read)).toEqual(brief(checked));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe.each(formats.map((format) => [format.id, format] as const))("%s", (_id, format) => {
  const oddText = fc.oneof(
    fc.constantFrom(...oddPieces),
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\r\n", "a", "b:", "#", "word "), minLength: 1 }),
  );
  const own = fc.dictionary(
    oddText.map((key) => `x-${key}`),
    fc.jsonValue(),
    { maxKeys: 3 },
  );

  test("read(write(model)) is the model", () => {
    fc.assert(
      fc.property(arbitraryModel, oddText, own, (model, name, fields) => {
        const whole = { ...model, ...fields, name, description: { sv: name } };
        const reading = format.read(format.write(whole));
        // Compared as text: JSON knows one zero, and no field is left out unseen.
        expect(JSON.stringify(reading.ok && reading.value)).toBe(JSON.stringify(whole));
      }),
      { numRuns: runs(400) },
    );
  });
});

const deep = 100_000;
const head = "polku: 1\nid: a\nname: A\nlevels: []\nservices: []\n";
const jsonHead = '{"polku":1,"id":"a","name":"A","levels":[],"services":[]';
const refused: [name: string, file: string, text: string][] = [
  ["lists in lists", "a.yaml", "[".repeat(deep)],
  ["lists in lists, closed", "a.yaml", `${head}x-a: ${"[".repeat(deep)}${"]".repeat(deep)}`],
  ["fields in fields", "a.yaml", "{a: ".repeat(deep)],
  ["entries in entries", "a.yaml", `${"- ".repeat(deep)}a`],
  ["names in names", "a.yaml", `${"? ".repeat(deep)}a`],
  [
    "deeper and deeper lines",
    "a.yaml",
    Array.from({ length: 1500 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
  ],
  ["lists in lists", "a.json", "[".repeat(deep)],
  ["lists in lists, closed", "a.json", `${jsonHead},"x-a":${"[".repeat(deep)}${"]".repeat(deep)}}`],
  ["fields in fields", "a.json", `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`],
  [
    "fields in fields, one of them twice",
    "a.json",
    `${'{"a":'.repeat(deep)}{"b":1,"b":2}${"}".repeat(deep)}`,
  ],
  [
    "aliases of aliases",
    "a.yaml",
    `${head}x-a0: &a0 [a, a, a, a, a, a, a, a, a]\n${Array.from(
      { length: 12 },
      (_, at) => `x-a${at + 1}: &a${at + 1} [${Array.from({ length: 9 }, () => `*a${at}`).join()}]\n`,
    ).join("")}`,
  ],
  [
    "aliases of a long list",
    "a.yaml",
    `${head}x-a: &a [${"a,".repeat(20_000)}]\nx-b: [${"*a,".repeat(4000)}]\n`,
  ],
  ["a list that contains itself", "a.yaml", `${head}x-a: &a [*a]\n`],
  ["services that contain themselves", "a.yaml", head.replace("[]\nservices: []", "&a\n- *a\nservices: *a")],
  ["merge keys", "a.yaml", `x-a: &a {b: 1}\n${head}<<: *a\n`],
  ["a name of five megabytes", "a.yaml", `${"a".repeat(5_000_000)}: 1\n`],
  ["five megabytes of an open quote", "a.json", `${jsonHead},"note":"${'\\"'.repeat(2_500_000)}`],
  ["five megabytes of entries", "a.json", `[${"0,".repeat(2_500_000)}0]`],
  ["five megabytes of closing brackets", "a.json", "]".repeat(5_000_000)],
  ["many fields", "a.yaml", Array.from({ length: 30_000 }, (_, at) => `k${at}: 1\n`).join("")],
  ["one field many times", "a.yaml", "a: 1\n".repeat(30_000)],
  ["many fields", "a.json", `{${Array.from({ length: 50_000 }, (_, at) => `"k${at}":1`).join()}}`],
  ["one field many times", "a.json", `{${'"a":1,'.repeat(50_000)}"a":1}`],
  ["NUL bytes", "a.yaml", "\0".repeat(1000)],
  ["NUL bytes", "a.json", "\0".repeat(1000)],
  [
    "fields of JavaScript's own",
    "a.yaml",
    `${head}__proto__: {polku: 2}\nconstructor: {prototype: {a: 1}}\n`,
  ],
  [
    "fields of JavaScript's own",
    "a.json",
    `${jsonHead},"__proto__":{"polku":2},"constructor":{"prototype":{"a":1}}}`,
  ],
  ["tabs", "a.yaml", `\t${head.replaceAll("\n", "\n\t")}`],
  ["two documents", "a.yaml", `${head}---\n${head}`],
  ["very many documents", "a.yaml", "---\n".repeat(100_000)],
  ["custom tags", "a.yaml", `${head}x-a: !!js/function "a"\nx-b: !<tag:a> 1\n`],
  ["nothing", "a.yaml", ""],
  ["nothing", "a.json", ""],
  ["brackets", "a.yaml", "]".repeat(1_000_000)],
  ["brackets on lines", "a.yaml", `a: ${"[\n".repeat(500_000)}`],
  ["quotes", "a.yaml", '"'.repeat(1_000_000)],
  ["tags", "a.yaml", "!a ".repeat(300_000)],
  ["lines with too little indentation", "a.yaml", "a:\n  b: 1\n c: 2\n".repeat(60_000)],
  ["a text over half a million lines", "a.yaml", `a: b\n${"  word\n".repeat(500_000)}`],
  ["a YAML text of thirty megabytes", "a.yaml", "# a comment\n".repeat(2_500_000)],
  ["four megabytes of empty objects", "a.json", `[${"{},".repeat(1_300_000)}{}]`],
  [
    "services that are empty",
    "a.json",
    jsonHead.replace('"services":[]', `"services":[${"{},".repeat(500_000)}{}]`) + "}",
  ],
  [
    "equal services",
    "a.json",
    jsonHead.replace(
      '"services":[]',
      `"services":[${'{"id":"a","name":"A","level":"b"},'.repeat(100_000)}{}]`,
    ) + "}",
  ],
  [
    "links to themselves",
    "a.json",
    `${jsonHead},"links":[${'{"kind":"joint","from":"a","to":"a"},'.repeat(100_000)}{}]}`,
  ],
  [
    "a list of entries that are no texts, in one element",
    "a.json",
    jsonHead.replace(
      '"services":[]',
      `"services":[{"id":"a","name":"A","level":"b","aliases":[${"{},".repeat(1_000_000)}{}]}]`,
    ) + "}",
  ],
  ["a quote in a comment before brackets", "a.json", `/*"*/${"[".repeat(5172)}`],
  ["brackets that close before they open", "a.json", `[${"}".repeat(5123)},${"[".repeat(5123)}`],
  ["colons", "a.yaml", ": ".repeat(50_000)],
  ["anchors", "a.yaml", "&a ".repeat(300_000)],
  [
    "binary junk",
    "a.yaml",
    Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join(""),
  ],
  [
    "binary junk",
    "a.json",
    Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join(""),
  ],
  ["phone numbers, five megabytes", "a.json", `${jsonHead},"note":"${"0401 ".repeat(1_000_000)}"}`],
];
const accepted: typeof refused = [
  ["very many aliases", "a.yaml", `${head}x-a: &a 1\nx-b: [${"*a,".repeat(50_000)}]\n`],
  ["an id of five megabytes", "a.yaml", head.replace("id: a", `id: ${"a-".repeat(2_500_000)}a`)],
  ["a line of five megabytes", "a.yaml", `${head}note: ${"pitkä ".repeat(900_000)}\n`],
  ["a line of five megabytes in quotes", "a.yaml", `${head}note: "${"a\\n".repeat(1_700_000)}"\n`],
  ["five megabytes of backslashes", "a.json", `${jsonHead},"note":"${"\\\\".repeat(2_500_000)}"}`],
  ["lone surrogates", "a.yaml", `${head}note: "\uD800 \uDFFF"\n`],
  ["lone surrogates", "a.json", `${jsonHead},"note":"\uD800\\uD800"}`],
  ["two byte-order marks", "a.yaml", `\uFEFF\uFEFF${head}`],
];

describe("hostile texts", () => {
  test.each(refused)("%s, %s: refused", (_name, file, text) => {
    expect(expectAnswer(text, file).ok).toBe(false);
    // Nothing that every object would inherit has come from the text.
    expect({}).not.toHaveProperty("polku");
    expect({}).not.toHaveProperty("a");
  });

  test.each(accepted)("%s, %s: odd, but a model", (_name, file, text) => {
    expect(expectAnswer(text, file).ok).toBe(true);
  });
});
