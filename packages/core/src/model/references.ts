import { sectionNames, sections, type Section } from "./section-names.js";
import { structure, type Reference } from "./structure.js";

export { mentionsIn, type Mention, type Reference } from "./structure.js";

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

const own: Reference[] = [
  ...structure,
  { in: "services", field: ["level"], to: ["level"] },
  { in: "links", field: ["from"], to: ["service"] },
  { in: "links", field: ["to"], to: ["service"] },
  { in: "links", field: ["areas", "*"], to: ["area"], through: true },
  { in: "links", field: ["initiatedBy", "*"], to: ["role", "service"] },
  { in: "links", field: ["practices", "*"], to: ["practice"], through: true },
  { in: "links", field: ["roles", "*"], to: ["role"], through: true },
  { in: "stories", field: ["steps", "*", "show", "*"], to: Object.values(sections) },
  { in: "stories", field: ["steps", "*", "frame", "*"], to: ["level", "service", "link"] },
  { in: "stories", field: ["steps", "*", "hide", "levels", "*"], to: ["level"] },
  { in: "stories", field: ["steps", "*", "hide", "area"], to: ["area"] },
  { in: "stories", field: ["steps", "*", "hide", "need"], to: ["need"] },
  { in: "stories", field: ["steps", "*", "hide", "kept", "*"], to: ["service"] },
];

/** Every field of the format that names another element, in the order of the lists: rules and changes read this table. */
export const references: readonly Reference[] = [
  ...own.toSorted((a, b) => sectionNames.indexOf(a.in) - sectionNames.indexOf(b.in)),
  ...asked,
  ...cited,
];

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
