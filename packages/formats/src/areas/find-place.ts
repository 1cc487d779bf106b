import type { Area } from "@polku/core";
import { toId } from "@polku/core/model";
import { areasOf, counties, type County, type Municipality } from "./municipalities.js";

/** The names that people call counties by, beside the official ones, by their codes. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  "01": ["Itä-Uusimaa", "Östra Nyland"],
  "02": ["Keski-Uusimaa", "Mellersta Nyland"],
  "03": ["Länsi-Uusimaa", "Västra Nyland"],
  "04": ["Vantaa ja Kerava", "Vanda och Kervo"],
  "05": ["Varsinais-Suomi", "Egentliga Finland", "Southwest Finland"],
  "06": ["Satakunta"],
  "07": ["Kanta-Häme", "Egentliga Tavastland"],
  "08": ["Pirkanmaa", "Birkaland"],
  "09": ["Päijät-Häme", "Päijänne-Tavastland"],
  "10": ["Kymenlaakso", "Kymmenedalen"],
  "11": ["Etelä-Karjala", "Södra Karelen", "South Karelia"],
  "12": ["Etelä-Savo", "Södra Savolax", "South Savo"],
  "13": ["Pohjois-Savo", "Norra Savolax", "North Savo"],
  "14": ["Pohjois-Karjala", "Norra Karelen", "North Karelia"],
  "15": ["Keski-Suomi", "Mellersta Finland", "Central Finland"],
  "16": ["Etelä-Pohjanmaa", "Södra Österbotten", "South Ostrobothnia"],
  "17": ["Pohjanmaa", "Österbotten", "Ostrobothnia"],
  "18": ["Keski-Pohjanmaa", "Mellersta Österbotten", "Central Ostrobothnia"],
  "19": ["Pohjois-Pohjanmaa", "Norra Österbotten", "North Ostrobothnia"],
  "20": ["Kainuu", "Kajanaland"],
  "21": ["Lappi", "Lappland", "Lapland"],
};

/** A municipality with its county, or a county. */
export interface OfficialPlace {
  readonly county: County;
  /** Left out, the county itself is meant. */
  readonly municipality?: Municipality;
  /** Everything that it is called. */
  readonly names: readonly string[];
}

const isSame = (a: OfficialPlace, b: OfficialPlace) =>
  (a.municipality === undefined) === (b.municipality === undefined);

let read:
  | { places: readonly OfficialPlace[]; byName: ReadonlyMap<string, readonly OfficialPlace[]> }
  | undefined;

function official(): NonNullable<typeof read> {
  if (read) return read;
  const names = ({ name }: Municipality) => [...new Set(Object.values(name))];
  const towns = counties().flatMap((county) =>
    county.municipalities.map((municipality): OfficialPlace => ({
      county,
      municipality,
      names: names(municipality),
    })),
  );
  const wide = counties().map((county): OfficialPlace => ({
    county,
    names: [...names(county), ...(shortNames[county.code] ?? [])],
  }));
  const places = [...towns, ...wide];
  const byName = new Map<string, OfficialPlace[]>();
  for (const place of places) {
    const { municipality } = place;
    const codes = municipality ? [municipality.code, String(Number(municipality.code))] : [];
    for (const name of new Set([...place.names.map(toId), ...codes]))
      byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return (read = { places, byName });
}

/** Every name of a municipality or a county, for hints. */
export function placeNames(): string[] {
  return official().places.flatMap(({ names }) => names);
}

/**
 * The municipality or county of a name in any of the three languages, or of a municipality's code, whose zeros a
 * spreadsheet may have eaten; undefined where none has it, or more than one. A name of both is the municipality's.
 *
 * @example
 * ```ts
 * findPlace("Åbo")?.municipality?.code; // "853"
 * findPlace("49")?.municipality?.name.fi; // "Espoo"
 * findPlace("Pirkanmaa")?.county.code; // "08"
 * ```
 */
export function findPlace(name: string): OfficialPlace | undefined {
  const { byName } = official();
  const key = toId(name);
  const plain = key.replace(/-(?:kunta|kaupunki|kommun|stad)$|n-(?:kunta|kaupunki)$/, "");
  const [first, second] = byName.get(key) ?? byName.get(plain) ?? [];
  return first && second && isSame(first, second) ? undefined : first;
}

/** A place as an area of a model: first its county, where it is a municipality, then itself. */
export function areasOfPlace({ county, municipality }: OfficialPlace): Area[] {
  const areas = areasOf([county.code]);
  return areas.filter(
    ({ kind, code }) =>
      (kind === "region" && code === county.code) || (kind === "municipality" && code === municipality?.code),
  );
}
