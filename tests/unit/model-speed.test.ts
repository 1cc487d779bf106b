import { checkModel, parseModel } from "@polku/core";
import { expect, test } from "vitest";

const services = 5_000;
const links = 30_000;

/** A network as large as a county's, and what every element of it can have. */
function largeModel() {
  const cited = [{ source: "book", at: "Palvelut" }];
  return {
    polku: 1,
    id: "large",
    name: "Suuri verkosto",
    levels: [{ id: "basic", name: "Perustaso" }],
    sources: [{ id: "book", document: "book.txt", title: "Kirja" }],
    services: Array.from({ length: services }, (_, at) => ({
      id: `palvelu-${at}`,
      name: { fi: `Palvelu ${at}`, sv: `Tjänst ${at}` },
      level: "basic",
      ...(at === 0 ? {} : { partOf: `palvelu-${Math.floor(at / 7)}` }),
      sources: cited,
    })),
    links: Array.from({ length: links }, (_, at) => ({
      kind: "referral",
      from: `palvelu-${at % services}`,
      to: `palvelu-${(at * 7 + 1 + Math.floor(at / services)) % services}`,
      sources: cited,
    })).filter(({ from, to }) => from !== to),
  };
}

/** Every time is many times what it takes: a limit is passed only by work that grows with the square. */
function withinSeconds<T>(limit: number, work: () => T): T {
  const start = performance.now();
  const result = work();
  expect((performance.now() - start) / 1000).toBeLessThan(limit);
  return result;
}

test("a large model is checked in time", () => {
  const text = JSON.stringify(largeModel(), null, 2);
  expect(withinSeconds(30, () => parseModel(text)).issues).toEqual([]);
});

test("one with an error in every link, too, each error with its place", () => {
  const model = largeModel();
  for (const link of model.links) link.to += "x";
  const text = JSON.stringify(model);
  const { issues } = withinSeconds(60, () => parseModel(text));
  expect(issues).toHaveLength(10_000);
  expect(issues.every(({ code, line }) => code === "unknown-reference" && line === 1)).toBe(true);
  expect(issues[0]?.facts["nearest"]).toBeDefined();
});

test("one whose services form a single circle, too", () => {
  const model = largeModel();
  for (const [at, service] of model.services.entries())
    Object.assign(service, { partOf: `palvelu-${(at + 1) % services}` });
  expect(withinSeconds(30, () => checkModel(model)).issues.map(({ code }) => code)).toEqual([
    "part-of-cycle",
  ]);
});

test("beyond ten thousand issues, that there are more is all that is known", () => {
  const checked = withinSeconds(60, () =>
    checkModel({ ...largeModel(), links: Array.from({ length: 25_000 }, () => 0) }),
  );
  expect(checked).toMatchObject({ ok: false, cutOff: true });
  expect(checked.issues).toHaveLength(10_000);
});

test("a broken element beyond the ten thousandth is not taken for a sound one", () => {
  const broken = { name: 5, level: 5, sources: 5, eligibility: 5, since: 5, until: 5 };
  const { issues } = checkModel({
    ...largeModel(),
    services: Array.from({ length: 6_000 }, (_, at) => ({ id: `palvelu-${at}`, ...broken })),
  });
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["wrong-type", "wrong-date"]));
  expect(issues).toHaveLength(10_000);
});
