import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import type { Question } from "../questions/question.js";
import { linkKinds, readings, statuses } from "../model/words.js";
import { changesWithout } from "../scenarios/changes-without.js";
import { withDefaults, type ResolvedQuestion } from "./kinds.js";
import { parseQuestionAddress } from "./parse-question-address.js";
import {
  readAddressText,
  replaceInAddress,
  writeAddressText,
  writeQuestionAddress,
} from "./question-address.js";

const network = networkOf(
  "neuvola -joint-> psykiatria, practices hybridi",
  "perhetyo, needs arki",
  "tampere in pirkanmaa",
  { places: [{ id: "talo", name: "Talo", offers: ["perhetyo"] }] },
);

const service = fc.constantFrom("neuvola", "perhetyo", "psykiatria");
const origin = fc.constantFrom("neuvola", "talo");
const age = fc.integer({ min: 0, max: 150 });
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const conditions = {
  client: fc.record({ age, area: fc.constantFrom("tampere", "pirkanmaa") }, { requiredKeys: [] }),
  via: fc.subarray([...linkKinds], { minLength: 1 }),
  maxHandoffs: fc.maxSafeNat(),
  maxSteps: fc.nat(20),
  status: fc.subarray([...statuses], { minLength: 1 }),
  readings: fc.subarray([...readings], { minLength: 1 }),
  at: day,
};
const asking = (
  ask: Question["ask"],
  fields: Record<string, fc.Arbitrary<unknown>>,
  requiredKeys: readonly string[],
) => {
  const all: Record<string, fc.Arbitrary<unknown>> = { ask: fc.constant(ask), ...conditions, ...fields };
  return fc.record(all, { requiredKeys: ["ask", ...requiredKeys] });
};
const reaches = asking("reach", { from: origin, needs: fc.constant(["arki"]) }, ["from"]);
const ages = fc.tuple(age, age).map((pair) => pair.toSorted((a, b) => a - b));
const changes = fc.array(
  fc.oneof(
    fc.constant({ op: "remove", in: "services", id: "perhetyo" }),
    fc.constant({ op: "remove", in: "links", id: "neuvola:joint:psykiatria" }),
    fc.string({ unit: "grapheme" }).map((text) => ({
      op: "change",
      in: "services",
      id: "neuvola",
      value: { note: `a=b&c,d #%+:${text}` },
    })),
  ),
);
const tables = asking("gaps", { from: origin, rows: fc.record({ ages }) }, ["from", "rows"]);
const questions: fc.Arbitrary<ResolvedQuestion> = fc
  .oneof(
    reaches,
    asking("routes", { from: origin, to: service, k: fc.integer({ min: 1, max: 10_000 }) }, ["from", "to"]),
    asking("why-not", { from: origin, to: service }, ["from", "to"]),
    asking("gatekeepers", { from: origin, to: service }, ["from"]),
    asking(
      "gaps",
      {
        from: origin,
        rows: fc.record({ areas: fc.shuffledSubarray(["tampere", "pirkanmaa"], { minLength: 1 }) }),
        targets: fc.subarray(["neuvola", "perhetyo"], { minLength: 1 }),
      },
      ["from", "rows"],
    ),
    tables,
    asking(
      "gaps",
      {
        from: origin,
        rows: fc.record({ origins: fc.shuffledSubarray(["neuvola", "talo"], { minLength: 1 }) }),
      },
      ["rows"],
    ),
    fc.record({ ask: fc.constant("compare"), a: reaches, b: reaches }),
    fc.record({ ask: fc.constant("what-if"), question: fc.oneof(reaches, tables), changes }),
  )
  .map((question) => withDefaults(question as unknown as Question));

const parse = (address: string) =>
  parseQuestionAddress(network, readAddressText(address), { from: "neuvola", rows: { ages: [0, 17] } });
/** What an address is refused for, as `field=value` and the nearest known values. */
const refused = (address: string) =>
  parse(address).issues.map(({ key, value, nearest }) => [`${key}=${value}`, nearest]);

test("whatever is written is read", () => {
  fc.assert(
    fc.property(questions, fc.boolean(), (question, hasNetwork) => {
      const text = writeAddressText(writeQuestionAddress(question, hasNetwork ? network : undefined));
      expect(parseQuestionAddress(network, readAddressText(text))).toEqual({ question, issues: [] });
    }),
    { numRuns: 1000 },
  );
});

test("a question as it comes from outside is written like the one with its defaults", () => {
  const question = { ask: "reach", from: "neuvola", client: { age: 4 } } as const;
  expect(writeQuestionAddress(question)).toEqual(writeQuestionAddress(withDefaults(question)));
  expect(writeAddressText(writeQuestionAddress(question))).toBe("from=neuvola&age=4");
});

test("a what-if without an element is written by its id", () => {
  const question = withDefaults({
    ask: "what-if",
    question: { ask: "reach", from: "neuvola" },
    changes: changesWithout(network, "hybridi"),
  });
  const text = writeAddressText(writeQuestionAddress(question, network));
  expect(text).toBe("ask=what-if&from=neuvola&without=hybridi");
  expect(parse(text)).toEqual({ question, issues: [] });
  expect(refused("ask=what-if&from=neuvola&without=hybrdi")).toEqual([["without=hybrdi", ["hybridi"]]]);
});

