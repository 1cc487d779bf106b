import type { ElementKind, Section } from "./section-names.js";

/**
 * One field that names other elements. `field` is its path, with `*` for every entry of a list. `edge` is the kind
 * of edge that the graph has for it, from the element with the field to the one named; `reversed`, the other way.
 */
export interface Reference {
  readonly in: Section;
  readonly field: readonly string[];
  readonly to: readonly ElementKind[];
  readonly edge?: StructureKind;
  readonly reversed?: true;
  /** The element exists through or for what the field names: it is removed with the last of them. */
  readonly through?: true;
}

/** The fields that become edges of the graph. */
export const structure = [
  { in: "areas", field: ["within"], to: ["area"], edge: "within" },
  { in: "services", field: ["partOf"], to: ["service"], edge: "part-of" },
  { in: "services", field: ["runBy", "*"], to: ["organisation"], edge: "runs", reversed: true },
  { in: "services", field: ["eligibility", "areas", "*"], to: ["area"], edge: "serves" },
  { in: "services", field: ["needs", "*"], to: ["need"], edge: "answers" },
  { in: "services", field: ["practices", "*"], to: ["practice"], edge: "uses" },
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
  { in: "pilots", field: ["areas", "*"], to: ["area"], edge: "tried-in", through: true },
  { in: "pilots", field: ["runBy", "*"], to: ["organisation"], edge: "runs", reversed: true },
  {
    in: "tasks",
    field: ["of"],
    to: ["service", "organisation", "group"],
    edge: "does",
    reversed: true,
  },
  { in: "tasks", field: ["bordersOn", "*"], to: ["task"], edge: "borders-on" },
] as const satisfies readonly (Omit<Reference, "edge"> & { edge: string })[];

/**
 * The kinds of edge that a field becomes; `runs`, `member-of` and `does` lead from the element that is named to the
 * one that names it.
 */
export type StructureKind = (typeof structure)[number]["edge"];

/** One id that a field names, and its path in the element. */
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
