import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import * as core from "@polku/core";
import * as formats from "@polku/core/formats";
import * as graph from "@polku/core/graph";
import * as names from "@polku/core/model";
import * as networks from "@polku/core/network";
import * as overviews from "@polku/core/overviews";
import * as plainWords from "@polku/core/plain-words";
import * as questions from "@polku/core/questions";
import * as scenarios from "@polku/core/scenarios";
import * as schema from "@polku/core/schema";
import * as snapshot from "@polku/core/snapshot";
import * as sources from "@polku/core/sources";
import * as text from "@polku/core/text";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const model = readTiny();
const network = core.compileNetwork(model);

function readTiny(): core.CheckedModel {
  const file = resolve(root, "fixtures/tiny.yaml");
  const checked = core.parseModel(readFileSync(file, "utf8"), { file });
  if (!checked.ok) throw new Error("the tiny network is not valid");
  return checked.model;
}

/** The examples in documentation comments: where each stands, and its lines. */
function findExamples(): { where: string; lines: string[] }[] {
  const folder = resolve(root, "packages/core/src");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return [...text.matchAll(/@example\n \* ```ts\n((?: \*.*\n)+?) \* ```/g)].map((match) => ({
        where: `${file}:${text.slice(0, match.index).split("\n").length}`,
        lines: (match[1] ?? "").split("\n").map((line) => line.replace(/^ \* ?/, "")),
      }));
    });
}

const examples = findExamples();

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(15);
});

// An example sees what the library exports, the tiny network and its model; `value; // this` is checked.
test.each(examples)("$where does what it says", ({ lines }) => {
  let checks = 0;
  const code = lines.map((line) => {
    const [, value, expected] = /^(?!const |let )(.+); \/\/ (.+)$/.exec(line) ?? [];
    return value === undefined ? line : `check(${value}, ${expected});`;
  });
  const scope: Record<string, unknown> = {
    ...Object.assign({}, formats, graph, names, networks, overviews, plainWords, questions),
    ...Object.assign({}, scenarios, schema, snapshot, sources, text),
    ...core,
    model: names.assumeChecked(structuredClone(model)),
    structuredClone,
    network,
    check: (value: unknown, expected: unknown) => {
      checks++;
      expect(value).toEqual(expected);
    },
  };
  runInNewContext(code.join("\n"), scope);
  expect(checks).toBeGreaterThan(0);
});