describe("an unknown value costs that value alone", () => {
  test.each<[string, [string, string[]][], object]>([
    [
      "from=neuvla&age=4",
      [["from=neuvla", ["neuvola"]]],
      { ask: "reach", from: "neuvola", client: { age: 4 } },
    ],
    ["age=4", [], { from: "neuvola", client: { age: 4 } }],
    ["age=1,5", [["age=1,5", []]], { client: {} }],
    ["age=4.5&area=tampere", [["age=4.5", []]], { client: { area: "tampere" } }],
    ["age=151", [["age=151", []]], { client: {} }],
    ["at=2018-02-31&steps=2", [["at=2018-02-31", []]], { maxSteps: 2 }],
    ["via=referal,joint", [["via=referal", ["referral"]]], { via: ["joint"] }],
    ["via=", [["via=", []]], { via: [...linkKinds] }],
    [
      "via=x,y",
      [
        ["via=x", []],
        ["via=y", []],
      ],
      { via: [...linkKinds] },
    ],
    ["needs=arkki,arki", [["needs=arkki", ["arki"]]], { needs: ["arki"] }],
    ["k=3", [["k=3", []]], { ask: "reach" }],
    ["ask=rotes&to=perhetyo&age=4", [["ask=rotes", ["routes"]]], { ask: "reach", client: { age: 4 } }],
    ["ask=routes&to=perhtyo&age=4", [["to=perhtyo", ["perhetyo"]]], { ask: "reach", client: { age: 4 } }],
    ["ask=routes&age=4", [["to=", []]], { ask: "reach", client: { age: 4 } }],
    ["ask=routes&to=perhetyo&k=0", [["k=0", []]], { ask: "routes", k: 10 }],
    ["ask=gatekeepers&to=perhtyo", [["to=perhtyo", ["perhetyo"]]], { ask: "gatekeepers" }],
    ["ask=gaps&areas=tamper", [["areas=tamper", ["tampere"]]], { ask: "gaps", rows: { ages: [0, 17] } }],
    ["ask=gaps&ages=17-0", [["ages=17-0", []]], { ask: "gaps", rows: { ages: [0, 17] } }],
    ["ask=gaps&ages=x-5", [["ages=x-5", []]], { ask: "gaps", rows: { ages: [0, 17] } }],
    ["ask=gaps&areas=tampere&ages=0-5", [["ages=0-5", []]], { ask: "gaps", rows: { areas: ["tampere"] } }],
    [
      "ask=what-if&ages=0-5&age=4",
      [],
      { ask: "what-if", question: { ask: "gaps", from: "neuvola", rows: { ages: [0, 5] } } },
    ],
    [
      "ask=what-if&areas=tamper&ages=x-5",
      [
        ["ages=x-5", []],
        ["areas=tamper", ["tampere"]],
      ],
      { ask: "what-if", question: { ask: "gaps", rows: { ages: [0, 17] } } },
    ],
    ["ask=gaps", [["areas=", []]], { ask: "gaps", rows: { ages: [0, 17] } }],
    [
      "ask=compare&a.age=4&b.area=tamprere",
      [["b.area=tamprere", ["tampere"]]],
      { ask: "compare", a: { client: { age: 4 } }, b: { client: {} } },
    ],
    ["ask=compare&a.age=4", [], { a: { client: { age: 4 } }, b: { client: { age: 4 } } }],
    ["ask=compare&age=4", [["age=4", []]], { ask: "compare" }],
    ["a.age=4", [["a.age=4", []]], { ask: "reach", client: {} }],
    [
      "ask=what-if&age=x&changes=[",
      [
        ["age=x", []],
        ["changes=[", []],
      ],
      { ask: "what-if", changes: [] },
    ],
    [
      'ask=what-if&changes=[{"op":"remove","in":"services","id":"perhetyo"},{"op":"drop","in":"services"}]',
      [['changes=[{"op":"remove","in":"services","id":"perhetyo"},{"op":"drop","in":"services"}]', []]],
      { changes: [{ op: "remove", in: "services", id: "perhetyo" }] },
    ],
  ])("%s", (address, issues, question) => {
    expect(parse(address).question).toMatchObject(question);
    expect(refused(address)).toEqual(
      issues.map(([said, nearest]) => [said, expect.objectContaining(nearest)]),
    );
  });

  test("a start that is not known is told once: it is not missing too", () => {
    const { question, issues } = parseQuestionAddress(network, readAddressText("from=neuvla"));
    expect(question).toBeUndefined();
    expect(issues.map(({ key, issue, nearest }) => [key, issue.code, nearest])).toEqual([
      ["from", "unknown-reference", ["neuvola"]],
    ]);
  });

  test("and an address that asks nothing is no question", () => {
    expect(parse("view=text&lang=sv")).toEqual({ issues: [] });
    expect(parseQuestionAddress(network, readAddressText("age=4")).question).toBe(undefined);
  });

  test("any text is read in the end", () => {
    const keys = fc.constantFrom(
      "ask",
      "from",
      "to",
      "age",
      "ages",
      "areas",
      "rows",
      "a.from",
      "b.via",
      "changes",
      "without",
    );
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom("gaps", "compare", "what-if", "routes", "neuvola", "[]", "[1]", "4", "0-3"),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, values), (said) => {
        const { question } = parse(writeAddressText(Object.entries(said)));
        expect(question !== undefined || Object.keys(said).length === 0 || Object.hasOwn(said, "rows")).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

test("a value of a field is replaced, the rest kept", () => {
  const params = readAddressText("from=neuvla&age=4&via=joint,referal");
  expect(writeAddressText(replaceInAddress(params, "via", "referal", "referral"))).toBe(
    "from=neuvla&age=4&via=joint,referral",
  );
});
