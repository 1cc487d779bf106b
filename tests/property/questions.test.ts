import * as fc from "fast-check";
import {
  applyChanges,
  ask,
  checkModel,
  compileNetwork,
  type Answers,
  type Ask,
  type Change,
  type Model,
  type ReachQuestion,
} from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";
import { relaxable, type GapRows, type Leg, type QuestionInput, type Relaxable } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion, shuffled } from "./arbitrary-model.ts";
import { naiveReach, naiveRoutes, type Conditions } from "./naive-reach.ts";
import { naiveExtensions, naiveNewLinks, naiveOutlook, relax } from "./naive-repairs.ts";
import { runs } from "../support/runs.ts";

function answerTo<const A extends Ask>(model: Model, question: QuestionInput<A>): Answers[A] {
  const answered = ask(compileNetwork(assumeChecked(model)), question);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.answer;
}

/** A model, an origin with conditions, and a service to ask of. */
const cases = fc
  .tuple(arbitraryModel, arbitraryQuestion, fc.nat())
  .map(([model, { ask: _ask, needs: _needs, ...conditions }, pick]) => ({
    model,
    conditions,
    to: model.services[pick % model.services.length]?.id ?? "",
  }));

const reaches = (model: Model, conditions: Conditions, to: string) =>
  naiveReach(model, conditions).some(({ service }) => service === to);

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
    expect(several).toBeGreaterThan(50);
  });

  test("the first is reach's", () => {
    fc.assert(
      fc.property(cases, ({ model, conditions, to }) => {
        const { routes } = answerTo(model, { ask: "routes" as const, ...conditions, to, k: 1 });
        const { reached } = answerTo(model, { ask: "reach" as const, ...conditions });
        const entry = reached.find(({ service }) => service === to);
        expect(routes).toEqual(entry ? [expect.objectContaining({ route: entry.route })] : []);
      }),
      { numRuns: 500 },
    );
  });
});

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
    expect(helped).toBeGreaterThan(20);
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
      { numRuns: Math.max(1000, runs(4000)) },
    );
    expect(narrowed).toBeGreaterThan(30);
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
      { numRuns: Math.max(1000, runs(8000)) },
    );
    expect(extended).toBeGreaterThan(60);
    expect(several).toBeGreaterThan(10);
    expect(linked).toBeGreaterThan(60);
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
      { numRuns: Math.max(1000, runs(4000)) },
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
      { numRuns: Math.max(1000, runs(4000)) },
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
    expect(doorsSeen).toBeGreaterThan(30);
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
    expect(kept).toBeGreaterThan(40);
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

