import { describe, expect, test } from "vitest";
import { checkModel } from "./check-model.js";
import type { Issue } from "../model/issue.js";

const cited = { sources: [{ source: "book", at: "page 1" }] };
const service = (id: string, rest: object = {}) => ({ id, name: id, level: "basic", ...cited, ...rest });

function issuesOf(rest: object, strict = false): Issue[] {
  return checkModel(
    {
      polku: 1,
      id: "test",
      name: "Test",
      levels: [{ id: "basic", name: "Basic" }],
      sources: [{ id: "book", document: "book.txt", title: "Book" }],
      services: [service("neuvola"), service("perhetyo")],
      ...rest,
    },
    { strict },
  ).issues;
}

/** What a test looks at: the code, the place, and the facts asked for. */
const brief = ({ code, path }: Issue) => `${code} ${path.join(".")}`;

test("a model with nothing wrong has no issues", () => {
  expect(issuesOf({}, true)).toEqual([]);
});

test("a control character is named by its number, as Unicode's tables write it", () => {
  const [issue] = issuesOf({ services: [service("neuvola", { name: "A\u001b" })] });
  expect(issue).toMatchObject({ code: "control-character", facts: { found: "U+001B" } });
});

describe("duplicate ids", () => {
  test("stand on every later one, whatever the kinds", () => {
    const issues = issuesOf({
      services: [service("neuvola"), service("neuvola"), service("basic")],
      needs: [{ id: "neuvola", name: "Need" }],
    });
    expect(issues.map(brief)).toEqual([
      "duplicate-id services.0.id",
      "duplicate-id services.1.id",
      "duplicate-id services.2.id",
    ]);
    expect(issues.map(({ facts }) => facts["found"])).toEqual(["need", "need", "level"]);
  });

  test("are seen on broken elements too", () => {
    const issues = issuesOf({ services: [service("neuvola"), { ...service("neuvola"), level: 5 }] });
    expect(issues.map(({ code }) => code).toSorted()).toEqual(["duplicate-id", "wrong-type"]);
  });

  test("the model's own id is not one of them", () => {
    expect(issuesOf({ id: "neuvola" })).toEqual([]);
  });
});

