import { expect, test } from "vitest";
import { assumeChecked } from "../model/checked.js";
import { compileNetwork } from "../network/network.js";
import { parseQuestion } from "./parse-question.js";

const ids = Array.from({ length: 1000 }, (_, index) => `${"s".repeat(186)}-${index}`);
const network = compileNetwork(
  assumeChecked({
    polku: 1,
    id: "made",
    name: "Made",
    levels: [{ id: "basic", name: "Basic" }],
    services: ["clinic", ...ids].map((id) => ({ id, name: "Clinic", level: "basic" })),
  }),
);
const codesIn = (raw: unknown) => {
  const parsed = parseQuestion(network, raw);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

test("a field called __proto__ is an issue like any other that is not known", () => {
  expect(codesIn(JSON.parse('{ "ask": "reach", "from": "clinic", "__proto__": { "at": 1 } }'))).toEqual([
    "unknown-field __proto__",
  ]);
  expect(codesIn(JSON.parse('{ "ask": "gatekeepers", "client": { "__proto__": {} } }'))).toEqual([
    "missing-field from",
    "unknown-field client.__proto__",
  ]);
});

test("a question that is nested without end is refused, wherever it is", () => {
  let value: object = {};
  for (let depth = 0; depth < 20_000; depth++) value = { name: value };
  const changes = [{ op: "change", in: "services", id: "clinic", value }];
  const question = { ask: "reach", from: "clinic" };
  for (const raw of [value, { ...question, from: value }, { ask: "what-if", question, changes }])
    expect(codesIn(raw).map((issue) => issue.split(" ")[0])).toEqual(["too-large"]);
});

test("of many long unknown ids all are named, and only the first are compared with all that is known", () => {
  const origins = ids.map((id) => id.replaceAll("s", "z"));
  const parsed = parseQuestion(network, { ask: "gaps", rows: { origins: [ids[0]?.slice(1), ...origins] } });
  const issues = parsed.ok ? [] : parsed.issues;
  expect(issues).toHaveLength(1001);
  expect(issues[0]?.facts["nearest"]).toBe(ids[0]);
});
