import type { Network, Overview, Text } from "@polku/core";
import { sections } from "@polku/core/model";
import { findAreas } from "@polku/core/overviews";
import { weakMapMemoize as memoize } from "reselect";
import { fold } from "./find-services.js";

/** The lists whose elements stand in an overview of their own. */
const overviewOfSection = {
  practices: "practices",
  roles: "roles",
  pilots: "pilots",
  groups: "steering",
  tasks: "steering",
  places: "meeting-places",
  areas: "areas",
} as const satisfies Record<string, Overview>;
type ListedSection = keyof typeof overviewOfSection;

/** An element that stands in an overview, and what it is. */
export interface Listed {
  id: string;
  kind: (typeof sections)[ListedSection];
}

interface Entry extends Listed {
  overview: Overview;
  names: readonly string[];
}

/** The overview in which an element stands; undefined where it stands in none. */
export function overviewOf(network: Network, id: string): Overview | undefined {
  return indexOf(network).find((entry) => entry.id === id)?.overview;
}

/** The ids of all elements that an overview has. */
export function listedIds(network: Network): string[] {
  return indexOf(network).map(({ id }) => id);
}

/** The elements of overviews whose names, in any language, or ids match a text; those that begin with it first. */
export function findListed(network: Network, text: string): Listed[] {
  const wanted = fold(text.trim());
  if (wanted === "") return [];
  return indexOf(network)
    .map(({ id, kind, names }) => ({ id, kind, at: Math.min(...names.map((name) => placeOf(name, wanted))) }))
    .filter(({ at }) => at !== Infinity)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, kind }) => ({ id, kind }));
}

const indexOf = memoize((network: Network): Entry[] => {
  const { model } = network;
  // Of the areas those have a place in the overview that have municipalities, and these.
  const areas = findAreas(network).flatMap(({ area, municipalities }) => [area, ...municipalities]);
  return (Object.keys(overviewOfSection) as ListedSection[]).flatMap((section) =>
    (section === "areas" ? areas : (model[section] ?? [])).map(({ id, name, short }) => ({
      id,
      kind: sections[section],
      overview: overviewOfSection[section],
      names: [id, ...wordsOf(name), ...wordsOf(short)].map(fold),
    })),
  );
});

function wordsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : [text.fi, text.sv, text.en].filter((one) => one !== undefined);
}

/** 0 where a name begins with what is wanted, 1 where a word of it does, 2 where it stands within; else infinite. */
function placeOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at <= 0) return at === 0 ? 0 : Infinity;
  return /[\s\-(/,]/.test(name[at - 1] ?? "") ? 1 : 2;
}
