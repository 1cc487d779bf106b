import type { Model } from "./model.js";

/** The lists of a model, in the order of a file, each with the kind of its elements. */
export const sections = {
  levels: "level",
  sources: "source",
  areas: "area",
  organisations: "organisation",
  needs: "need",
  services: "service",
  links: "link",
  places: "place",
  roles: "role",
  practices: "practice",
  groups: "group",
  pilots: "pilot",
  tasks: "task",
  stories: "story",
} as const;

export type Section = keyof typeof sections;
export type ElementKind = (typeof sections)[Section];
export type SectionOf<Kind extends ElementKind> = {
  [S in Section]: (typeof sections)[S] extends Kind ? S : never;
}[Section];

/** The type of an element of a kind: `Element<"service">` is `Service`. */
export type Element<Kind extends ElementKind = ElementKind> = NonNullable<Model[SectionOf<Kind>]>[number];

export const sectionNames = Object.keys(sections) as Section[];

/** Every element of a model with its section, kind and index, in the order of the file. */
export function* elementsOf(model: Model): Generator<{
  section: Section;
  kind: ElementKind;
  index: number;
  element: Element;
}> {
  for (const section of sectionNames)
    for (const [index, element] of (model[section] ?? []).entries())
      yield { section, kind: sections[section], index, element };
}
