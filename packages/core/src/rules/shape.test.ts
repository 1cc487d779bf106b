import { describe, expect, test } from "vitest";
import { checkModel } from "./check-model.js";
import type { Issue } from "../model/issue.js";

const base = { polku: 1, id: "test", name: "Test", levels: [], services: [] };
const issuesOf = (rest: object): Issue[] => checkModel({ ...base, ...rest }).issues;
const brief = ({ code, path }: Issue) => `${code} ${path.join(".")}`;

describe("unknown fields", () => {
  test("are told with the nearest known name, each of them", () => {
    const issues = issuesOf({ servises: [], nmae: "Test", completely: "other" });
    expect(issues.map(({ code, path, facts }) => [code, path, facts["nearest"]])).toEqual([
      ["unknown-field", ["servises"], "services"],
      ["unknown-field", ["nmae"], "name"],
      ["unknown-field", ["completely"], undefined],
    ]);
    expect(issues[2]?.message).toContain("services, links");
  });

  test("two letters that have nothing in common are no hint", () => {
    expect(issuesOf({ name: { fi: "Testi", xx: "Test" } })[0]?.facts).not.toHaveProperty("nearest");
  });

  test("are told also where other fields of the same object are wrong or missing", () => {
    const issues = issuesOf({
      id: 5,
      colour: "red",
      services: [{ id: "A b", levell: "basic", eligibility: { ages: { min: -1, mx: 5 }, area: [] } }],
      links: [{ kind: "referal", form: "a", to: "b" }],
    });
    expect(issues.map(brief).toSorted()).toEqual([
      "missing-field links.0.from",
      "missing-field services.0.level",
      "missing-field services.0.name",
      "unknown-field colour",
      "unknown-field links.0.form",
      "unknown-field services.0.eligibility.ages.mx",
      "unknown-field services.0.eligibility.area",
      "unknown-field services.0.levell",
      "wrong-id services.0.id",
      "wrong-type id",
      "wrong-value links.0.kind",
      "wrong-value services.0.eligibility.ages.min",
    ]);
  });

  test("are told inside a text per language, beside a wrong text", () => {
    const issues = issuesOf({ name: { fi: 5, se: "Test" } });
    expect(issues.map(brief)).toEqual(["wrong-type name.fi", "unknown-field name.se"]);
    expect(issues[1]?.facts["nearest"]).toBe("sv");
  });

  test("are told inside the questions of a story", () => {
    const question = { ask: "reach", fromm: "a", client: { age: "four", aera: "b" }, via: ["referal"] };
    const issues = issuesOf({
      stories: [{ id: "story", name: "Story", steps: [{ question, captoin: "One" }] }],
    });
    expect(issues.map(brief).toSorted()).toEqual([
      "missing-field stories.0.steps.0.question.from",
      "unknown-field stories.0.steps.0.captoin",
      "unknown-field stories.0.steps.0.question.client.aera",
      "unknown-field stories.0.steps.0.question.fromm",
      "wrong-type stories.0.steps.0.question.client.age",
      "wrong-value stories.0.steps.0.question.via.0",
    ]);
  });

  test("are told of what a step keeps and how long it takes", () => {
    const step = {
      view: "mapp",
      layout: "rings",
      links: "none",
      version: "both",
      route: 0,
      minutes: 0,
      hide: { kinds: ["jointt"], level: ["basic"] },
      note: "For the facilitator",
    };
    const issues = issuesOf({ stories: [{ id: "story", name: "Story", steps: [step] }] });
    expect(issues.map(brief).toSorted()).toEqual([
      "unknown-field stories.0.steps.0.hide.level",
      "unknown-field stories.0.steps.0.note",
      "wrong-value stories.0.steps.0.hide.kinds.0",
      "wrong-value stories.0.steps.0.layout",
      "wrong-value stories.0.steps.0.links",
      "wrong-value stories.0.steps.0.minutes",
      "wrong-value stories.0.steps.0.route",
      "wrong-value stories.0.steps.0.version",
      "wrong-value stories.0.steps.0.view",
    ]);
    expect(issues.find(({ path }) => path.at(-1) === "note")?.facts["nearest"]).toBe("notes");
    expect(issues.find(({ path }) => path.at(-1) === "minutes")?.facts["expected"]).toBe("≥ 0.25");
  });

  test("that begin with x- are the author's own, whatever they hold", () => {
    const own = { "x-note": { nested: [1, null, { __proto__: null, deep: true }] } };
    const checked = checkModel({ ...base, ...own });
    expect(checked).toMatchObject({ ok: true, model: own });
    expect(issuesOf({ "x-": 1 }).map(brief)).toEqual(["unknown-field x-"]);
  });

  test("named like parts of JavaScript neither vanish nor change anything", () => {
    const raw: unknown = JSON.parse(
      '{"polku":1,"id":"test","name":{"fi":"Testi","__proto__":{"sv":"Test"}},"levels":[],"services":[],"__proto__":{"services":5},"constructor":{},"toString":1,"x-own":{"__proto__":{"a":1}}}',
    );
    expect(checkModel(raw).issues.map(brief).toSorted()).toEqual([
      "unknown-field __proto__",
      "unknown-field constructor",
      "unknown-field name.__proto__",
      "unknown-field toString",
    ]);
    expect({}).not.toHaveProperty("services");
  });
});

