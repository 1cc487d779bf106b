import { describe, expect, test } from "vitest";
import type { Issue } from "../model/issue.js";
import { Scenario } from "../model/scenario.js";
import { formats } from "./formats.js";
import { checkScenario, parseScenario } from "./parse-scenario.js";
import { writeScenario } from "./write-scenario.js";

const brief = ({ line, column, code, facts }: Issue) =>
  `${line}:${column} ${code} ${facts["field"] ?? ""}`.trim();
const issuesOf = (text: string, file = "s.yaml") => {
  const parsed = parseScenario(text, { file });
  return parsed.ok ? [] : parsed.issues.map(brief);
};
const head = "polku: 1\nscenario: s\nof: tiny\ntitle: S\n";
const scenario: Scenario = {
  polku: 1,
  scenario: "s",
  of: "tiny",
  title: { fi: "Ehdotus: toinen", en: "A proposal" },
  changes: [
    {
      op: "change",
      in: "links",
      id: "neuvola:referral:koulu",
      value: { areas: ["a"], note: null },
      note: "Why",
    },
    { op: "remove", in: "services", id: "b" },
  ],
};

describe("issues of a scenario, all at once and each in its place", () => {
  test.each([
    [
      "fields that are missing",
      "polku: 1\n",
      [
        "1:1 missing-field scenario",
        "1:1 missing-field of",
        "1:1 missing-field title",
        "1:1 missing-field changes",
      ],
    ],
    ["another version", `${head.replace("1", "2")}changes: []\n`, ["1:8 wrong-version polku"]],
    ["an unknown field", `${head}chages: []\nchanges: []\n`, ["5:1 unknown-field chages"]],
    ["a change without its id", `${head}changes:\n  - { op: remove, in: links }\n`, ["6:5 missing-field id"]],
    [
      "a change without its value",
      `${head}changes:\n  - { op: change, in: links, id: a }\n`,
      ["6:5 missing-field value"],
    ],
    [
      "a removal with a value",
      `${head}changes:\n  - { op: remove, in: links, id: a, value: {} }\n`,
      ["6:37 unknown-field value"],
    ],
    [
      "an addition under two ids",
      `${head}changes:\n  - { op: add, in: needs, id: a, value: { id: b } }\n`,
      ["6:27 unknown-field id"],
    ],
    [
      "a place in a list that has no order",
      `${head}changes:\n  - { op: change, in: needs, id: a, value: {}, before: b }\n`,
      ["6:48 unknown-field before"],
    ],
    // Put together here, so that no file holds a number in the form that people have.
    [
      "personal data",
      `${head}note: Ask ${["04", "0"].join("")} 123 4567\nchanges: []\n`,
      ["5:7 phone-number"],
    ],
    ["a tag", `${head}changes: !!set {}\n`, ["5:10 syntax"]],
    ["a field twice", `${head}of: other\nchanges: []\n`, ["5:1 duplicate-field of"]],
    ["a network", "polku: 1\nid: a\nname: A\nlevels: []\nservices: []\n", ["1:1 not-a-scenario"]],
  ])("%s", (_name, text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
  });

  test("in JSON too", () => {
    const text =
      '{"polku":1,"scenario":"s","of":"tiny","title":"S",\n"changes":[{"op":"remove","in":"links"}]}';
    expect(issuesOf(text, "s.json")).toEqual(["2:12 missing-field id"]);
  });

  test("of a value a program made, without lines; one that holds itself is refused", () => {
    const around: Record<string, unknown> = { ...scenario };
    around["x-self"] = around;
    for (const value of [{ ...scenario, of: 5 }, around, null, [], "text"])
      expect(checkScenario(value).ok).toBe(false);
    expect(checkScenario(scenario)).toEqual({ ok: true, scenario });
  });
});

describe("writing", () => {
  test.each(formats)("$id: what is written is read again as it was", (format) => {
    const text = writeScenario({ ...scenario, "x-own": { a: [1] } }, { format: format.id });
    const parsed = parseScenario(text, { file: `s.${format.extensions[0]}` });
    expect(parsed).toMatchObject({ ok: true, scenario: { ...scenario, "x-own": { a: [1] } } });
    expect(parsed.ok && writeScenario(parsed.scenario, { format: format.id })).toBe(text);
  });

  test("fields come in one order, whatever order they were made in", () => {
    const { changes, title, ...rest } = scenario;
    const turned = changes.map((change) => Object.fromEntries(Object.entries(change).toReversed()));
    expect(writeScenario({ changes: turned, title, ...rest } as Scenario)).toBe(writeScenario(scenario));
  });

  test("one more change is only new lines, and another area is one line", () => {
    const lines = writeScenario(scenario).split("\n");
    const more = writeScenario({
      ...scenario,
      changes: [...scenario.changes, { op: "remove", in: "needs", id: "c" }],
    });
    expect(more.split("\n").slice(0, lines.length - 1)).toEqual(lines.slice(0, -1));
    const [first, ...others] = scenario.changes;
    const areas = { ...first?.value, areas: ["a", "b"] };
    const wider = writeScenario({ ...scenario, changes: [{ ...first!, value: areas }, ...others] });
    expect(wider.split("\n").filter((line) => !lines.includes(line))).toEqual(["        - b"]);
  });
});
