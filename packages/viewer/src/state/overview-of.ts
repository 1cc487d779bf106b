import { findAreas, type ElementKind, type Network, type Overview } from "@polku/core";
import { findElement } from "./elements.js";
import { fold } from "./find-services.js";

/** The overview in which elements of a kind stand. */
const overviewOfKind: Partial<Record<ElementKind, Overview>> = {
  place: "meeting-places",
  pilot: "pilots",
  practice: "practices",
  role: "roles",
  group: "steering",
  task: "steering",
  area: "areas",
};

const sectionsOfKinds = {
  practices: "practice",
  roles: "role",
  pilots: "pilot",
  groups: "group",
  tasks: "task",
  places: "place",
  areas: "area",
} as const;

/** An element that stands in an overview, and what it is. */
export interface Listed {
  id: string;
  kind: (typeof sectionsOfKinds)[keyof typeof sectionsOfKinds];
}

/** The overview in which an element stands; undefined where it stands in none. */
export function overviewOf({ model }: Network, id: string): Overview | undefined {
  const kind = listedIn(model).find((one) => one.id === id)?.kind;
  return kind && overviewOfKind[kind];
}

/** The elements of overviews whose names, in any language, or ids match a text; those that begin with it first. */
export function findListed(network: Network, text: string): Listed[] {
  const wanted = fold(text.trim());
  if (wanted === "") return [];
  return listedIn(network.model)
    .flatMap((listed) => {
      const at = Math.min(...namesOf(network, listed.id).map((name) => placeOf(fold(name), wanted)));
      return at === Infinity ? [] : { listed, at };
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ listed }) => listed);
}

function listedIn(model: Network["model"]): Listed[] {
  // Of the areas those stand in the overview that have municipalities, and these.
  const areas = findAreas(model).flatMap(({ area, municipalities }) => [area, ...municipalities]);
  return Object.entries(sectionsOfKinds).flatMap(([section, kind]) =>
    (kind === "area" ? areas : (model[section as keyof typeof sectionsOfKinds] ?? [])).map(({ id }) => ({
      id,
      kind,
    })),
  );
}

function namesOf(network: Network, id: string): string[] {
  const element = findElement(network, id);
  const texts =
    element && "name" in element ? [element.name, "short" in element ? element.short : undefined] : [];
  return [
    id,
    ...texts.flatMap((text) =>
      text === undefined
        ? []
        : typeof text === "string"
          ? text
          : Object.values(text).filter((one) => one !== undefined),
    ),
  ];
}

/** 0 where a name begins with what is wanted, 1 where a word of it does, 2 where it stands within; else infinite. */
function placeOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at <= 0) return at === 0 ? 0 : Infinity;
  return /[\s\-(/,]/.test(name[at - 1] ?? "") ? 1 : 2;
}