describe("texts", () => {
  test.each([
    [5, "wrong-type name", { found: "5", expected: "text-by-language" }],
    [["a"], "wrong-type name", { found: "list", expected: "text-by-language" }],
    [null, "wrong-type name", { found: "nothing", expected: "text-by-language" }],
    ["", "wrong-value name", { found: '""', expected: "some-text" }],
    [{ fi: "" }, "wrong-value name.fi", { found: '""', expected: "some-text" }],
    [{ fi: { sv: "a" } }, "wrong-type name.fi", { found: "object", expected: "text" }],
    [{}, "missing-field name.fi", { field: "fi / sv / en" }],
    [{ "x-a": 1 }, "missing-field name.fi", { field: "fi / sv / en" }],
    [undefined, "missing-field name", { field: "name" }],
  ])("%j: %s", (name, where, facts) => {
    const issues = issuesOf({ name });
    expect(issues.map(brief)).toEqual([where]);
    expect(issues[0]?.facts).toMatchObject(facts);
  });
});

describe("values", () => {
  const service = (rest: object) => issuesOf({ services: [{ id: "a", name: "A", level: "b", ...rest }] });

  test("a number breaks one bound at a time", () => {
    const issues = service({ eligibility: { ages: { min: 1e300, max: 1.5 } } });
    expect(issues.map(({ code, facts }) => [code, facts["expected"]])).toEqual([
      ["wrong-value", "≤ 150"],
      ["wrong-type", "integer"],
    ]);
  });

  test("a wrong word has the known ones and the nearest of them", () => {
    expect(service({ status: "planed" })[0]?.facts).toEqual({
      field: "status",
      found: '"planed"',
      expected: "established, piloted, planned, disputed",
      nearest: "planned",
    });
  });

  test("an entry of a list is named by its place", () => {
    expect(service({ needs: ["a", 5] })[0]?.facts).toMatchObject({ field: "needs[1]", expected: "text" });
    expect(issuesOf({ services: ["neuvola"] })[0]?.facts).toMatchObject({
      field: "services[0]",
      found: '"neuvola"',
      expected: "object",
    });
  });

  test("a wrong id has the id that was perhaps meant", () => {
    expect(service({ id: "Perhetyö, Mallila" })[0]?.facts["nearest"]).toBe("perhetyo-mallila");
    expect(service({ id: "--" })[0]?.facts).not.toHaveProperty("nearest");
  });

  test("a long value is cut", () => {
    expect(service({ id: "Ä".repeat(5_000_000) })[0]?.facts["found"]).toHaveLength(63);
  });

  test.each<[string, unknown, string | undefined]>([
    ["since", "2018-02-29", undefined],
    ["since", 2017, "2017-01-01"],
    ["until", 2017, "2017-12-31"],
    ["since", "2017", "2017-01-01"],
    ["since", "2018-02", "2018-02-01"],
    ["until", "2016-02", "2016-02-29"],
    ["until", "2018-02", "2018-02-28"],
    ["since", "5.2.2018", "2018-02-05"],
    ["since", "2018-2-5", "2018-02-05"],
    ["since", "31.2.2018", undefined],
    ["since", "spring 2018", undefined],
    ["since", 20_170_101, undefined],
  ])("a day has to exist: %s %j, perhaps %s", (field, value, nearest) => {
    const issues = service({ [field]: value });
    expect(issues.map(brief)).toEqual([`wrong-date services.0.${field}`]);
    expect(issues[0]?.facts["nearest"]).toBe(nearest);
  });

  test.each([
    ["../../../../etc/hostname"],
    ["/etc/hostname"],
    ["..\\secret.txt"],
    ["C:\\secret.txt"],
    ["C:secret.txt"],
    ["file:///etc/hostname"],
    ["javascript:alert(1)"],
    ["folder/a.txt"],
    [".."],
    ["."],
  ])("a document is a file's name or a web address, not %s", (document) => {
    const [issue] = issuesOf({ sources: [{ id: "book", document, title: "Book" }] });
    expect(issue).toMatchObject({
      code: "wrong-value",
      path: ["sources", 0, "document"],
      facts: { expected: "document-name" },
    });
    expect(issue?.message).toContain("without a folder");
  });

  test.each([["a.txt"], ["Raportti 5.2.2018 (luonnos).pdf"], ["...a"], ["https://example.org/a/b?c=d"]])(
    "%s is one",
    (document) => {
      expect(issuesOf({ sources: [{ id: "book", document, title: "Book" }] })).toEqual([]);
    },
  );

  test.each([[true], [["2018-02-05"]], [{}]])("a day is a text, not %j", (since) => {
    expect(service({ since }).map(brief)).toEqual(["wrong-type services.0.since"]);
  });

  test("an empty list where that would admit nothing is an issue of its own", () => {
    expect(service({ eligibility: { areas: [] } }).map(brief)).toEqual([
      "empty-list services.0.eligibility.areas",
    ]);
    expect(service({ needs: [], runBy: [] }).map(({ code }) => code)).not.toContain("empty-list");
  });

  test("a question of no known kind names the kinds there are", () => {
    const issuesFor = (question: unknown) =>
      issuesOf({ stories: [{ id: "s", name: "S", steps: [{ question }] }] });
    const [issue] = issuesFor({ ask: "raech", from: "a" });
    expect(issue).toMatchObject({ code: "wrong-value", facts: { field: "ask", nearest: "reach" } });
    expect(issue?.path.join(".")).toBe("stories.0.steps.0.question.ask");
    expect(issuesFor({ from: "a" }).map(brief)).toEqual(["missing-field stories.0.steps.0.question.ask"]);
    expect(issuesFor("reach").map(brief)).toEqual(["wrong-type stories.0.steps.0.question"]);
  });

  test.each([
    [2, "2"],
    ["1", '"1"'],
    [null, "nothing"],
    [{}, "object"],
  ])("format %j is not one that can be read", (polku, found) => {
    expect(issuesOf({ polku })[0]).toMatchObject({ code: "wrong-version", facts: { expected: "1", found } });
  });

  test.each([[null], ["text"], [5], [[]], [true], [undefined], [Symbol("a")], [() => 1]])(
    "a file that is %s is no model",
    (value) => {
      const { ok, issues } = checkModel(value);
      expect(ok).toBe(false);
      expect(issues).toHaveLength(1);
    },
  );

  test("a value that contains itself is nested too deeply", () => {
    const own: Record<string, unknown> = {};
    own["again"] = own;
    expect(issuesOf({ "x-own": own }).map(({ code }) => code)).toEqual(["too-large"]);
  });
});
