import * as fc from "fast-check";
import { linkKinds, statuses, type Model, type ReachQuestion } from "@polku/core";
import { readings } from "@polku/core/model";

const areaIds = ["land", "north", "south", "town"];
const dates = ["2017-06-01", "2018-01-01", "2018-06-30", "2019-01-01"] as const;

/** Mostly absent: too many conditions at once leave nothing to reach. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary, weight: 1 });
const ages = fc
  .tuple(sometimes(fc.integer({ min: 0, max: 9 })), sometimes(fc.integer({ min: 0, max: 9 })))
  .map(([a, b]) => ({
    ...(a === undefined ? {} : { min: b === undefined ? a : Math.min(a, b) }),
    ...(b === undefined ? {} : { max: a === undefined ? b : Math.max(a, b) }),
  }));
const areas = fc.subarray(areaIds, { minLength: 1, maxLength: 2 });
const period = fc
  .tuple(sometimes(fc.constantFrom(...dates)), sometimes(fc.constantFrom(...dates)))
  .map(([a, b]) => ({
    ...(a === undefined ? {} : { since: b !== undefined && b < a ? b : a }),
    ...(b === undefined ? {} : { until: a !== undefined && b < a ? a : b }),
  }));
const status = fc.constantFrom(...statuses, "established" as const, "established" as const);

/** Citations: that it is there is stated or concluded, or they speak for another field alone. */
const citation = fc
  .record({
    reading: fc.constantFrom(undefined, ...readings, "inferred" as const),
    supports: sometimes(fc.subarray(["name", "kind", "from", "areas", "status"] as const, { minLength: 1 })),
  })
  .map((fields) => without({ source: "book", at: "1", ...fields }));
const citations = fc.array(citation, { maxLength: 2 });

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

/** Small valid models with parts, parallel links and places: half with every condition, half open and well linked. */
export const arbitraryModel: fc.Arbitrary<Model> = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.boolean())
  .chain(([count, open]) => {
    const maybe = open ? () => fc.constant(undefined) : sometimes;
    const id = (number: number) => `s${number}`;
    const service = fc.record({
      status: maybe(status),
      ages: maybe(ages),
      areas: maybe(areas),
      period: open ? fc.constant({}) : period,
      needs: fc.subarray(["need-a", "need-b"]),
      sources: sometimes(citations),
      wider: sometimes(fc.nat(count - 1)),
    });
    const link = fc.record({
      id: sometimes(fc.constant(true)),
      kind: fc.constantFrom(...linkKinds),
      from: fc.nat(count - 1),
      to: fc.nat(count - 1),
      status: maybe(status),
      ages: maybe(ages),
      areas: maybe(areas),
      period: open ? fc.constant({}) : period,
      practices: sometimes(fc.subarray(["practice-a", "practice-b"], { minLength: 1 })),
      roles: sometimes(fc.subarray(["role-a", "role-b"], { minLength: 1 })),
      pilots: fc.subarray(["pilot-a", "pilot-b"]),
      sources: sometimes(citations),
    });
    const pilot = fc.record({ areas: sometimes(areas), services: fc.subarray(["s0", "s1"]) });
    return fc.record({
      areaDates: open ? fc.constant([]) : fc.array(period, { maxLength: 4 }),
      pilots: fc.tuple(pilot, pilot),
      services: fc.array(service, { minLength: count, maxLength: count }),
      links: fc.array(link, { minLength: open ? count : 0, maxLength: 18, size: "max" }),
      offers: fc.subarray(Array.from({ length: count }, (_, number) => id(number))),
    });
  })
  .map(({ services, links, offers, pilots, areaDates }) => ({
    polku: 1,
    id: "random",
    name: "Random",
    levels: [
      { id: "basic", name: "Basic" },
      { id: "special", name: "Special" },
    ],
    areas: [
      { id: "land", kind: "country", name: "Land" },
      { id: "north", kind: "region", within: "land", name: "North" },
      { id: "south", kind: "region", within: "land", name: "South" },
      { id: "town", kind: "municipality", within: "north", name: "Town" },
    ].map((area, index) => ({ ...area, ...areaDates[index] })),
    sources: [{ id: "book", document: "a.txt", title: "A" }],
    needs: [
      { id: "need-a", name: "A" },
      { id: "need-b", name: "B" },
    ],
    services: services.map(({ status, ages, areas, period, needs, wider, sources }, number) =>
      without({
        id: `s${number}`,
        name: `Service ${number}`,
        level: number % 2 === 0 ? "basic" : "special",
        // Wider services have lower numbers, so that there is no cycle.
        partOf: wider !== undefined && wider < number ? `s${wider}` : undefined,
        status,
        eligibility: ages || areas ? without({ ages, areas }) : undefined,
        needs,
        sources,
        ...period,
      }),
    ),
    links: links
      .filter(({ from, to }) => from !== to)
      .map(({ id, kind, from, to, status, ages, areas, period, practices, roles, sources }, number) =>
        without({
          id: id ? `l${number}` : undefined,
          kind,
          from: `s${from}`,
          to: `s${to}`,
          status,
          ages,
          areas,
          practices,
          roles,
          sources,
          ...period,
        }),
      ),
    places: [{ id: "place", name: "Place", offers }],
    practices: [
      { id: "practice-a", name: "Practice A" },
      { id: "practice-b", name: "Practice B" },
    ],
    roles: [
      { id: "role-a", name: "Role A" },
      { id: "role-b", name: "Role B" },
    ],
    pilots: pilots.map((pilot, index) => {
      const id = ["pilot-a", "pilot-b"][index] ?? "";
      const tried = links
        .filter(({ from, to }) => from !== to)
        .flatMap((link, number) => (link.id && link.pilots.includes(id) ? `l${number}` : []));
      return without({
        id,
        name: id,
        status: "piloted",
        areas: pilot.areas,
        tries: [...pilot.services, ...tried],
      });
    }),
  })) as fc.Arbitrary<Model>;

/** A question that the random models can be asked, with any of the conditions. */
export const arbitraryQuestion = fc
  .record({
    from: fc.constantFrom("s0", "s1", "s0", "s1", "place"),
    age: sometimes(fc.integer({ min: 0, max: 9 })),
    area: sometimes(fc.constantFrom(...areaIds)),
    needs: sometimes(fc.subarray(["need-a", "need-b"], { minLength: 1 })),
    via: sometimes(fc.subarray([...linkKinds], { minLength: 1 })),
    status: sometimes(fc.subarray([...statuses], { minLength: 1 })),
    maxHandoffs: sometimes(fc.integer({ min: 0, max: 3 })),
    maxSteps: sometimes(fc.integer({ min: 0, max: 5 })),
    readings: sometimes(fc.subarray([...readings], { minLength: 1 })),
    at: sometimes(fc.constantFrom(...dates)),
  })
  .map(({ age, area, ...rest }) =>
    without({ ask: "reach" as const, client: without({ age, area }), ...rest }),
  ) as fc.Arbitrary<ReachQuestion>;

/** The same model with every list (but the levels) in another order. */
export function shuffled(model: Model, seed: number): Model {
  let state = seed + 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const shuffle = <T>(list: readonly T[]) =>
    list
      .map((value) => ({ value, key: random() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ value }) => value);
  return {
    ...model,
    services: shuffle(model.services),
    links: shuffle(model.links ?? []),
    areas: shuffle(model.areas ?? []),
  };
}
