import { counties } from "../../areas/municipalities.js";
import { nameIn, textFrom } from "../../shared/levels.js";
import { fieldOf, listOf, textOf, type Raw } from "../../shared/raw.js";
import type { Builder, Place } from "../builder.js";
import { municipalityName, tellMoved } from "../known-areas.js";
import { endedMunicipality } from "../municipality-changes.js";
import { localized } from "./records.js";

/** The sorts of area of PTV, those that a municipality is told to be within first, and what they are in a network. */
const areaKinds: Readonly<Record<string, string>> = {
  WellbeingServiceCounties: "region",
  Region: "region",
  BusinessSubRegion: "district",
  HospitalDistrict: "catchment-area",
};

/** The municipalities of Åland, which some services leave out. */
const alandCodes = new Set(
  counties()
    .find(({ code }) => code === "91")
    ?.municipalities.map(({ code }) => code) ?? [],
);
const mainlandName = { fi: "Manner-Suomi", sv: "Fasta Finland", en: "Mainland Finland" };

interface Found {
  readonly key: string;
  readonly kind: string;
  readonly code: string | undefined;
  readonly name: Raw | string;
  readonly place: Place;
  readonly municipalities: string[];
}

/**
 * The areas that services and channels name. They are gathered first, since what one service tells of an area holds for
 * all; then `finish` gives them ids, and `idsOf` the areas of a service.
 */
export class PtvAreas {
  readonly #builder: Builder;
  readonly #found = new Map<string, Found>();
  readonly #ids = new Map<string, string>();
  /** Municipalities that an area has, but that are within another one. */
  readonly #apart = new Map<string, string[]>();
  #mainland = false;

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  /** Keys of the areas that a record serves; undefined where it serves everyone, or does not tell. */
  gather(record: unknown, place: Place): string[] | undefined {
    const type = textOf(fieldOf(record, "areaType"));
    if (type === "NationwideExceptAlandIslands" || type === "WholeCountryExceptAlandIslands") {
      this.#mainland = true;
      return ["mainland"];
    }
    const keys: string[] = [];
    for (const area of listOf(fieldOf(record, "areas"))) {
      const told = textOf(fieldOf(area, "type")) ?? "";
      const inside = listOf(fieldOf(area, "municipalities")).flatMap(
        (one) => this.municipality(one, place) ?? [],
      );
      const kind = Object.hasOwn(areaKinds, told) ? areaKinds[told] : undefined;
      if (kind === undefined) {
        if (told === "Municipality" && inside.length === 0)
          inside.push(...(this.municipality(area, place) ?? []));
        else if (told !== "Municipality" && inside.length === 0)
          this.#builder.tell("unknown-word", place, { field: "areas.type", value: told });
        keys.push(...inside);
        continue;
      }
      const code = textOf(fieldOf(area, "code"));
      const names = localized(fieldOf(area, "name"));
      const key = `${told}:${code ?? names.map(({ value }) => String(value)).join()}`;
      const known = this.#found.get(key);
      if (known) known.municipalities.push(...inside.filter((one) => !known.municipalities.includes(one)));
      else {
        const name = this.#builder.localized(names, place, "areas.name") ?? code ?? told;
        this.#found.set(key, { key, kind, code, name, place, municipalities: [...inside] });
      }
      keys.push(key);
    }
    return keys.length > 0 ? [...new Set(keys)] : undefined;
  }

  /** The key of a municipality; undefined where there is no code and no name. */
  municipality(value: unknown, place: Place): string[] | undefined {
    const code = textOf(fieldOf(value, "code"))?.padStart(3, "0");
    const names = localized(fieldOf(value, "name"));
    if (code === undefined && names.length === 0) return undefined;
    const key = `Municipality:${code ?? names.map((name) => String(name.value)).join()}`;
    if (!this.#found.has(key)) {
      const name =
        this.#builder.localized(names, place, "municipality.name") ??
        (code === undefined ? key : (municipalityName(code) ?? code));
      this.#found.set(key, { key, kind: "municipality", code, name, place, municipalities: [] });
    }
    const ended = endedMunicipality(code);
    if (ended) this.municipality({ code: ended.into }, place);
    return [key];
  }

  /** Gives every area its id and what it is within. */
  finish(): void {
    const order = Object.keys(areaKinds);
    const rank = ({ key }: Found) => order.indexOf(key.split(":")[0] ?? "");
    const wider = [...this.#found.values()]
      .filter(({ kind }) => kind !== "municipality")
      .toSorted((a, b) => rank(a) - rank(b));
    const within = new Map<string, Found>();
    for (const area of wider)
      for (const key of area.municipalities) {
        const first = within.get(key);
        if (!first) within.set(key, area);
        else if (first !== area) {
          this.#apart.set(area.key, [...(this.#apart.get(area.key) ?? []), key]);
          const found = this.#found.get(key);
          if (found)
            this.#builder.tell(
              "second-area",
              { ...found.place, name: textFrom(found.name) },
              { value: nameIn(area.name) ?? "" },
            );
        }
      }
    const mainland = this.#mainland
      ? this.#builder.add("areas", { name: mainlandName, kind: "country" }, "mainland")
      : undefined;
    if (mainland !== undefined) this.#ids.set("mainland", mainland);
    for (const { key, kind, name, code } of wider) {
      const inMainland = code !== "21" || kind !== "region" ? mainland : undefined;
      this.#ids.set(key, this.#builder.add("areas", { name, kind, within: inMainland, code }, "area"));
    }
    const municipalities = [...this.#found.values()].filter(({ kind }) => kind === "municipality");
    // A municipality that ended is within the one that it is a part of, so that one comes first.
    for (const { key, name, code, place } of municipalities.toSorted(
      (a, b) => Number(isEnded(a)) - Number(isEnded(b)),
    )) {
      const ended = endedMunicipality(code);
      const around = within.get(key);
      const onMainland = code === undefined || !alandCodes.has(code) ? mainland : undefined;
      const successor = ended && this.#ids.get(`Municipality:${ended.into}`);
      const inside = successor ?? (around ? this.#ids.get(around.key) : onMainland);
      this.#ids.set(
        key,
        this.#builder.add(
          "areas",
          { name, kind: "municipality", within: inside, code, until: ended?.until },
          "municipality",
        ),
      );
      if (ended && code !== undefined)
        tellMoved(this.#builder, { ...place, name: textFrom(name) }, code, ended);
    }
  }

  /** The ids of areas: of one whose municipalities are not all within it, those too. */
  idsOf(keys: readonly string[] | undefined): string[] {
    const all = (keys ?? []).flatMap((key) => [key, ...(this.#apart.get(key) ?? [])]);
    return [...new Set(all.flatMap((key) => this.#ids.get(key) ?? []))];
  }
}

function isEnded({ code }: Found): boolean {
  return endedMunicipality(code) !== undefined;
}
