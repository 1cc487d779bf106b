import { parseModel } from "@polku/core";
import { writeModel } from "@polku/core/formats";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { readText } from "./read-text.js";

const { model } = networkOf("clinic", "school, planned, ages 7-", "clinic -referral-> school");
const json = JSON.stringify(model);

async function read(text: string, name = "a.json") {
  const ahead: string[] = [];
  const result = await readText(new Blob([text]), name, (one) => ahead.push(one));
  return { result, ahead };
}

test("a network in JSON goes ahead of its check: what the page parses is what was checked", async () => {
  const { result, ahead } = await read(`\uFEFF${json}`);
  expect(ahead).toEqual([json]);
  expect(result).not.toHaveProperty("json");
  expect(result).not.toHaveProperty("model");
  const checked = parseModel(json);
  expect(result).toMatchObject({ kind: "model", warnings: checked.issues });
  expect(checked.ok && checked.model).toEqual(JSON.parse(ahead[0] ?? ""));
});

test.each([
  ["YAML", writeModel(model), "a.yaml"],
  ["JSON that is read as YAML", json, "a.yaml"],
  ["a field named like a prototype", json.replace("{", '{"x-a":{"__proto__":1},'), "a.json"],
  ["the same, written otherwise", json.replace("{", '{"x-a":{"\\u005f_proto__":1},'), "a.json"],
  ["mostly brackets", json.replace("{", `{"x-a":[${"[],".repeat(20_000)}[]],`), "a.json"],
])("nothing goes ahead of %s, and the model comes whole", async (_, text, name) => {
  const { result, ahead } = await read(text, name);
  expect(ahead).toEqual([]);
  const checked = parseModel(text, { file: name });
  expect(checked.ok).toBe(true);
  expect("json" in result && result.json && JSON.parse(result.json)).toEqual(checked.ok && checked.model);
});

test("of what is no network, the check says what is wrong", async () => {
  expect(await read("[1, 2]")).toMatchObject({ result: { kind: "issues" }, ahead: [] });
  expect(await read(json.slice(0, -9))).toMatchObject({ result: { kind: "issues" } });
});

test("without anybody who takes it ahead, the model comes as JSON", async () => {
  const result = await readText(new Blob([json]), "a.json");
  expect("json" in result && result.json).toBe(json);
});