describe("references", () => {
  const link = (from: string, to: string) => ({ kind: "referral", from, to, ...cited });

  test("an unknown id names the kinds expected and the nearest id of such a kind", () => {
    const [issue] = issuesOf({
      needs: [{ id: "neuvol", name: "Nearer, but a need" }],
      links: [{ ...link("neuvola", "perhetyo"), initiatedBy: ["neuvolla"] }],
    });
    expect(issue).toMatchObject({
      code: "unknown-reference",
      path: ["links", 0, "initiatedBy", 0],
      facts: { id: "neuvolla", expected: "role, service", nearest: "neuvola" },
    });
  });

  test("an id of another kind says which", () => {
    const [issue] = issuesOf({
      organisations: [{ id: "kunta", name: "Kunta" }],
      links: [link("neuvola", "kunta")],
    });
    expect(issue).toMatchObject({
      code: "wrong-reference",
      path: ["links", 0, "to"],
      facts: { id: "kunta", found: "organisation", expected: "service" },
    });
  });

  test("every field of the table is looked at, deep ones too", () => {
    const issues = issuesOf({
      services: [
        service("neuvola", { eligibility: { areas: ["x1"] }, sources: [{ source: "x2", at: "a" }] }),
      ],
      groups: [{ id: "group", name: "Group", steers: ["x3", "neuvola", "book"] }],
      stories: [
        {
          id: "story",
          name: "Story",
          steps: [
            {
              question: { ask: "reach", from: "x4", client: { area: "x5" }, needs: ["x6"] },
              show: ["x7"],
              frame: ["neuvola", "x8", "book"],
              hide: { levels: ["x9"], area: "x10", need: "x11", kept: ["x12"] },
            },
          ],
        },
      ],
    });
    expect(issues.map(brief)).toEqual([
      "unknown-reference services.0.eligibility.areas.0",
      "unknown-reference services.0.sources.0.source",
      "unknown-reference groups.0.steers.0",
      "wrong-reference groups.0.steers.2",
      "unknown-reference stories.0.steps.0.show.0",
      "unknown-reference stories.0.steps.0.frame.1",
      "wrong-reference stories.0.steps.0.frame.2",
      "undeclared-level stories.0.steps.0.hide.levels.0",
      "unknown-reference stories.0.steps.0.hide.area",
      "unknown-reference stories.0.steps.0.hide.need",
      "unknown-reference stories.0.steps.0.hide.kept.0",
      "unknown-reference stories.0.steps.0.question.from",
      "unknown-reference stories.0.steps.0.question.client.area",
      "unknown-reference stories.0.steps.0.question.needs.0",
    ]);
  });

  test.each(["a", "oulu"])(
    "a level that is the id of another kind of element, with all else right: %s",
    (level) => {
      const issues = issuesOf({
        areas: [{ id: "oulu", kind: "municipality", name: "Oulu" }],
        services: [service("a", { level })],
      });
      expect(issues.map(brief)).toEqual(["undeclared-level services.0.level"]);
    },
  );

  test("a level that is not declared is that and nothing else, a service's id too", () => {
    const issues = issuesOf({ services: [service("a", { level: "basik" }), service("b", { level: "a" })] });
    expect(issues.map(brief)).toEqual([
      "undeclared-level services.0.level",
      "undeclared-level services.1.level",
    ]);
    expect(issues[0]?.facts).toEqual({ id: "basik", known: "basic", nearest: "basic" });
  });

  test("what a broken element declares is known", () => {
    const issues = issuesOf({
      services: [{ ...service("neuvola"), access: "free" }, service("perhetyo", { partOf: "neuvola" })],
    });
    expect(issues.map(brief)).toEqual(["wrong-value services.0.access"]);
  });

  test.each([
    ["misspelt", { services: undefined, servicess: [service("neuvola")] }],
    ["not a list", { services: { neuvola: service("neuvola") } }],
  ])("a list of services that is %s does not make every link unknown", (_name, rest) => {
    const issues = issuesOf({ ...rest, links: [link("neuvola", "perhetyo")] });
    expect(issues.map(({ code }) => code)).not.toContain("unknown-reference");
    expect(issues).not.toEqual([]);
  });
});

describe("cycles", () => {
  const parts = (...pairs: [string, string][]) =>
    issuesOf({ services: pairs.map(([id, partOf]) => service(id, { partOf })) });

  test("each is told once, from the member whose id comes first", () => {
    const issues = parts(["e", "d"], ["c", "a"], ["b", "c"], ["a", "b"], ["d", "e"], ["f", "a"]);
    expect(issues.map(brief)).toEqual(["part-of-cycle services.4.partOf", "part-of-cycle services.3.partOf"]);
    expect(issues.map(({ facts }) => facts["chain"])).toEqual(["d → e → d", "a → b → c → a"]);
  });

  test("the order of the file changes nothing but the place", () => {
    const pairs: [string, string][] = [
      ["a", "b"],
      ["b", "c"],
      ["c", "b"],
      ["d", "a"],
    ];
    for (const order of [pairs, pairs.toReversed()])
      expect(parts(...order).map(({ facts }) => facts["chain"])).toEqual(["b → c → b"]);
  });

  test("an element can be a cycle of its own", () => {
    expect(parts(["a", "a"])[0]?.facts["chain"]).toBe("a → a");
    expect(
      issuesOf({ areas: [{ id: "area", kind: "region", within: "area", name: "Area" }] }).map(brief),
    ).toEqual(["within-cycle areas.0.within"]);
  });

  test("a long one is shortened", () => {
    const pairs = Array.from({ length: 30_000 }, (_, at): [string, string] => [
      `s${at}`,
      `s${(at + 1) % 30_000}`,
    ]);
    expect(parts(...pairs)[0]?.facts["chain"]).toBe(
      "s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → s8 → s9 → s10 → … → s0",
    );
  });
});

