import type { Model } from "@polku/core";

const named = {
  short: "A",
  aliases: ["a"],
  description: { fi: "A", sv: "A", en: "A" },
  "x-own": { a: [1, null] },
};
const evidenced = {
  note: "A",
  positions: [{ by: "group", view: { fi: "A" } }],
  since: "2016-02-29",
  until: "2018-02-05",
  sources: [
    { source: "book", at: "1", reading: "inferred" as const, supports: ["areas" as const], count: 22 },
  ],
};
const settled = { ...evidenced, status: "piloted" as const };
const conditions = {
  client: { age: 4, area: "area" },
  via: ["referral" as const, "joint" as const],
  maxHandoffs: 2,
  maxSteps: 4,
  status: ["established" as const, "planned" as const],
  readings: ["stated" as const],
  at: "2018-02-05",
};
const reach = {
  ask: "reach" as const,
  from: "service",
  needs: ["need"],
  outlook: true as const,
  ...conditions,
};

/** A valid model in which every field of the format has a value. */
export const everyField: Model = {
  $schema: "polku-1.schema.json",
  polku: 1,
  id: "every-field",
  name: { fi: "A", sv: "A", en: "A" },
  language: "fi",
  description: "A",
  note: "A",
  asOf: "2018-02-05",
  levels: [{ id: "level", name: "A", ...named, ...evidenced }],
  sources: [{ id: "book", document: "a.txt", title: "A", date: "2018-02-05", licence: "A", note: "A" }],
  areas: [
    { id: "country", name: "A", kind: "country" },
    {
      id: "area",
      name: "A",
      kind: "municipality",
      within: "country",
      code: "1",
      count: 5,
      ...named,
      ...evidenced,
    },
  ],
  organisations: [{ id: "organisation", name: "A", sector: "public", ...named, ...evidenced }],
  needs: [{ id: "need", name: "A", ...named, ...evidenced }],
  services: [
    { id: "wider", name: "A", level: "level", sources: evidenced.sources },
    {
      id: "service",
      name: "A",
      level: "level",
      partOf: "wider",
      runBy: ["organisation"],
      access: "booking",
      channels: ["home", "digital"],
      eligibility: { ages: { min: 0, max: 17 }, areas: ["area"] },
      needs: ["need"],
      practices: ["practice"],
      capacity: { state: "waitlist", asOf: "2018-02-05" },
      ...named,
      ...settled,
    },
  ],
  links: [
    {
      id: "link",
      name: "A",
      kind: "consultation",
      from: "service",
      to: "wider",
      ages: { min: 3, max: 6 },
      areas: ["area"],
      initiatedBy: ["role", "service"],
      practices: ["practice"],
      roles: ["role"],
      mode: ["onsite", "phone"],
      ...settled,
    },
  ],
  places: [
    {
      id: "place",
      name: "A",
      area: "area",
      offers: ["service"],
      runBy: ["organisation"],
      ages: { min: 1 },
      count: 2,
      ...named,
      ...settled,
    },
  ],
  roles: [{ id: "role", name: "A", worksIn: ["service"], tier: "region", ...named, ...settled }],
  practices: [{ id: "practice", name: "A", tier: "meeting-place", ...named, ...settled }],
  groups: [
    {
      id: "group",
      name: "A",
      area: "area",
      members: ["role"],
      steers: ["link", "task"],
      meetings: [{ date: "2018-02-05", theme: { fi: "A" } }, { date: "2018-03-01" }],
      count: 8,
      tier: "municipality",
      ...named,
      ...settled,
    },
  ],
  pilots: [
    {
      id: "pilot",
      name: "A",
      tries: ["link"],
      areas: ["area"],
      runBy: ["organisation"],
      ...named,
      ...settled,
    },
  ],
  tasks: [
    {
      id: "task",
      name: "A",
      of: "group",
      bordersOn: ["other-task"],
      tier: "family-centre",
      ...named,
      ...settled,
    },
    { id: "other-task", name: "A", of: "service" },
  ],
  stories: [
    {
      id: "story",
      name: "A",
      ...named,
      ...evidenced,
      steps: [
        { question: reach, caption: "A" },
        { view: "pilots", show: ["pilot", "link", "area"], caption: "A" },
        { question: reach, view: "timeline" },
        { question: { ask: "routes", from: "place", to: "service", k: 3, ...conditions } },
        { question: { ask: "why-not", from: "service", to: "wider", ...conditions } },
        { question: { ask: "gatekeepers", from: "service", to: "wider", ...conditions } },
        {
          question: {
            ask: "gaps",
            rows: { origins: ["place"] },
            targets: ["service"],
            outlook: true,
            ...conditions,
          },
        },
        { question: { ask: "gaps", from: "service", rows: { areas: ["area"] } } },
        { question: { ask: "gaps", from: "service", rows: { ages: [0, 17] } } },
        { question: { ask: "compare", a: reach, b: reach } },
        {
          question: {
            ask: "what-if",
            question: reach,
            changes: [{ op: "change", in: "services", id: "service", value: { level: null } }],
          },
        },
        {
          question: {
            ask: "what-if",
            question: { ask: "gaps", from: "service", rows: { areas: ["area"] }, ...conditions },
            changes: [],
          },
        },
      ],
    },
  ],
};
