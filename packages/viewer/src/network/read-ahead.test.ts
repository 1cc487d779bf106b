import { isChecked } from "@polku/core/model";
import { compileNetwork, parseModel } from "@polku/core";
import { writeModel } from "@polku/core/formats";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { compileAhead, parseAhead, textAhead } from "./read-ahead.js";

const { model } = networkOf("clinic", "school, planned, ages 7-", "clinic -referral-> school");
const json = JSON.stringify(model);
const utf16 = (text: string) => Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));

test("what the page parses of a network in JSON is what the check makes of it", async () => {
  const text = await textAhead(new Blob([`\uFEFF${json}`]), "A.JSON");
  expect(text).toBe(json);
  const checked = parseModel(json);
  expect(parseAhead(text ?? "")).toEqual(checked.ok && checked.model);
});

test.each<[string, BlobPart, string]>([
  ["YAML", writeModel(model), "a.yaml"],
  ["JSON that is read as YAML", json, "a.yaml"],
  ["JSON in UTF-16", utf16(json), "a.json"],
  ["no network", "[1, 2]", "a.json"],
  ["a field named like a prototype", json.replace("{", '{"x-a":{"__proto__":1},'), "a.json"],
  ["the same, written otherwise", json.replace("{", '{"x-a":{"\\u005f_proto__":1},'), "a.json"],
  ["mostly brackets", json.replace("{", `{"x-a":[${"[],".repeat(20_000)}[]],`), "a.json"],
])("%s is left to the worker", async (_, content, name) => {
  expect(await textAhead(new Blob([content]), name)).toBeUndefined();
});

test("a network is compiled as it is after its check", () => {
  const ahead = compileAhead(JSON.parse(json));
  const checked = parseModel(json);
  expect(ahead?.links).toEqual(checked.ok && compileNetwork(checked.model).links);
  expect(ahead && isChecked(ahead.model)).toBe(true);
});

test("a text that ends too early is nothing", () => {
  expect(parseAhead(json.slice(0, -9))).toBeUndefined();
});

test.each([
  ["nothing", {}],
  ["no lists", { services: { length: 4_000_000_000 }, links: [] }],
  ["links that are none", { services: [], links: { length: 4_000_000_000 } }],
  ["services without ids", { services: [{}, null, 3], links: [] }],
  ["links without ends", { services: [{ id: "a" }], links: [null, { from: 3 }] }],
  ["areas that are none", { services: [], areas: { length: 9 } }],
  ["lists within lists", { services: [{ id: ["a"] }, { id: { b: 1 } }], links: [[]] }],
])("of what is no network, %s, compiling it says nothing and takes no time", (_, value) => {
  expect(() => compileAhead(value as never)).not.toThrow();
});
