import { sectionNames, sections, type ElementKind, type Section } from "./section-names.js";

/**
 * The edges of structure that the graph draws for references; `runs`, `member-of` and `does` go from
 * the element that is named to the one that names it.
 */
export const structureKinds = [
  "within",
  "part-of",
  "runs",
  "serves",
  "answers",
  "uses",
  "located-in",
  "offers",
  "works-in",
  "member-of",
  "steers",
  "tries",
  "tried-in",
  "does",
  "borders-on",
] as const;
export type StructureKind = (typeof structureKinds)[number];

/**
 * One field that names other elements. `field` is the way to it; `*` stands for every entry of a list.
 * `edge` is the kind of edge that the graph draws for it, from the element that has the field to the
 * one named, or the other way about where `reversed`.
 */
export interface Reference {
  readonly in: Section;
  readonly field: readonly string[];
  readonly to: readonly ElementKind[];
  readonly edge?: StructureKind;
  readonly reversed?: true;
  /** The element is there through what the field names: it goes with the last of them. */
  readonly through?: true;
}

const cited: Reference[] = [];
for (const section of sectionNames) {
  if (section === "sources") continue;
  cited.push(
    { in: section, field: ["sources", "*", "source"], to: ["source"] },
    { in: section, field: ["positions", "*", "by"], to: ["group", "organisation", "role"] },
  );
}

/** Where a question names an element, below the question itself. */
const questionFields: Pick<Reference, "field" | "to">[] = [
  { field: ["from"], to: ["service", "place"] },
  { field: ["to"], to: ["service"] },
  { field: ["client", "area"], to: ["area"] },
  { field: ["needs", "*"], to: ["need"] },
  { field: ["targets", "*"], to: ["service"] },
  { field: ["rows", "origins", "*"], to: ["service", "place"] },
  { field: ["rows", "areas", "*"], to: ["area"] },
];

/** Every reference of a question; some questions hold questions. */
export const questionReferences: readonly Pick<Reference, "field" | "to">[] = [
  [],
  ["a"],
  ["b"],
  ["question"],
].flatMap((way) => questionFields.map(({ field, to }) => ({ field: [...way, ...field], to })));

const asked: Reference[] = questionReferences.map(({ field, to }) => ({
  in: "stories",
  field: ["steps", "*", "question", ...field],
  to,
}));

/** Every field of the format that names another element: rules, the graph and the map read this one table. */
export const references = [
  { in: "areas", field: ["within"], to: ["area"], edge: "within" },
  { in: "services", field: ["level"], to: ["level"] },
  { in: "services", field: ["partOf"], to: ["service"], edge: "part-of" },
  { in: "services", field: ["runBy", "*"], to: ["organisation"], edge: "runs", reversed: true },
  { in: "services", field: ["eligibility", "areas", "*"], to: ["area"], edge: "serves" },
  { in: "services", field: ["needs", "*"], to: ["need"], edge: "answers" },
  { in: "services", field: ["practices", "*"], to: ["practice"], edge: "uses" },
  { in: "links", field: ["from"], to: ["service"] },
  { in: "links", field: ["to"], to: ["service"] },
  { in: "links", field: ["areas", "*"], to: ["area"] },
  { in: "links", field: ["initiatedBy", "*"], to: ["role", "service"] },
  { in: "links", field: ["practices", "*"], to: ["practice"], through: true },
  { in: "links", field: ["roles", "*"], to: ["role"], through: true },
  { in: "places", field: ["area"], to: ["area"], edge: "located-in" },
  { in: "places", field: ["offers", "*"], to: ["service"], edge: "offers" },
  { in: "places", field: ["runBy", "*"], to: ["organisation"], edge: "runs", reversed: true },
  { in: "roles", field: ["worksIn", "*"], to: ["service"], edge: "works-in" },
  { in: "groups", field: ["area"], to: ["area"], edge: "located-in" },
  {
    in: "groups",
    field: ["members", "*"],
    to: ["organisation", "role", "group"],
    edge: "member-of",
    reversed: true,
  },
  {
    in: "groups",
    field: ["steers", "*"],
    to: ["service", "link", "place", "role", "practice", "group", "pilot", "task", "organisation", "area"],
    edge: "steers",
  },
  { in: "pilots", field: ["tries", "*"], to: ["practice", "service", "link"], edge: "tries" },
  { in: "pilots", field: ["areas", "*"], to: ["area"], edge: "tried-in" },
  { in: "pilots", field: ["runBy", "*"], to: ["organisation"], edge: "runs", reversed: true },
  {
    in: "tasks",
    field: ["of"],
    to: ["service", "organisation", "group"],
    edge: "does",
    reversed: true,
  },
  { in: "tasks", field: ["bordersOn", "*"], to: ["task"], edge: "borders-on" },
  { in: "stories", field: ["steps", "*", "show", "*"], to: Object.values(sections) },
  ...asked,
  ...cited,
] as const satisfies readonly Reference[] as readonly Reference[];

/** The references of one section. */
export function referencesOf(section: Section): readonly Reference[] {
  return bySection.get(section) ?? [];
}

const bySection = new Map<Section, Reference[]>();
for (const reference of references) {
  const list = bySection.get(reference.in);
  if (list) list.push(reference);
  else bySection.set(reference.in, [reference]);
}

/** One id that a field names, and where in the element it stands. */
export interface Mention {
  id: string;
  path: (string | number)[];
}

/** The ids that one field of an element names, in the order in which they are written. */
export function mentionsIn(element: object, field: readonly string[]): Mention[] {
  let found: { value: unknown; path: (string | number)[] }[] = [{ value: element, path: [] }];
  for (const step of field) {
    const next: typeof found = [];
    for (const { value, path } of found) {
      if (step === "*") {
        if (Array.isArray(value))
          for (const [index, entry] of value.entries()) next.push({ value: entry, path: [...path, index] });
      } else if (typeof value === "object" && value !== null) {
        const inner = (value as Record<string, unknown>)[step];
        if (inner !== undefined) next.push({ value: inner, path: [...path, step] });
      }
    }
    found = next;
  }
  return found.flatMap(({ value, path }) => (typeof value === "string" ? [{ id: value, path }] : []));
}
