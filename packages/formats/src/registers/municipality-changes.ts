/** A municipality that became a part of another one. */
export interface EndedMunicipality {
  readonly name: string;
  /** The last day of its code. */
  readonly until: string;
  /** The code of the municipality that it is a part of since. */
  readonly into: string;
}

/** The municipalities of Finland that ended since 2015, by code, and what each merged into (Honkajoki: Finlex 443/2020). */
const endedMunicipalities: Readonly<Record<string, EndedMunicipality>> = {
  "413": { name: "Lavia", until: "2014-12-31", into: "609" },
  "476": { name: "Maaninka", until: "2014-12-31", into: "297" },
  "838": { name: "Tarvasjoki", until: "2014-12-31", into: "423" },
  "164": { name: "Jalasjärvi", until: "2015-12-31", into: "301" },
  "283": { name: "Hämeenkoski", until: "2015-12-31", into: "098" },
  "319": { name: "Köyliö", until: "2015-12-31", into: "783" },
  "532": { name: "Nastola", until: "2015-12-31", into: "398" },
  "174": { name: "Juankoski", until: "2016-12-31", into: "297" },
  "442": { name: "Luvia", until: "2016-12-31", into: "051" },
  "911": { name: "Valtimo", until: "2019-12-31", into: "541" },
  "099": { name: "Honkajoki", until: "2020-12-31", into: "214" },
};

/** The municipality of a code that has ended; undefined of any other code. */
export function endedMunicipality(code: string | undefined): EndedMunicipality | undefined {
  return code !== undefined && Object.hasOwn(endedMunicipalities, code)
    ? endedMunicipalities[code]
    : undefined;
}
