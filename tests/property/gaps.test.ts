import * as fc from "fast-check";
import { applyChanges, type Change } from "@polku/core";
import { linkIdsOf } from "@polku/core/network";
import type { GapRows } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { naiveReach, type Conditions } from "./naive-reach.ts";
import { naiveOutlook } from "./naive-repairs.ts";
import { answerTo, cases } from "./question-cases.ts";
import { runs } from "../support/runs.ts";

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
      { numRuns: runs(4000) },
    );
    expect(Math.min(seen.gained, seen.lost)).toBeGreaterThan(8);
    expect(seen.nearer + seen.farther).toBeGreaterThan(1);
  });
});
