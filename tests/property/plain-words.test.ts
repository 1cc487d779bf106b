import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  compileNetwork,
  languages,
  linkKinds,
  parseModel,
  parseQuestion,
  statuses,
  type Change,
  type Question,
  type ReachQuestion,
} from "@polku/core";
import { assumeChecked, readings } from "@polku/core/model";
import { sayQuestion, understandQuestion } from "@polku/core/plain-words";
import { arbitraryModel } from "./arbitrary-model.js";
import { runs } from "../support/runs.ts";

const file = resolve(import.meta.dirname, "../../fixtures/pirkanmaa.yaml");
const parsed = parseModel(readFileSync(file, "utf8"));
if (!parsed.ok) throw new Error("the fixture is not valid");
const { model } = parsed;
const network = compileNetwork(model);

const ids = (elements: readonly { id: string }[] | undefined) => (elements ?? []).map(({ id }) => id);
const service = fc.constantFrom(...ids(model.services));
const origin = fc.constantFrom(...ids(model.services), ...ids(model.places));
const area = fc.constantFrom(...ids(model.areas));
const some = <Value>(from: readonly Value[]) => fc.subarray([...from], { minLength: 1 });
const maybe = { requiredKeys: [] };
const limit = fc.integer({ min: 0, max: 12 });
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const client = fc
  .record({ age: fc.integer({ min: 0, max: 150 }), area }, maybe)
  .filter((said) => Object.keys(said).length > 0);
const conditions = {
  client,
  via: some(linkKinds),
  maxHandoffs: limit,
  maxSteps: limit,
  status: some(statuses),
  readings: fc.constantFrom(...readings).map((one) => [one]),
  at: day,
};
const withConditions = <Own extends object>(own: fc.Arbitrary<Own>) =>
  fc.tuple(own, fc.record(conditions, maybe)).map(([its, said]) => ({ ...its, ...said }));

const reach: fc.Arbitrary<ReachQuestion> = fc
  .tuple(
    withConditions(fc.record({ ask: fc.constant("reach" as const), from: origin })),
    fc.option(fc.subarray(ids(model.needs), { minLength: 1, maxLength: 3 }), { nil: undefined }),
  )
  .map(([question, needs]) => ({ ...question, ...(needs === undefined ? {} : { needs }) }));
const municipalities = (model.areas ?? []).filter(({ kind }) => kind === "municipality").map(({ id }) => id);
const rows = fc.oneof(
  fc.constant({ from: "neuvola", rows: { areas: municipalities } }),
  fc.subarray(ids(model.areas), { minLength: 1 }).map((areas) => ({ from: "neuvola", rows: { areas } })),
  fc.subarray(ids(model.services), { minLength: 1, maxLength: 9 }).map((origins) => ({ rows: { origins } })),
  fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([a, b]) => ({
    from: "neuvola",
    rows: { ages: [Math.min(a, b), Math.max(a, b)] as [number, number] },
  })),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  service.map((id): Change => ({ op: "remove", in: "services", id })),
  fc.constantFrom(...network.links.map((_, index) => index)).map((index): Change => {
    const { id, from, kind, to } = network.links[index] ?? { from: "", kind: "joint", to: "" };
    return { op: "remove", in: "links", id: id ?? `${from}:${kind}:${to}` };
  }),
  fc
    .tuple(service, fc.constantFrom(...statuses))
    .map(([id, status]): Change => ({ op: "change", in: "services", id, value: { status } })),
  fc
    .tuple(fc.constantFrom(...linkKinds), service, service)
    .map(([kind, from, to]): Change => ({ op: "add", in: "links", value: { kind, from, to } })),
);

const gaps = fc
  .tuple(
    withConditions(fc.record({ ask: fc.constant("gaps" as const) })),
    rows,
    fc.option(fc.subarray(ids(model.services), { minLength: 1, maxLength: 5 }), { nil: undefined }),
  )
  .map(([question, its, targets]) => ({
    ...question,
    ...its,
    ...(targets === undefined ? {} : { targets }),
  }));

const questions: fc.Arbitrary<Question> = fc.oneof(
  reach,
  fc
    .tuple(
      withConditions(fc.record({ ask: fc.constant("routes" as const), from: origin, to: service })),
      fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    )
    .map(([question, k]) => ({ ...question, ...(k === undefined ? {} : { k }) })),
  withConditions(fc.record({ ask: fc.constant("why-not" as const), from: origin, to: service })),
  withConditions(
    fc.record(
      { ask: fc.constant("gatekeepers" as const), from: origin, to: service },
      { requiredKeys: ["ask", "from"] },
    ),
  ),
  gaps,
  fc.record({ ask: fc.constant("compare" as const), a: reach, b: reach }),
  fc.record({
    ask: fc.constant("what-if" as const),
    question: fc.oneof({ arbitrary: reach, weight: 2 }, gaps),
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  }),
);

