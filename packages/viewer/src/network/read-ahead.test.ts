import { isChecked } from "@polku/core/model";
import { compileNetwork, parseModel } from "@polku/core";
import { writeModel } from "@polku/core/formats";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { compileAhead, isAhead, mayBeAhead, parseAhead } from "./read-ahead.js";

const { model } = networkOf("clinic", "school, planned, ages 7-", "clinic -referral-> school");
const json = JSON.stringify(model);
const utf16 = (text: string) =>
  new Blob([Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0))]);

test("what the page parses of a network in JSON is what the check makes of it", async () => {
  const text = await new Blob([`\uFEFF${json}`]).text();
  expect(isAhead(text)).toBe(true);
  const checked = parseModel(json);
  expect(parseAhead(text)).toEqual(checked.ok && checked.model);
});

test.each<[string, string | Blob]>([
  ["YAML", writeModel(model)],
  ["JSON in UTF-16", utf16(json)],
  ["no network", "[1, 2]"],
  ["a field named like a prototype", json.replace("{", '{"x-a":{"__proto__":1},')],
  ["the same, written otherwise", json.replace("{", '{"x-a":{"\\u005f_proto__":1},')],
  ["mostly brackets", json.replace("{", `{"x-a":[${"[],".repeat(20_000)}[]],`)],
])("%s is left to the worker", async (_, content) => {
  expect(isAhead(await new Blob([content]).text())).toBe(false);
});

test("a network in JSON is known by its name", () => {
  expect(["a.json", "A.JSON", "a.yaml", "json"].map(mayBeAhead)).toEqual([true, true, false, false]);
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
