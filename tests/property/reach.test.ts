import * as fc from "fast-check";
import {
  ask,
  checkModel,
  compileNetwork,
  toGraph,
  toModel,
  type Model,
  type ReachQuestion,
} from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";
import { describe, expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion, shuffled } from "./arbitrary-model.ts";
import { naiveReach, naiveReading } from "./naive-reach.ts";
import { runs } from "../support/runs.ts";

function reachOf(model: Model, question: ReachQuestion) {
  const answered = ask(compileNetwork(assumeChecked(model)), question);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.answer.reached;
}
const servicesOf = (model: Model, question: ReachQuestion) =>
  new Set(reachOf(model, question).map(({ service }) => service));

describe("reach", () => {
  test("random models are valid, so the questions below are fair", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(checkModel(model)).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  test("gives what trying every loopless route gives", () => {
    const numRuns = runs(20_000);
    let beyondOrigin = 0;
    let roundabout = 0;
    let forNoClient = 0;
    fc.assert(
      fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
        const reached = reachOf(model, question);
        expect(reached).toEqual(naiveReach(model, question));
        if (reached.length > 1) beyondOrigin++;
        if (reached.some(({ steps }) => steps > 2)) roundabout++;
        if (reached.some((one) => one.forNoClient)) forNoClient++;
      }),
      { numRuns },
    );
    // The comparison says nothing where there is nothing to find.
    expect(beyondOrigin).toBeGreaterThan(numRuns / 10);
    expect(roundabout).toBeGreaterThan(numRuns / 80);
    expect(forNoClient).toBeGreaterThan(0);
  });

  test("finds the roundabout route that a limit on steps leaves", () => {
    fc.assert(
      fc.property(arbitraryModel, fc.integer({ min: 1, max: 4 }), (model, maxSteps) => {
        const question: ReachQuestion = { ask: "reach", from: "s0", maxSteps };
        expect(reachOf(model, question)).toEqual(naiveReach(model, question));
      }),
      { numRuns: runs(10_000) },
    );
  });

  test("gives the same bytes whatever the order of the file", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryQuestion, fc.nat(1e6), (model, question, seed) => {
        const a = ask(compileNetwork(assumeChecked(model)), question);
        const b = ask(compileNetwork(assumeChecked(shuffled(model, seed))), question);
        expect(JSON.stringify(a)).toBe(JSON.stringify(b));
      }),
      { numRuns: runs(1000) },
    );
  });

  test("more links never lose reach", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryQuestion, fc.nat(15), (model, question, dropped) => {
        const fewer = { ...model, links: (model.links ?? []).filter((_, index) => index !== dropped) };
        const all = servicesOf(model, question);
        for (const service of servicesOf(fewer, question)) expect(all).toContain(service);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each(["status", "readings", "via", "maxHandoffs", "maxSteps", "at", "age", "area"] as const)(
    "relaxing %s never loses reach",
    (condition) => {
      fc.assert(
        fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
          const relaxed: ReachQuestion = structuredClone(question);
          if (condition === "age" || condition === "area") delete relaxed.client?.[condition];
          else if (condition === "status") relaxed.status = ["established", "piloted", "planned", "disputed"];
          else delete relaxed[condition];
          const wider = servicesOf(model, relaxed);
          for (const service of servicesOf(model, question)) expect(wider).toContain(service);
        }),
        { numRuns: runs(400) },
      );
    },
  );

  test("of stated things alone, no route has a concluded leg or enters a concluded service", () => {
    let fewer = 0;
    fc.assert(
      fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
        const asked: ReachQuestion = { ...question, readings: ["stated"] };
        const reached = reachOf(model, asked);
        expect(reached).toEqual(naiveReach(model, asked));
        const ids = linkIdsOf(model.links ?? []);
        const inferred = new Set([
          ...(model.links ?? []).flatMap((link, at) => (naiveReading(link) === "inferred" ? ids[at] : [])),
          ...model.services.filter((one) => naiveReading(one) === "inferred").map(({ id }) => id),
        ]);
        for (const { service, steps, route } of reached) {
          expect(route.filter(({ link }) => inferred.has(link))).toEqual([]);
          if (steps > 0) expect(inferred.has(service)).toBe(false);
        }
        const { readings: _, ...both } = asked;
        if (reachOf(model, both).length > reached.length) fewer++;
      }),
      { numRuns: runs(4000) },
    );
    expect(fewer).toBeGreaterThan(20);
  });

  test("a wider status never loses reach", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
        const asked = question.status ?? ["established", "piloted"];
        const wider = servicesOf(model, { ...question, status: [...asked, "planned"] });
        for (const service of servicesOf(model, question)) expect(wider).toContain(service);
      }),
      { numRuns: runs(400) },
    );
  });

  test("a model survives the way through its graph, and so do its answers", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
        const back = toModel(toGraph(assumeChecked(model)));
        expect(back).toEqual(model);
        expect(reachOf(back, question)).toEqual(reachOf(model, question));
      }),
      { numRuns: runs(500) },
    );
  });
});