test.each(languages)(
  "a said question is understood as the same question, with nothing left over: %s",
  (language) => {
    fc.assert(
      fc.property(questions, (question) => {
        const said = sayQuestion(network, question, language);
        const understood = understandQuestion(network, said, language);
        expect({ said, language: understood.language, question: understood.question }).toEqual({
          said,
          language,
          question,
        });
        expect({ said, left: understood.left, missing: understood.missing }).toEqual({
          said,
          left: [],
          missing: [],
        });
      }),
      { numRuns: runs(300) },
    );
  },
);

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ..."palvelut miksi ei vertaa yli alle konsultaatio not without not 1,5 ½ + pilotit paitsi kuukautta vaihetta tai enemmän mitä jos ilman vain ja neuvolasta OT-keskukseen Orivedellä 4-vuotiaalle 15–17 v vai kunnittain services from to compare what if were removed tjänster från utan 31.2.2018 2018-02-05 “ot-keskus” ( ) - : '".split(
          " ",
        ),
      ),
      { maxLength: 25 },
    )
    .map((words) => words.join(" ")),
);

test("any text: no exception, spans in order inside the text and apart, every question one that can be asked", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(undefined, ...languages), (text, language) => {
      const { question, understood, unkept, left, missing } = understandQuestion(network, text, language);
      const spans = [...understood, ...unkept, ...left].toSorted((a, b) => a.start - b.start);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const { start, end, text: piece } of [...unkept, ...left])
        expect(piece).toBe(text.slice(start, end));
      if (question) expect(parseQuestion(network, question)).toMatchObject({ ok: true });
      expect([...missing, ...unkept].length > 0).toBe(question === undefined);
    }),
    { numRuns: runs(2000) },
  );
});

const boundWords: Record<(typeof languages)[number], string[]> = {
  fi: ["ei", "ilman", "paitsi", "yli", "vähintään", "muualla kuin"],
  sv: ["inte", "utan", "utom", "över", "minst", "utanför"],
  en: ["not", "without", "except", "over", "at least", "outside"],
};
const boundedWords: Record<(typeof languages)[number], string[]> = {
  fi: ["Tampereella", "4-vuotiaalle", "2 vaihetta", "5.2.2018", "koulua", "lähetteellä", "pilotit"],
  sv: ["Tammerfors", "4 år", "2 steg", "5.2.2018", "skolan", "remiss", "piloter"],
  en: ["Tampere", "4 years", "2 steps", "5.2.2018", "school", "referral", "pilots"],
};

test("a negation or a comparison never leaves the question that the words make without it", () => {
  const bounded = fc.constantFrom(...languages).chain((language) =>
    fc.record({
      language: fc.constant(language),
      bound: fc.constantFrom(...boundWords[language]),
      what: fc.constantFrom(...boundedWords[language]),
      before: fc.subarray(boundedWords[language], { maxLength: 2 }),
    }),
  );
  fc.assert(
    fc.property(bounded, ({ language, bound, what, before }) => {
      const begin = {
        fi: "palvelut neuvolasta",
        sv: "tjänster från rådgivningen",
        en: "services from the clinic",
      };
      const start = [begin[language], ...before.filter((word) => word !== what)].join(" ");
      const without = understandQuestion(network, `${start}, ${what}`).question;
      const { question, unkept } = understandQuestion(network, `${start}, ${bound} ${what}`);
      expect(question).not.toEqual(without);
      expect(unkept.length > 0).toBe(question === undefined);
    }),
    { numRuns: runs(1000) },
  );
});

test("on any network, what is said of a reach question is understood", () => {
  fc.assert(
    fc.property(arbitraryModel, fc.constantFrom(...languages), (random, language) => {
      const other = compileNetwork(assumeChecked(random));
      for (const { id } of random.services) {
        const question = { ask: "reach" as const, from: id, client: { age: 4, area: "north" } };
        const said = sayQuestion(other, question, language);
        expect(understandQuestion(other, said).question).toEqual(question);
      }
    }),
    { numRuns: 100 },
  );
});