describe("gaps", () => {
  test("is a table of reach answers", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("origins", "areas", "ages"), ({ model, conditions }, sort) => {
        const rows: GapRows =
          sort === "origins"
            ? { origins: ["s1", "place", "s0"] }
            : sort === "areas"
              ? { areas: ["town", "south"] }
              : { ages: [2, 5] };
        const question = { ask: "gaps" as const, ...conditions, rows };
        const answer = answerTo(model, question);
        const { outlooks, ...known } = answerTo(model, { ...question, outlook: true });
        expect({ ...known, question: answer.question }).toEqual(answer);
        expect(answer.rows).toEqual(sort === "ages" ? [2, 3, 4, 5] : Object.values(rows)[0]);
        expect(answer.columns).toEqual(model.services.map(({ id }) => id).toSorted());
        for (const [index, row] of answer.rows.entries()) {
          const asked: Conditions =
            sort === "origins"
              ? { ...conditions, from: String(row) }
              : { ...conditions, client: { ...conditions.client, [sort === "areas" ? "area" : "age"]: row } };
          const reached = new Map(naiveReach(model, asked).map((entry) => [entry.service, entry]));
          for (const [column, service] of answer.columns.entries()) {
            const entry = reached.get(service);
            const { arrival, handoffs, steps, forNoClient } = entry ?? {};
            expect(answer.cells[index]?.[column]).toEqual(
              entry ? { arrival, handoffs, steps, forNoClient } : null,
            );
            expect(outlooks?.[index]?.[column]).toBe(entry ? null : naiveOutlook(model, asked, service));
          }
        }
        expect(answer.nowhere).toEqual(
          answer.columns.filter((_, column) => answer.cells.every((row) => row[column] === null)),
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
      { numRuns: 300 },
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

describe("what-if of gaps", () => {
  test("is the difference of two gaps, before and after", () => {
    const seen = { gained: 0, lost: 0, nearer: 0, farther: 0 };
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom("origins", "areas", "ages"),
        fc.constantFrom("services", "links", "widen", "add"),
        fc.nat(),
        fc.boolean(),
        ({ model, conditions, to }, sort, what, pick, isOfOne) => {
          const rows: GapRows = {
            origins: { origins: ["s1", "place", "s0"] },
            areas: { areas: ["town", "south"] },
            ages: { ages: [2, 5] as [number, number] },
          }[sort];
          const ids = linkIdsOf(model.links ?? []);
          const link = ids[pick % Math.max(1, ids.length)];
          const changes: Change[] =
            what === "services"
              ? [{ op: "remove", in: "services", id: model.services[pick % model.services.length]?.id ?? "" }]
              : what === "add"
                ? [
                    { op: "add", in: "services", value: { id: "new", name: "New", level: "basic" } },
                    { op: "add", in: "links", value: { kind: "joint", from: "s0", to: "new" } },
                    { op: "add", in: "links", value: { kind: "referral", from: "new", to } },
                    ...["s0", "s1"]
                      .filter((from) => from !== to)
                      .map((from): Change => ({
                        op: "add",
                        in: "links",
                        value: { kind: "consultation", from, to },
                      })),
                  ]
                : link === undefined
                  ? []
                  : what === "links"
                    ? [{ op: "remove", in: "links", id: link }]
                    : [
                        {
                          op: "change",
                          in: "links",
                          id: link,
                          value: { areas: null, ages: null, status: "established", since: null, until: null },
                        },
                      ];
          const question = {
            ask: "gaps" as const,
            ...conditions,
            rows,
            ...(isOfOne ? { targets: [to] } : {}),
          };
          const answer = answerTo(model, { ask: "what-if", question, changes });
          if (!("rows" in answer)) throw new Error("not an answer for gaps");
          const applied = applyChanges(model, changes);
          if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
          const forNoClient: [string | number, string][] = [];
          const expected: Record<keyof typeof seen, [string | number, string][]> = {
            gained: [],
            lost: [],
            nearer: [],
            farther: [],
          };
          const services = [model, applied.model].flatMap((one) => one.services.map(({ id }) => id));
          const columns = isOfOne ? [to] : [...new Set(services)].toSorted();
          const rowsAsked = sort === "ages" ? [2, 3, 4, 5] : (Object.values(rows)[0] as string[]);
          for (const row of rowsAsked) {
            const asked: Conditions =
              sort === "origins"
                ? { ...conditions, from: String(row) }
                : {
                    ...conditions,
                    client: { ...conditions.client, [sort === "areas" ? "area" : "age"]: row },
                  };
            const [then, now] = [model, applied.model].map(
              (one) => new Map(naiveReach(one, asked).map((entry) => [entry.service, entry])),
            );
            for (const column of columns) {
              const [a, b] = [then?.get(column), now?.get(column)];
              const cost = (entry: typeof a) => (entry?.handoffs ?? 0) * 100 + (entry?.steps ?? 0);
              const list =
                a && b
                  ? cost(b) < cost(a)
                    ? "nearer"
                    : cost(b) > cost(a)
                      ? "farther"
                      : undefined
                  : b
                    ? "gained"
                    : a && ("lost" as const);
              if (list) expected[list].push([row, column]);
              if (list && (list === "lost" ? a : b)?.forNoClient) forNoClient.push([row, column]);
            }
          }
          expect(answer.forNoClient ?? []).toEqual(forNoClient);
          const { rows: rowsFound, columns: columnsFound, gained, lost, nearer, farther } = answer;
          expect({ rows: rowsFound, columns: columnsFound, gained, lost, nearer, farther }).toEqual({
            rows: rowsAsked,
            columns,
            ...expected,
          });
          for (const list of Object.keys(seen) as (keyof typeof seen)[])
            if (expected[list].length > 0) seen[list]++;
        },
      ),
      { numRuns: Math.max(1000, runs(4000)) },
    );
    expect(Math.min(seen.gained, seen.lost)).toBeGreaterThan(20);
    expect(seen.nearer + seen.farther).toBeGreaterThan(10);
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
    { numRuns: 300 },
  );
});
