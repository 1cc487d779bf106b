import { byLanguage } from "../../text/by-language.js";

export const gapsWords = byLanguage({
  /** `targets` and `client` are empty where nothing is said of them. */
  question: (rows: string, targets: string, client: string) => ({
    fi: `Mitä aukkoja on ${rows}${targets === "" ? "" : `, sarakkeina palvelut ${targets}`}${client === "" ? "" : `, kun asiakas ${client}`}?`,
    sv: `Vilka luckor finns ${rows}${targets === "" ? "" : `, till tjänsterna ${targets}`}${client === "" ? "" : `, för en klient som ${client}`}?`,
    en: `Which gaps are there ${rows}${targets === "" ? "" : `, to the services ${targets}`}${client === "" ? "" : `, for a client who ${client}`}?`,
  }),
  origins: (names: string) => ({
    fi: `lähtöpaikoittain: ${names}`,
    sv: `per utgångspunkt: ${names}`,
    en: `by origin: ${names}`,
  }),
  areas: (names: string) => ({
    fi: `alueittain: ${names}`,
    sv: `per område: ${names}`,
    en: `by area: ${names}`,
  }),
  /** All municipalities of the model. */
  municipalities: { fi: "kunnittain", sv: "per kommun", en: "by municipality" },
  ages: (first: number, last: number) => ({
    fi: `ikävuosittain ${first}–${last}`,
    sv: `per ålder ${first}–${last}`,
    en: `by age ${first}–${last}`,
  }),
});
