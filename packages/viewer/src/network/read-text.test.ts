import { parseModel } from "@polku/core";
import { writeModel } from "@polku/core/formats";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { readText } from "./read-text.js";

const { model } = networkOf("clinic", "school, planned, ages 7-", "clinic -referral-> school");
const json = JSON.stringify(model);

const read = (text: string, isAhead?: boolean | Promise<boolean>, name = "a.json") =>
  readText({ bytes: new TextEncoder().encode(text), name }, isAhead);

test.each([
  ["JSON", json, "a.json"],
  ["JSON with a mark", `\uFEFF${json}`, "a.json"],
  ["YAML", writeModel(model), "a.yaml"],
])("a network in %s comes whole", async (_, text, name) => {
  const result = await read(text, false, name);
  const checked = parseModel(text, { file: name });
  expect(result).toMatchObject({ kind: "model", warnings: checked.issues });
  expect("json" in result && result.json && JSON.parse(result.json)).toEqual(checked.ok && checked.model);
  expect(await read(text, undefined, name)).toEqual(result);
});

test("of a file that the page parses itself, all comes but the model", async () => {
  const { json: _, ...rest } = (await read(json)) as { json?: string };
  expect(await read(json, true)).toEqual(rest);
  expect(await read(json, Promise.resolve(true))).toEqual(rest);
});

test("of what is no network, the check says what is wrong", async () => {
  expect(await read("[1, 2]", true)).toMatchObject({ kind: "issues" });
  expect(await read(json.slice(0, -9), true)).toMatchObject({ kind: "issues" });
});
