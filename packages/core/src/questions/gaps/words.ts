import type { Language } from "../../model/words.js";

interface GapsWords {
  /** `targets` and `client` are empty where nothing is said of them. */
  question(rows: string, targets: string, client: string): string;
  origins(names: string): string;
  areas(names: string): string;
  /** All municipalities of the model. */
  municipalities: string;
  ages(first: number, last: number): string;
}

export const gapsWords: Record<Language, GapsWords> = {
  fi: {
    question: (rows, targets, client) =>
      `Mitä aukkoja on ${rows}${targets === "" ? "" : `, sarakkeina palvelut ${targets}`}${client === "" ? "" : `, kun asiakas ${client}`}?`,
    origins: (names) => `lähtöpaikoittain: ${names}`,
    areas: (names) => `alueittain: ${names}`,
    municipalities: "kunnittain",
    ages: (first, last) => `ikävuosittain ${first}–${last}`,
  },
  sv: {
    question: (rows, targets, client) =>
      `Vilka luckor finns ${rows}${targets === "" ? "" : `, till tjänsterna ${targets}`}${client === "" ? "" : `, för en klient som ${client}`}?`,
    origins: (names) => `per utgångspunkt: ${names}`,
    areas: (names) => `per område: ${names}`,
    municipalities: "per kommun",
    ages: (first, last) => `per ålder ${first}–${last}`,
  },
  en: {
    question: (rows, targets, client) =>
      `Which gaps are there ${rows}${targets === "" ? "" : `, to the services ${targets}`}${client === "" ? "" : `, for a client who ${client}`}?`,
    origins: (names) => `by origin: ${names}`,
    areas: (names) => `by area: ${names}`,
    municipalities: "by municipality",
    ages: (first, last) => `by age ${first}–${last}`,
  },
};
