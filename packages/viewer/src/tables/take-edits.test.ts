import { applyScenario } from "@polku/core/scenarios";
import type { Network, Scenario, ScenarioChange } from "@polku/core";
import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import type { EditedSection } from "../scenario/words/words.js";
import { noDrafts, type ListDrafts } from "./drafts.js";
import { takeEdits, type RowEdit } from "./take-edits.js";

const network = networkOf("clinic -referral-> unit", "tampere in region", {
  levels: [
    { id: "basic", name: "Basic" },
    { id: "special", name: "Special" },
  ],
});

/** Writes cells, judged by the library, and gives what it made of them. */
function take(
  section: EditedSection,
  edits: readonly RowEdit[],
  drafts: ListDrafts = noDrafts,
  of: Network = network,
) {
  const steps: (readonly ScenarioChange[])[] = [];
  const taken = takeEdits({
    network: of,
    section,
    language: "en",
    edits,
    drafts,
    first: 0,
    makeChanges(changes) {
      const scenario: Scenario = {
        polku: 1,
        scenario: "s",
        of: of.model.id,
        title: "S",
        changes: [...changes],
      };
      const applied = applyScenario(of.model, scenario);
      if (applied.ok) steps.push(changes);
      return applied.issues.filter(({ severity }) => severity === "error");
    },
  });
  const cells = [...taken.drafts.rows].map(([row, texts]) => [
    row,
    Object.fromEntries([...texts].map(([key, { text, wrong }]) => [key, wrong ?? text])),
  ]);
  return { ...taken, steps, cells };
}
const row = (key: string, texts: Record<string, string>): RowEdit[] =>
  Object.entries(texts).map(([field, text]) => ({ row: key, key: field, text }));

test("forty names become forty services in one step, each with an id of its own", () => {
  const names = Array.from({ length: 40 }, (_, index) => (index < 2 ? "Perhetyö" : `Palvelu ${index}`));
  const { steps, ids, wrong } = take(
    "services",
    names.flatMap((name, index) => row(`+${index + 1}`, { "name.en": ` ${name} ` })),
  );
  expect(wrong).toBe(0);
  expect(steps).toHaveLength(1);
  expect(steps[0]?.[0]).toEqual({
    op: "add",
    in: "services",
    value: { id: "perhetyo", name: { en: "Perhetyö" }, level: "basic" },
  });
  expect(ids.get("+2")).toBe("perhetyo-2");
  expect(new Set(ids.values()).size).toBe(40);
});

test("what can't be taken stays where it was written, and the rest goes in", () => {
  const { steps, cells, wrong } = take("services", [
    ...row("clinic", { level: "special", "name.en": "Health clinic", min: "six", areas: "Tampre" }),
    ...row("+1", { "name.en": "New", min: "9", max: "3" }),
  ]);
  expect(wrong).toBe(3);
  expect(steps).toHaveLength(1);
  expect(steps[0]).toEqual([
    { op: "change", in: "services", id: "clinic", value: { level: "special", name: "Health clinic" } },
    {
      op: "add",
      in: "services",
      value: { id: "new", name: { en: "New" }, level: "basic", eligibility: { ages: { max: 3 } } },
    },
  ]);
  expect(cells).toEqual([
    [
      "clinic",
      {
        min: expect.stringMatching(/six/) as unknown,
        areas: expect.stringMatching(/Did you mean “Tampere”/) as unknown,
      },
    ],
    ["new", { min: expect.stringMatching(/9.*3/) as unknown }],
  ]);
});

describe("a new row", () => {
  test("waits for what it can't be without, and goes in once that is there", () => {
    const waiting = take("links", row("+1", { from: "Clinic", min: "3" }));
    expect(waiting.steps).toEqual([]);
    expect(waiting.cells).toEqual([["+1", { from: "Clinic", min: "3", to: "This is needed." }]]);
    const { steps, cells } = take("links", row("+1", { to: "Unit" }), waiting.drafts);
    expect(steps).toEqual([
      [
        {
          op: "add",
          in: "links",
          value: { id: "clinic-unit", kind: "referral", from: "clinic", to: "unit", ages: { min: 3 } },
        },
      ],
    ]);
    expect(cells).toEqual([]);
  });

  test("may name another one of the same paste", () => {
    const { steps } = take("services", [
      ...row("+1", { "name.en": "Part", partOf: "Whole" }),
      ...row("+2", { "name.en": "Whole" }),
    ]);
    expect(steps[0]?.[0]?.value).toMatchObject({ id: "part", partOf: "whole" });
  });

  test("that is emptied is gone", () => {
    const waiting = take("links", row("+1", { from: "Clinc" }));
    expect(waiting.cells).toHaveLength(1);
    expect(take("links", row("+1", { from: "" }), waiting.drafts).cells).toEqual([]);
  });
});

test("a cell that says what it said before changes nothing", () => {
  expect(take("services", row("clinic", { level: "Basic" })).steps).toEqual([]);
});
