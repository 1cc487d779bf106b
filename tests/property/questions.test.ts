import * as fc from "fast-check";
import { applyChanges, checkModel, type Change, type Model, type ReachQuestion } from "@polku/core";
import { linkIdsOf } from "@polku/core/network";
import { describe, expect, test } from "vitest";
import { arbitraryQuestion, shuffled } from "./arbitrary-model.ts";
import { naiveReach, naiveRoutes, type Conditions } from "./naive-reach.ts";
import { answerTo, cases, reaches } from "./question-cases.ts";
import { runs } from "../support/runs.ts";

describe("routes", () => {
  test("gives the k best of all loopless walks, and says whether that is all", () => {
    let several = 0;
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 8 }), ({ model, conditions, to }, k) => {
        const { routes, complete } = answerTo(model, { ask: "routes" as const, ...conditions, to, k });
        const all = naiveRoutes(model, conditions, to);
        expect(routes).toEqual(all.slice(0, k));
        expect(complete).toBe(all.length <= k);
        if (all.length > 2) several++;
      }),
      { numRuns: runs(5000) },
    );
    expect(several).toBeGreaterThan(15);
  });

  test("the first is reach's", () => {
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const { routes } = answerTo(model, { ask: "routes" as const, ...conditions, to, k: 1 });
        const { reached } = answerTo(model, { ask: "reach" as const, ...conditions });
        const entry = reached.find(({ service }) => service === to);
        expect(routes).toEqual(entry ? [expect.objectContaining({ route: entry.route })] : []);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("gatekeepers", () => {
  const withoutLink = (model: Model, link: string): Model => {
    const ids = linkIdsOf(model.links ?? []);
    // Ids of their own, so that leaving one out renames no other.
    return {
      ...model,
      links: (model.links ?? []).filter((_, index) => ids[index] !== link),
    };
  };
  const withoutService = (model: Model, service: string): Model => ({
    ...model,
    services: model.services
      .filter(({ id }) => id !== service)
      .map(({ partOf, ...rest }) =>
        partOf === undefined || partOf === service ? rest : { ...rest, partOf },
      ),
    links: (model.links ?? []).filter(({ from, to }) => from !== service && to !== service),
    places: (model.places ?? []).map((place) => ({
      ...place,
      offers: (place.offers ?? []).filter((id) => id !== service),
    })),
  });

  test("of a target are those whose removal alone loses it, and no others", () => {
    let kept = 0;
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const answer = answerTo(model, { ask: "gatekeepers" as const, ...conditions, to });
        if (!("reached" in answer) || !answer.reached) return;
        const services = model.services
          .map(({ id }) => id)
          .filter((id) => id !== conditions.from && id !== to)
          .filter((id) => !reaches(withoutService(model, id), conditions, to));
        const links = linkIdsOf(model.links ?? []).filter(
          (id) => !reaches(withoutLink(model, id), conditions, to),
        );
        expect(answer.services).toEqual(services.toSorted());
        expect(answer.links).toEqual(links.toSorted());
        kept += services.length + links.length;
      }),
      { numRuns: runs(3000) },
    );
    expect(kept).toBeGreaterThan(12);
  });

  test("of all are those whose removal loses anything, those that lose most first", () => {
    fc.assert(
      fc.property(cases, ({ model, conditions }) => {
        const answer = answerTo(model, { ask: "gatekeepers" as const, ...conditions });
        if ("reached" in answer) throw new Error("a target was not asked for");
        const before = naiveReach(model, conditions).map(({ service }) => service);
        const losses = (changed: Model, itself?: string) => {
          const after = new Set(naiveReach(changed, conditions).map(({ service }) => service));
          return before.filter((service) => service !== itself && !after.has(service)).toSorted();
        };
        const rank = <T extends { loses: string[] }>(list: T[], id: (entry: T) => string) =>
          list
            .filter(({ loses }) => loses.length > 0)
            .toSorted((a, b) => b.loses.length - a.loses.length || (id(a) < id(b) ? -1 : 1));
        expect(answer.services).toEqual(
          rank(
            model.services
              .filter(({ id }) => id !== conditions.from)
              .map(({ id }) => ({ service: id, loses: losses(withoutService(model, id), id) })),
            ({ service }) => service,
          ),
        );
        expect(answer.links).toEqual(
          rank(
            linkIdsOf(model.links ?? []).map((link) => ({ link, loses: losses(withoutLink(model, link)) })),
            ({ link }) => link,
          ),
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("compare and what-if", () => {
  const question = (conditions: Conditions): ReachQuestion => ({ ask: "reach", ...conditions });

  test("says of every service what becomes of it", () => {
    fc.assert(
      fc.property(cases, arbitraryQuestion, ({ model, conditions }, other) => {
        const answer = answerTo(model, { ask: "compare" as const, a: question(conditions), b: other });
        const before = new Map(naiveReach(model, conditions).map((entry) => [entry.service, entry]));
        const after = new Map(naiveReach(model, other).map((entry) => [entry.service, entry]));
        const forNoClient: string[] = [];
        const expected: Record<string, string[]> = {
          gained: [],
          lost: [],
          nearer: [],
          farther: [],
          otherRoute: [],
          same: [],
        };
        for (const id of model.services.map((service) => service.id).toSorted()) {
          const a = before.get(id);
          const b = after.get(id);
          if (!a && !b) continue;
          const cost = (entry: typeof a) => (entry?.handoffs ?? 0) * 100 + (entry?.steps ?? 0);
          const links = (entry: typeof a) => entry?.route.map(({ link }) => link).join();
          const what = !a
            ? "gained"
            : !b
              ? "lost"
              : cost(b) < cost(a)
                ? "nearer"
                : cost(b) > cost(a)
                  ? "farther"
                  : links(a) === links(b)
                    ? "same"
                    : "otherRoute";
          expected[what]?.push(id);
          if (what !== "same" && (what === "lost" ? a : b)?.forNoClient) forNoClient.push(id);
        }
        expect(answer).toMatchObject({ ...expected, same: expected["same"]?.length });
        expect(answer.forNoClient ?? []).toEqual(forNoClient);
      }),
      { numRuns: runs(1000) },
    );
  });

  test("comparing a question with itself changes nothing", () => {
    fc.assert(
      fc.property(cases, ({ model, conditions }) => {
        const a = question(conditions);
        const none = { gained: [], lost: [], nearer: [], farther: [], otherRoute: [] };
        expect(answerTo(model, { ask: "compare" as const, a, b: a })).toMatchObject(none);
        expect(answerTo(model, { ask: "what-if" as const, question: a, changes: [] })).toMatchObject(none);
      }),
      { numRuns: runs(300) },
    );
  });

  test("undoing a change restores the answer", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ model, conditions }, pick) => {
        const ids = linkIdsOf(model.links ?? []);
        const links = (model.links ?? []).map((link, index) => ({
          ...link,
          id: ids[index]?.replaceAll(":", "-") ?? "",
        }));
        const named: Model = { ...model, links };
        const link = links[pick % Math.max(1, links.length)];
        if (!link) return;
        const change = (from: Model, changes: Change[]) => {
          const applied = applyChanges(from, changes);
          const checked = checkModel(applied.ok ? applied.model : undefined);
          if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
          return checked.model;
        };
        const less = change(named, [{ op: "remove", in: "links", id: link.id }]);
        const back = change(less, [{ op: "add", in: "links", value: link }]);
        const asked = question(conditions);
        expect(answerTo(back, asked)).toEqual(answerTo(named, asked));
        const { lost } = answerTo(named, {
          ask: "what-if" as const,
          question: asked,
          changes: [{ op: "remove", in: "links", id: link.id }] as Change[],
        }) as { lost: string[] };
        const after = new Set(naiveReach(less, conditions).map(({ service }) => service));
        expect(lost).toEqual(
          naiveReach(named, conditions)
            .map(({ service }) => service)
            .filter((service) => !after.has(service))
            .toSorted(),
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});

test("every question gives the same bytes whatever the order of the file", () => {
  fc.assert(
    fc.property(cases, fc.nat(1e6), ({ model, conditions, to }, seed) => {
      const other = shuffled(model, seed);
      const reach = { ask: "reach" as const, ...conditions, outlook: true as const };
      expect(JSON.stringify(answerTo(other, reach))).toBe(JSON.stringify(answerTo(model, reach)));
      for (const name of ["routes", "why-not", "gatekeepers"] as const)
        expect(JSON.stringify(answerTo(other, { ask: name, ...conditions, to }))).toBe(
          JSON.stringify(answerTo(model, { ask: name, ...conditions, to })),
        );
    }),
    { numRuns: runs(300) },
  );
});
