import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseModel, type Issue } from "@polku/core";
import { formats, parseData } from "@polku/core/formats";
import { parseScenario, type Scenario } from "@polku/core/scenarios";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { byteChanges, changeBytes, changeText, isNonsense, textChanges } from "./mutations.js";

const tiny = readFileSync(resolve(import.meta.dirname, "../../fixtures/tiny.yaml"), "utf8");
const parsed = parseModel(tiny);
if (!parsed.ok) throw new Error("tiny.yaml");
const scenario: Scenario = {
  polku: 1,
  scenario: "s",
  of: "tiny",
  title: { fi: "Perhetyö pois", sv: "Familjearbete bort" },
  note: 'Miksi: "ei tarvita"',
  changes: [
    { op: "remove", in: "services", id: "perhetyo", note: "Miksi" },
    { op: "change", in: "links", id: "perhetyo-neuvola", value: { until: null, areas: ["mallimaa"] } },
  ],
};

/** Every text that has a meaning, as every format writes it. */
const texts = formats.flatMap((format) =>
  [parsed.model, scenario].map((value) => ({
    file: `a.${format.extensions[0]}`,
    text: format.write(value),
  })),
);

/** Every reader of texts and bytes. */
const readers: readonly [
  name: string,
  read: (input: string | Uint8Array, options: { file: string }) => { ok: boolean; issues?: Issue[] },
][] = [
  ["parseModel", parseModel],
  ["parseScenario", parseScenario],
  ["parseData", parseData],
];

/** The names that every program sees, and what every object inherits. */
const globals = () =>
  [globalThis, Object.prototype, Array.prototype].map((holder) => Reflect.ownKeys(holder));
const before = globals();
afterAll(() => {
  expect(globals()).toEqual(before);
});

describe.each(readers)("%s", (_name, read) => {
  const expectSense = (input: string | Uint8Array, file: string) => {
    const { ok, issues = [] } = read(input, { file });
    if (!ok) expect(issues.filter(({ severity }) => severity === "error")).not.toEqual([]);
    expect(issues.length).toBeLessThanOrEqual(10_000);
    expect(issues.map(({ message }) => message).filter(isNonsense)).toEqual([]);
    for (const { line = 0, column = 0 } of issues) expect(Math.min(line, column)).toBeGreaterThan(0);
  };

  test("takes any text", () => {
    const corpus = fc.constantFrom(...texts);
    fc.assert(
      fc.property(corpus, corpus, textChanges, ({ text }, { file }, changes) => {
        expectSense(changeText(text, changes), file);
      }),
      { numRuns: runs(1000) },
    );
  });

  test("takes any bytes", () => {
    const marks = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    fc.assert(
      fc.property(fc.constantFrom(...texts), marks, byteChanges, ({ text, file }, mark, changes) => {
        const bytes = Uint8Array.from([...mark, ...new TextEncoder().encode(text)]);
        expectSense(changeBytes(bytes, changes), file);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("a text of many lines is read in time that grows with its size, not faster", () => {
  const head = "polku: 1\nid: a\nname: A\nlevels: []\nservices: []\n";
  const shapes: Record<string, (lines: number) => string> = {
    "plain text": (lines) => `${head}note: a${"\n  some plain words".repeat(lines)}\n`,
    "plain text and nothing else": (lines) => "some plain words\n".repeat(lines),
    "quoted text": (lines) => `${head}note: "a${"\n  some plain words".repeat(lines)}"\n`,
    "a quote that is not closed": (lines) => `${head}note: "a${"\n  some plain words".repeat(lines)}\n`,
    "a block of text": (lines) => `${head}note: |${"\n  some plain words".repeat(lines)}\n`,
    "a list in brackets": (lines) => `${head}x-a: [${"\n  word,".repeat(lines)}]\n`,
    "open brackets": (lines) => `${head}x-a: ${"[\n".repeat(lines)}`,
    "empty lines": (lines) => `${head}note: a\n${"\n".repeat(lines)}`,
    comments: (lines) => `${head}${"# words\n".repeat(lines)}`,
  };
  const timeOf = (text: string) => {
    const started = process.cpuUsage();
    parseModel(text, { file: "a.yaml" });
    return process.cpuUsage(started).user / 1000;
  };

  test.each(Object.entries(shapes))("%s", (_name, shape) => {
    const small = shape(4000);
    const large = shape(64_000);
    timeOf(small);
    // Sixteen times the size; in square time it would take 256 times as long. Some milliseconds are noise.
    expect(timeOf(large)).toBeLessThan(64 * (Math.min(timeOf(small), timeOf(small)) + 5));
  });
});