describe("ages, dates, ends", () => {
  test("ages run backwards in services, links and places; equal or half-open ones don't", () => {
    const issues = issuesOf({
      services: [
        service("a", { eligibility: { ages: { min: 7, max: 6 } } }),
        service("b", { eligibility: { ages: { min: 6, max: 6 } } }),
        service("c", { eligibility: { ages: { min: 6 } } }),
      ],
      links: [{ kind: "joint", from: "a", to: "b", ages: { min: 1, max: 0 }, ...cited }],
      places: [{ id: "p", name: "P", ages: { min: 18, max: 17 }, ...cited }],
    });
    expect(issues.map(brief)).toEqual([
      "ages-reversed services.0.eligibility.ages",
      "ages-reversed links.0.ages",
      "ages-reversed places.0.ages",
    ]);
    expect(issues[2]?.facts).toEqual({ min: "18", max: "17" });
  });

  test("dates run backwards anywhere", () => {
    const backwards = { since: "2018-02-06", until: "2018-02-05" };
    const issues = issuesOf({
      levels: [{ id: "basic", name: "Basic", ...backwards }],
      services: [service("neuvola", { since: "2018-02-05", until: "2018-02-05" })],
      pilots: [{ id: "pilot", name: "Pilot", ...backwards, ...cited }],
    });
    expect(issues.map(brief)).toEqual(["dates-reversed levels.0.until", "dates-reversed pilots.0.until"]);
  });

  test("a link has two ends", () => {
    const issues = issuesOf({ links: [{ kind: "joint", from: "neuvola", to: "neuvola", ...cited }] });
    expect(issues.map(brief)).toEqual(["same-ends links.0.to"]);
  });
});

describe("sources", () => {
  const bare = {
    services: [{ id: "a", name: "A", level: "basic" }, service("b"), service("c", { sources: [] })],
    links: [{ kind: "joint", from: "a", to: "b" }],
    places: [{ id: "p", name: "P" }],
    practices: [{ id: "q", name: "Q" }],
    pilots: [{ id: "r", name: "R" }],
    tasks: [{ id: "t", name: "T", of: "a" }],
    needs: [{ id: "n", name: "N" }],
    roles: [{ id: "o", name: "O" }],
  };

  test("what claims something without one is doubtful, and wrong when checked strictly", () => {
    const places = [
      "no-source services.0",
      "no-source services.2",
      "no-source links.0",
      "no-source places.0",
      "no-source practices.0",
      "no-source pilots.0",
      "no-source tasks.0",
    ];
    expect(issuesOf(bare).map(brief)).toEqual(places);
    expect(new Set(issuesOf(bare).map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(new Set(issuesOf(bare, true).map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });

  test("a link without an id goes by its ends", () => {
    expect(issuesOf(bare)[2]?.facts).toEqual({ kind: "link", id: "a → b" });
  });
});

describe("personal data", () => {
  const phone = "09 000 0000";

  test("is found in every string of a file, its own texts and x- fields too", () => {
    const issues = issuesOf({
      name: { fi: phone },
      description: "neuvola@example.org",
      "x-list": [{ deep: [`Puh. ${phone}`] }],
      services: [service("neuvola", { note: { sv: `Kund 010190-900P, ${phone}` }, aliases: ["a", phone] })],
    });
    expect(issues.map(brief)).toEqual([
      "phone-number name.fi",
      "phone-number services.0.note.sv",
      "identity-code services.0.note.sv",
      "phone-number services.0.aliases.1",
      "email-address description",
      "phone-number x-list.0.deep.0",
    ]);
  });

  test("is found in broken elements too", () => {
    const issues = issuesOf({ services: [{ ...service("neuvola"), phone }] });
    expect(issues.map(brief)).toEqual(["unknown-field services.0.phone", "phone-number services.0.phone"]);
  });

  test("an identity code is not repeated", () => {
    const [issue] = issuesOf({ note: "010190-900P" });
    expect(JSON.stringify(issue)).not.toContain("900P");
  });
});
