import { expect, test } from "vitest";
import { parseModel } from "../formats/parse-model.js";
import { checkModel } from "./check-model.js";

/** A network of so many services, with six links to each, and what every element of it can have. */
function largeModel(services: number) {
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
    links: Array.from({ length: services * 6 }, (_, at) => ({
      kind: "referral",
      from: `palvelu-${at % services}`,
      to: `palvelu-${(at * 7 + 1 + Math.floor(at / services)) % services}`,
      sources: cited,
    })).filter(({ from, to }) => from !== to),
  };
}

type LargeModel = ReturnType<typeof largeModel>;

/** How many fields of a model are read while it is checked. */
function readsOf(model: LargeModel): number {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const watch = <Value>(value: Value): Value => {
    if (typeof value !== "object" || value === null) return value;
    const known = seen.get(value);
    if (known) return known as Value;
    const watched = new Proxy(value, {
      get(target, name) {
        reads++;
        return watch(Reflect.get(target, name) as unknown);
      },
    });
    seen.set(value, watched);
    return watched;
  };
  checkModel(watch(model));
  return reads;
}

test.each<[string, (model: LargeModel) => void]>([
  ["a valid one", () => {}],
  [
    "one with an error in every link",
    ({ links }) => {
      for (const link of links) link.to += "x";
    },
  ],
  [
    "one whose services form a single circle",
    ({ services }) => {
      for (const [at, service] of services.entries())
        Object.assign(service, { partOf: `palvelu-${(at + 1) % services.length}` });
    },
  ],
])("twice as large a model takes twice the work: %s", (_name, change) => {
  const [small, large] = [500, 1000].map((services) => {
    const model = largeModel(services);
    change(model);
    return readsOf(model);
  });
  expect(small).toBeGreaterThan(500);
  expect(large).toBeLessThan((small ?? 0) * 2.2);
});

test("an error in every link is an issue with its place, up to ten thousand", () => {
  const model = largeModel(5000);
  for (const link of model.links) link.to += "x";
  const { issues } = parseModel(JSON.stringify(model));
  expect(issues).toHaveLength(10_000);
  expect(issues.every(({ code, line }) => code === "unknown-reference" && line === 1)).toBe(true);
  expect(issues[0]?.facts["nearest"]).toBeDefined();
});

test("a circle of all services is one issue", () => {
  const model = largeModel(5000);
  for (const [at, service] of model.services.entries())
    Object.assign(service, { partOf: `palvelu-${(at + 1) % model.services.length}` });
  expect(checkModel(model).issues.map(({ code }) => code)).toEqual(["part-of-cycle"]);
});

test("beyond ten thousand issues, that there are more is all that is known", () => {
  const checked = checkModel({ ...largeModel(1), links: Array.from({ length: 25_000 }, () => 0) });
  expect(checked).toMatchObject({ ok: false, cutOff: true });
  expect(checked.issues).toHaveLength(10_000);
});

test("a broken element beyond the ten thousandth is not taken for a sound one", () => {
  const broken = { name: 5, level: 5, sources: 5, eligibility: 5, since: 5, until: 5 };
  const { issues } = checkModel({
    ...largeModel(5000),
    services: Array.from({ length: 6_000 }, (_, at) => ({ id: `palvelu-${at}`, ...broken })),
  });
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["wrong-type", "wrong-date"]));
  expect(issues).toHaveLength(10_000);
});
