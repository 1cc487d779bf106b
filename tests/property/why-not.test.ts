import * as fc from "fast-check";
import { applyChanges, type Change } from "@polku/core";
import { relaxable, type Leg, type Relaxable } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { naiveRoutes } from "./naive-reach.ts";
import { naiveExtensions, naiveNewLinks, naiveOutlook, relax } from "./naive-repairs.ts";
import { answerTo, cases, reaches } from "./question-cases.ts";
import { runs } from "../support/runs.ts";

describe("why-not", () => {
  test("gives every smallest set of conditions that helps, and no other", () => {
    let helped = 0;
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const { reached, relax: relaxations } = answerTo(model, {
          ask: "why-not" as const,
          ...conditions,
          to,
        });
        expect(reached).toBe(reaches(model, conditions, to));
        if (reached) {
          expect(relaxations).toEqual([]);
          return;
        }
        const sets: Relaxable[][] = [];
        for (let bits = 0; bits < 2 ** relaxable.length; bits++) {
          const set = relaxable.filter((_, index) => (bits >> index) & 1);
          if (reaches(model, relax(conditions, set), to)) sets.push(set);
        }
        const minimal = sets.filter(
          (set) =>
            !sets.some((other) => other.length < set.length && other.every((name) => set.includes(name))),
        );
        const inOrder = (list: Relaxable[][]) => list.map((set) => set.join()).toSorted();
        expect(inOrder(relaxations.map((entry) => entry.conditions))).toEqual(inOrder(minimal));
        const sizes = relaxations.map((entry) => entry.conditions.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        for (const entry of relaxations) {
          expect(entry.route).toEqual(naiveRoutes(model, relax(conditions, entry.conditions), to)[0]?.route);
          expect(Object.keys(entry.needs).toSorted()).toEqual(entry.conditions.toSorted());
          helped++;
        }
      }),
      { numRuns: runs(1500) },
    );
    expect(helped).toBeGreaterThan(5);
  });

  test("what a route is said to need is enough for it", () => {
    let narrowed = 0;
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const { relax: relaxations } = answerTo(model, { ask: "why-not" as const, ...conditions, to });
        for (const { conditions: dropped, needs } of relaxations) {
          const enough = relax(conditions, dropped);
          if (needs.status)
            enough.status = [...(conditions.status ?? ["established", "piloted"]), ...needs.status];
          if (needs.via) enough.via = [...(conditions.via ?? []), ...needs.via];
          if (needs.readings) enough.readings = [...(conditions.readings ?? []), ...needs.readings];
          const { min, max } = needs.age ?? {};
          const isOneAge = needs.age && (min ?? 0) <= (max ?? Infinity);
          if (isOneAge) enough.client = { ...enough.client, age: min ?? max ?? 0 };
          const [area] = needs.area ?? [];
          if (area !== undefined) enough.client = { ...enough.client, area };
          const { since, until } = needs.at ?? {};
          const isOneDay = since === undefined || until === undefined || since <= until;
          const day = since ?? until;
          if (day !== undefined && isOneDay && !needs.area) enough.at = day;
          if (isOneAge || area !== undefined || enough.at !== undefined) narrowed++;
          if (needs.maxSteps !== undefined) enough.maxSteps = needs.maxSteps;
          if (needs.maxHandoffs !== undefined) enough.maxHandoffs = needs.maxHandoffs;
          expect(reaches(model, enough, to)).toBe(true);
        }
      }),
      { numRuns: runs(4000) },
    );
    expect(narrowed).toBeGreaterThan(8);
  });

  test("a repair reaches the target under the question as asked, by its route, and no part of it does", () => {
    let extended = 0;
    let several = 0;
    let linked = 0;
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const answer = answerTo(model, { ask: "why-not" as const, ...conditions, to });
        const changed = (changes: readonly Change[]) => {
          const applied = applyChanges(model, changes);
          if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
          return applied.model;
        };
        if (answer.reached) expect(answer.repairs).toEqual([]);
        const texts = answer.repairs.map(({ changes }) => JSON.stringify(changes));
        expect(new Set(texts).size).toBe(texts.length);
        const isNew = ({ changes }: (typeof answer.repairs)[number]) => changes[0]?.op === "add";
        const areNew = answer.repairs.map(isNew);
        expect(areNew).toEqual([...areNew.filter((one) => !one), ...areNew.filter(Boolean)]);
        for (const repair of answer.repairs) {
          const { changes, route } = repair;
          // A changed link that has others beside it may get another made-up id: the services are compared.
          const ends = (legs: readonly Leg[]) => legs.map(({ kind, from, to: end }) => [kind, from, end]);
          const [best] = naiveRoutes(changed(changes), conditions, to);
          expect(best && ends(best.route)).toEqual(ends(route));
          expect([best?.handoffs, best?.steps]).toEqual([repair.handoffs, repair.steps]);
          for (const left of changes.keys())
            expect(reaches(changed(changes.toSpliced(left, 1)), conditions, to)).toBe(false);
          if (isNew(repair)) {
            linked++;
            expect(changes).toHaveLength(1);
            continue;
          }
          extended++;
          if (changes.length > 1) several++;
          // Each field that a change names is needed as well, and nothing else changes.
          for (const { op, in: section, value = {} } of changes) {
            expect([op, ["services", "links"].includes(section)]).toEqual(["change", true]);
            const fields = new Set(["status", "since", "until", "ages", "areas", "eligibility"]);
            expect(Object.keys(value).filter((field) => !fields.has(field))).toEqual([]);
          }
        }
        const changeable = new Set<string>(["status", "at", "age", "area"]);
        const sets = answer.relax.filter((one) => one.conditions.every((name) => changeable.has(name)));
        const extending = answer.repairs.filter((repair) => !isNew(repair)).length;
        expect(extending).toBeLessThanOrEqual(sets.length);
        expect(extending > 0).toBe(sets.length > 0);
      }),
      { numRuns: runs(8000) },
    );
    expect(extended).toBeGreaterThan(20);
    expect(several).toBeGreaterThan(1);
    expect(linked).toBeGreaterThan(20);
  });

  test("repairs are what refuses the client on the routes that relaxing opens, and links to the best doors", () => {
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const { reached, repairs } = answerTo(model, { ask: "why-not" as const, ...conditions, to });
        if (reached) return;
        const inOrder = (list: readonly Change[][]) =>
          list.map((changes) => JSON.stringify(changes)).toSorted();
        expect(inOrder(repairs.map(({ changes }) => changes))).toEqual(
          inOrder([...naiveExtensions(model, conditions, to), ...naiveNewLinks(model, conditions, to)]),
        );
      }),
      { numRuns: runs(4000) },
    );
  });

  test("the outlook of a service is that of the first set that helps, in why-not as in reach", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(cases, fc.boolean(), ({ model, conditions }, isNeeded) => {
        const needs = isNeeded ? { needs: ["need-a"] } : {};
        const question = { ask: "reach" as const, ...conditions, ...needs, outlook: true as const };
        const { reached, unreached } = answerTo(model, question);
        const listed = model.services
          .filter((one) => !isNeeded || one.needs?.includes("need-a"))
          .map(({ id }) => id)
          .toSorted();
        const ids = [...reached, ...(unreached ?? [])].map(({ service }) => service);
        expect(ids.toSorted()).toEqual(listed);
        expect(unreached).toEqual(
          unreached
            ?.toSorted((a, b) => (a.service < b.service ? -1 : 1))
            .map(({ service }) => ({
              service,
              outlook: naiveOutlook(model, conditions, service),
            })),
        );
        for (const { service, outlook } of unreached ?? []) {
          const whyNot = answerTo(model, { ask: "why-not" as const, ...conditions, to: service });
          expect(whyNot.outlook).toBe(outlook);
          seen.set(outlook, (seen.get(outlook) ?? 0) + 1);
        }
        for (const { service } of reached)
          expect(answerTo(model, { ask: "why-not" as const, ...conditions, to: service }).outlook).toBe(
            undefined,
          );
        expect(answerTo(model, { ask: "reach" as const, ...conditions }).unreached).toBe(undefined);
      }),
      { numRuns: runs(4000) },
    );
    expect(seen.size).toBe(6);
  });

  test("one new link to a door closes the gap", () => {
    let doorsSeen = 0;
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const { doors } = answerTo(model, { ask: "why-not" as const, ...conditions, to });
        if (!model.services.some(({ id }) => id === conditions.from)) return;
        for (const { service, handoffs } of doors) {
          doorsSeen++;
          const kind = handoffs > 0 ? "referral" : (conditions.via ?? ["joint" as const])[0];
          if (kind === undefined) continue;
          const [from, end] = kind === "outreach" ? [service, conditions.from] : [conditions.from, service];
          const status = (conditions.status ?? ["established" as const])[0];
          // A link without sources counts as stated.
          const sources = [{ source: "book", at: "1", reading: "inferred" as const }];
          const isStated = conditions.readings?.includes("stated") ?? true;
          const link = {
            kind,
            from,
            to: end,
            ...(status ? { status } : {}),
            ...(isStated ? {} : { sources }),
          };
          const links = [...(model.links ?? []), link];
          if (kind === "referral" && conditions.maxHandoffs === 0) continue;
          expect(reaches({ ...model, links }, conditions, to)).toBe(true);
        }
      }),
      { numRuns: runs(1500) },
    );
    expect(doorsSeen).toBeGreaterThan(8);
  });
});
