/** The names of a model's lists: constants alone, so that anything may import them. */

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

export const sectionNames = Object.keys(sections) as Section[];

/**
 * The lists whose elements are nodes of the graph. Links are edges; levels, sources and
 * stories belong to the whole.
 */
export const nodeSections = [
  "areas",
  "organisations",
  "needs",
  "services",
  "places",
  "roles",
  "practices",
  "groups",
  "pilots",
  "tasks",
] as const satisfies Section[];
