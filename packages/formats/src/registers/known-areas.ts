import { counties } from "../areas/municipalities.js";
import type { Raw } from "../shared/raw.js";
import type { Builder, Place } from "./builder.js";
import { endedMunicipality, type EndedMunicipality } from "./municipality-changes.js";

/** A municipality or county of Finland by its code or one of its names. */
export function knownArea(code: string | undefined, name: string | undefined) {
  for (const county of counties()) {
    const one = county.municipalities.find(
      (municipality) =>
        municipality.code === code || (name !== undefined && Object.values(municipality.name).includes(name)),
    );
    if (one) return { ...one, kind: "municipality" };
    if (name !== undefined && Object.values(county.name).includes(name)) return { ...county, kind: "region" };
  }
  return undefined;
}

/** The name of a municipality by its code, of those there are and of those that ended. */
export function municipalityName(code: string): Raw | undefined {
  const known = knownArea(code, undefined);
  const ended = endedMunicipality(code);
  return known ? { ...known.name } : ended && { fi: ended.name };
}

/** Tells which municipality one that ended is a part of now. */
export function tellMoved(
  builder: Builder,
  place: Place,
  code: string,
  { until, into }: EndedMunicipality,
): void {
  const name = municipalityName(into)?.["fi"]?.toString() ?? into;
  builder.tell("moved-municipality", place, { code, day: until, into: name });
}
