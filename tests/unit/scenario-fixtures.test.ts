import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  compileNetwork,
  issueCodes,
  issueMessage,
  parseModel,
  type Issue,
  type Model,
  type ReachQuestion,
} from "@polku/core";
import { scenarioIssueCodes, assumeChecked } from "@polku/core/model";
import { answerReach, withDefaults } from "@polku/core/questions";
import { applyScenario, parseScenario } from "@polku/core/scenarios";
import { describe, expect, test } from "vitest";

const fixtures = resolve(import.meta.dirname, "../../fixtures");
const schema = resolve(fixtures, "../packages/core/src/schema/polku-scenario-1.schema.json");
const read = (file: string) => readFileSync(resolve(fixtures, file), "utf8");
const modelOf = (file: string): Model => {
  const checked = parseModel(read(file), { file });
  if (!checked.ok) throw new Error(`${file} is not valid`);
  return checked.model;
};
const tiny = modelOf("tiny.yaml");
/** The same with two links that have the same ends and kind and no id. */
const ends = { kind: "referral", from: "perhetyo", to: "perheneuvola" } as const;
const parallel: Model = { ...tiny, links: [...(tiny.links ?? []), ends, { ...ends, ages: { max: 5 } }] };
const invalid = readdirSync(resolve(fixtures, "scenarios/invalid"));

/** What is wrong with a scenario, in itself or for a model. */
function issuesOf(file: string, model: Model): Issue[] {
  const parsed = parseScenario(read(file), { file });
  return parsed.ok ? applyScenario(model, parsed.scenario, parsed).issues : parsed.issues;
}

test("the codes that only scenarios have, have a file each", () => {
  const named = new Set(invalid.map((file) => file.replace(".yaml", "")));
  for (const code of scenarioIssueCodes) expect(named).toContain(code);
  for (const name of named) expect([...issueCodes, ...scenarioIssueCodes]).toContain(name);
});

describe.each(invalid)("scenarios/invalid/%s", (file) => {
  const code = file.replace(".yaml", "");
  const issues = issuesOf(`scenarios/invalid/${file}`, code === "ambiguous-link" ? parallel : tiny);

  test("yields the code in its name and no other, each on the line that is wrong", () => {
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code]));
    for (const { line, column, severity } of issues) {
      expect(line).toBeGreaterThan(code === "other-model" ? 4 : code === "not-a-scenario" ? 2 : 6);
      expect(column).toBeGreaterThan(0);
      expect(severity).toBe(code === "other-model" ? "warning" : "error");
    }
  });

  test("says it in three languages, each in its own words", () => {
    for (const issue of issues) {
      const messages = (["en", "fi", "sv"] as const).map((language) => issueMessage(issue, language));
      expect(new Set(messages).size).toBe(3);
      for (const message of messages) expect(message).not.toMatch(/undefined|\[object/);
    }
  });
});

test("an unknown id comes with the nearest one", () => {
  const issues = issuesOf("scenarios/invalid/unknown-reference.yaml", tiny);
  expect(issues.map(({ facts }) => facts["nearest"])).toEqual(["perhetyo", "perhetyo-neuvola"]);
});

test("an issue of an element that is as it was stands at the change that brought it", () => {
  const [issue] = issuesOf("scenarios/invalid/part-of-cycle.yaml", tiny);
  const lines = read("scenarios/invalid/part-of-cycle.yaml").split("\n");
  expect(issue?.path.slice(0, 2)).toEqual(["changes", 0]);
  expect(lines.slice((issue?.line ?? 0) - 1, (issue?.line ?? 0) + 3).join("\n")).toMatch(/op: change|partOf/);
});

test.each(["scenarios/paivaperho-koko-maakunta.yaml", ...invalid.map((file) => `scenarios/invalid/${file}`)])(
  "%s names the JSON Schema",
  (file) => {
    const named = /^# yaml-language-server: \$schema=(.+)\n/.exec(read(file))?.[1] ?? "";
    expect(resolve(fixtures, file, "..", named)).toBe(schema);
  },
);

describe("paivaperho-koko-maakunta", () => {
  const file = "scenarios/paivaperho-koko-maakunta.yaml";
  const model = modelOf("pirkanmaa.yaml");
  const parsed = parseScenario(read(file), { file });
  if (!parsed.ok) throw new Error(`${file} is not valid`);
  const applied = applyScenario(model, parsed.scenario, parsed);

  test("applies without an issue, and says of all it changes that it is a proposal", () => {
    expect(applied.issues).toEqual([]);
    expect(applied.ok).toBe(true);
    expect(JSON.stringify(parsed.scenario.title)).toContain("Ehdotus");
    for (const { value } of parsed.scenario.changes) expect(JSON.stringify(value)).toContain("Ehdotus");
  });

  test("lets Päiväperho's substance use services reach a family in Orivesi, and nothing else new", () => {
    const question = {
      ask: "reach",
      from: "neuvola",
      client: { area: "orivesi" },
    } as const satisfies ReachQuestion;
    const reached = (each: Model) =>
      answerReach(compileNetwork(assumeChecked(each)), withDefaults(question)).reached.map(
        ({ service }) => service,
      );
    const before = new Set(reached(model));
    const after = applied.ok ? reached(applied.model) : [];
    expect(after.filter((id) => !before.has(id))).toEqual(["paivaperho-paihdepalvelut"]);
  });
});
