import type { Network, Place, Service } from "@polku/core";
import { weakMapMemoize as memoize } from "reselect";

/** Something a search finds. */
export interface Match {
  id: string;
  kind: "service" | "place";
  /** The other name by which it was found, where its own did not match. */
  alias?: string;
}

/** Letters without their marks and in lower case, so that a is found by ä, ä by a. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

interface Entry {
  id: string;
  kind: Match["kind"];
  names: { text: string; folded: string; own: boolean }[];
}

/**
 * Services, and where asked places, whose names in any language, short names, aliases or ids match a
 * text; those that begin with it first. An empty text finds nothing.
 */
export function findServices(network: Network, text: string, withPlaces = false): Match[] {
  const wanted = fold(text.trim());
  if (wanted === "") return [];
  const found: { match: Match; rank: number }[] = [];
  for (const { id, kind, names } of indexOf(network)) {
    if (kind === "place" && !withPlaces) continue;
    let rank = Infinity;
    let hit: Entry["names"][number] | undefined;
    for (const name of names) {
      const here = rankOf(name.folded, wanted) + (name.own ? 0 : 0.5);
      if (here < rank) [rank, hit] = [here, name];
    }
    if (!hit) continue;
    found.push({ rank, match: { id, kind, ...(hit.own ? {} : { alias: hit.text }) } });
  }
  return found.toSorted((a, b) => a.rank - b.rank).map(({ match }) => match);
}

/** Every service, and every place that offers one, as matches in the order of levels and the file. */
export function allOrigins(network: Network): Match[] {
  const { levels, services, places = [] } = network.model;
  return [
    ...levels.flatMap(({ id: level }) =>
      services.filter((one) => one.level === level).map(({ id }) => ({ id, kind: "service" as const })),
    ),
    ...places
      .filter(({ offers = [] }) => offers.length > 0)
      .map(({ id }) => ({ id, kind: "place" as const })),
  ];
}

function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at === -1) return Infinity;
  if (name.length === wanted.length) return 0;
  if (at === 0) return 1;
  return /[\s\-(/,]/.test(name[at - 1] ?? "") ? 2 : 3;
}

const indexOf = memoize(({ model: { services, places = [] } }: Network): Entry[] => [
  ...services.map((service) => toEntry(service, "service")),
  ...places.filter(({ offers = [] }) => offers.length > 0).map((place) => toEntry(place, "place")),
]);

function toEntry({ id, name, short, aliases = [] }: Service | Place, kind: Match["kind"]): Entry {
  const own = [name, short].flatMap((text) =>
    text === undefined ? [] : typeof text === "string" ? [text] : [text.fi, text.sv, text.en],
  );
  const names = [
    ...own.filter((text) => text !== undefined).map((text) => ({ text, own: true })),
    ...aliases.map((text) => ({ text, own: false })),
    { text: id, own: true },
  ];
  return { id, kind, names: names.map(({ text, own: its }) => ({ text, folded: fold(text), own: its })) };
}
