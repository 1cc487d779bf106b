import {
  applyChanges,
  checkModel,
  compileNetwork,
  diffModels,
  type Change,
  type Model,
  type Scenario,
} from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { formats } from "@polku/core/formats";
import { linkIdsOf } from "@polku/core/network";
import { answer, withDefaults } from "@polku/core/questions";
import { describeChanges, parseScenario, undoOf, writeScenario } from "@polku/core/scenarios";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion, shuffled } from "./arbitrary-model.js";
import { runs } from "../support/runs.ts";

const numRuns = runs(1000);

/** What a random change picks: which operation, which element, which value. */
const arbitraryPick = fc.record({
  op: fc.constantFrom("add", "remove", "change"),
  section: fc.constantFrom("services", "links", "links", "needs", "areas", "places", "levels"),
  at: fc.nat(30),
  to: fc.nat(30),
  odd: fc.boolean(),
});
type Pick = typeof arbitraryPick extends fc.Arbitrary<infer Each> ? Each : never;

/** A change that can be made to a model; what comes of it need not be valid. */
function toChange(model: Model, { op, section, at, to, odd }: Pick, number: number): Change[] {
  const list = model[section as "services"] ?? [];
  const ids = section === "links" ? linkIdsOf(model.links ?? []) : list.map(({ id }) => id);
  const services = model.services.map(({ id }) => id);
  const [from, other] = [services[at % services.length], services[to % services.length]];
  if (section === "links" && from === other) return [];
  const next = ids[to % Math.max(1, ids.length)];
  const place = section === "levels" && odd && next !== undefined ? { before: next } : {};
  const link = { kind: odd ? "referral" : "joint", from, to: other };
  if (op === "add") {
    if (section === "links") return [{ op, in: section, value: link }];
    const value = { id: `new-${number}`, name: "New" };
    if (section === "services") return [{ op, in: section, value: { ...value, level: "basic" } }];
    if (section === "areas") return [{ op, in: section, value: { ...value, kind: "municipality" } }];
    return [{ op, in: section, value, ...place }];
  }
  const id = ids[at % Math.max(1, ids.length)];
  if (id === undefined) return [];
  if (op === "remove") return [{ op, in: section, id }];
  if (section === "links")
    return [
      {
        op: "change",
        in: section,
        id,
        value: odd ? { status: "planned", ages: null } : { to: other, from },
      },
    ];
  return [
    {
      op: "change",
      in: section,
      id,
      value: odd ? { name: { fi: "Uusi" } } : { note: "A note", "x-own": { a: [number] } },
      ...place,
    },
  ];
}

/** Changes that give a valid model, and that model. */
function changed(model: Model, picks: readonly Pick[]): { changes: Change[]; after: Model } {
  let after = model;
  const changes: Change[] = [];
  for (const [number, pick] of picks.entries())
    for (const change of toChange(model, pick, number)) {
      const applied = applyChanges(model, [...changes, change]);
      const checked = checkModel(applied.ok ? applied.model : undefined);
      if (!checked.ok) continue;
      changes.push(change);
      after = checked.model;
    }
  return { changes, after };
}

/** A model whatever the order of its elements, and whether a list is empty or not there. */
function anyOrder(model: Model): unknown {
  return Object.fromEntries(
    Object.entries(model)
      .filter(([, value]) => !Array.isArray(value) || value.length > 0)
      .map(([key, value]) => [
        key,
        Array.isArray(value) && key !== "levels" ? value.map(canonical).toSorted() : value,
      ]),
  );
}
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const arbitraryPicks = fc.array(arbitraryPick, { minLength: 1, maxLength: 6 });

test("changes and then what takes them back give the same model, and the same answers", () => {
  let made = 0;
  fc.assert(
    fc.property(arbitraryModel, arbitraryPicks, arbitraryQuestion, (model, picks, question) => {
      const { changes, after } = changed(model, picks);
      made += changes.length;
      const back = applyChanges(after, undoOf(model, changes));
      const checked = checkModel(back.ok ? back.model : undefined);
      if (!checked.ok) throw new Error("what takes the changes back can't be applied");
      expect(anyOrder(checked.model)).toEqual(anyOrder(model));
      const answerTo = (each: Model) => answer(compileNetwork(assumeChecked(each)), withDefaults(question));
      expect(answerTo(checked.model)).toEqual(answerTo(model));
    }),
    { numRuns },
  );
  expect(made).toBeGreaterThan(numRuns);
});

test("the difference of two models makes one of the other, however they are ordered", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryPicks, fc.nat(), (model, picks, seed) => {
      const goal = shuffled(changed(model, picks).after, seed);
      const applied = applyChanges(model, diffModels(model, goal));
      expect(applied.ok && anyOrder(applied.model)).toEqual(anyOrder(goal));
      expect(diffModels(goal, shuffled(goal, seed + 1))).toEqual([]);
    }),
    { numRuns },
  );
});

test("the difference of two models that have little in common, too", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryModel, (a, b) => {
      const applied = applyChanges(a, diffModels(a, b));
      expect(applied.ok && anyOrder(applied.model)).toEqual(anyOrder(b));
    }),
    { numRuns },
  );
});

test("a scenario is read as it was written, in every format, and told in three languages", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryPicks, fc.constantFrom(...formats), (model, picks, format) => {
      const { changes } = changed(model, picks);
      const scenario: Scenario = { polku: 1, scenario: "s", of: "random", title: "S", changes };
      const parsed = parseScenario(writeScenario(scenario, { format: format.id }), {
        file: `s.${format.extensions[0]}`,
      });
      expect(parsed.ok && parsed.scenario).toEqual(scenario);
      for (const language of ["fi", "sv", "en"] as const)
        for (const sentence of describeChanges(model, changes, language))
          expect(sentence).not.toMatch(/undefined|null|\[object/);
    }),
    { numRuns },
  );
});
