import type { Language } from "@polku/core";
import {
  accesses,
  areaKinds,
  capacityStates,
  channels,
  linkKinds,
  modes,
  sectors,
  statuses,
  tiers,
  toId,
} from "@polku/core/model";
import { overviewWords } from "@polku/core/overviews";
import { byLanguage, texts } from "@polku/core/text";
import { lettersOf } from "./names.js";

/** The words of the format that a cell can hold, as people call them, where the library has no name for them yet. */
const names = byLanguage({
  access: {
    open: { fi: "avoin", sv: "öppen", en: "open" },
    booking: { fi: "ajanvarauksella", sv: "med tidsbokning", en: "by appointment" },
    referral: { fi: "lähetteellä", sv: "med remiss", en: "by referral" },
    decision: { fi: "päätöksellä", sv: "med beslut", en: "by decision" },
  },
  channels: {
    onsite: { fi: "toimipisteessä", sv: "på plats", en: "on site" },
    home: { fi: "kotona", sv: "hemma", en: "at home" },
    phone: { fi: "puhelimessa", sv: "per telefon", en: "by phone" },
    digital: { fi: "verkossa", sv: "på nätet", en: "online" },
  },
  sector: {
    public: { fi: "julkinen", sv: "offentlig", en: "public" },
    parish: { fi: "seurakunta", sv: "församling", en: "parish" },
    ngo: { fi: "järjestö", sv: "organisation", en: "organisation" },
    private: { fi: "yritys", sv: "företag", en: "company" },
    state: { fi: "valtio", sv: "stat", en: "state" },
  },
  areaKind: {
    country: { fi: "maa", sv: "land", en: "country" },
    region: { fi: "maakunta", sv: "landskap", en: "region" },
    "catchment-area": { fi: "erityisvastuualue", sv: "specialupptagningsområde", en: "catchment area" },
    municipality: { fi: "kunta", sv: "kommun", en: "municipality" },
    "family-centre-area": { fi: "perhekeskusalue", sv: "familjecenterområde", en: "family centre area" },
    district: { fi: "kaupunginosa", sv: "stadsdel", en: "district" },
  },
});

/** What else people write for a word, in any of the languages. */
const also: Partial<Record<ClosedWords, Readonly<Record<string, string>>>> = {
  status: {
    established: "käytössä|toiminnassa|vakiintunut toiminta|i bruk|in use|permanent",
    piloted: "pilotti|pilotoidaan|kokeilu|kokeillaan|pilot|försök|being tried out",
    planned: "suunnitteilla|suunnitelma|tulossa|planeras|plan|coming",
    disputed: "kiistelty|avoin kysymys|omtvistad|open",
  },
  linkKind: {
    referral:
      "ohjaus|ohjaa|ohjaa palveluun|lähete|lähettää|ohjaaminen|hänvisning|remiss|hänvisar|refers|refers to|guides",
    consultation: "konsultointi|konsultoi|konsulterar|konsultering|consults|advice",
    outreach: "jalkautuminen|jalkautuu|jalkautuva|uppsökande|outreach work|goes out",
    joint: "yhteistyö|yhteinen|yhdessä|samarbete|gemensamt|cooperation|collaboration|joint",
  },
  access: {
    open: "ilman ajanvarausta|avoin palvelu|matalan kynnyksen|utan tidsbokning|walk-in",
    booking: "ajanvaraus|tidsbokning|booking|appointment",
    referral: "lähete|lähetteellä tai ohjauksella|remiss",
    decision: "päätös|viranhaltijapäätös|beslut",
  },
  channels: {
    onsite: "lähipalvelu|toimipiste|vastaanotto|käyntiasiointi|besök|mottagning|in person",
    home: "koti|kotikäynti|hembesök|home visit",
    phone: "puhelin|puhelinpalvelu|telefon",
    digital: "verkko|etä|etänä|etäpalvelu|sähköinen|digi|digitaalinen|chat|nätet|distans|remote",
  },
  sector: {
    public: "kunta|hyvinvointialue|julkinen sektori|offentlig sektor|public sector",
    parish: "seurakunnat|kirkko|kyrka|church",
    ngo: "yhdistys|kolmas sektori|förening|tredje sektorn|third sector|association",
    private: "yksityinen|yritykset|privat|business",
    state: "valtion|statlig",
  },
  areaKind: { region: "hyvinvointialue|välfärdsområde|county", municipality: "kaupunki|stad|town|city" },
  capacity: {
    capacity: "tilaa|vapaita paikkoja|plats|lediga platser|free",
    "no-capacity": "ei tilaa|ingen plats",
    waitlist: "jono|jonossa|jonoa|kö|queue",
  },
};

/** The closed lists of words that cells can hold. */
export type ClosedWords =
  | "status"
  | "linkKind"
  | "access"
  | "channels"
  | "mode"
  | "sector"
  | "areaKind"
  | "tier"
  | "capacity";

const keys: Record<ClosedWords, readonly string[]> = {
  status: statuses,
  linkKind: linkKinds,
  access: accesses,
  channels,
  mode: modes,
  sector: sectors,
  areaKind: areaKinds,
  tier: tiers,
  capacity: capacityStates,
};

/** The words of a closed list as a language writes them, in the order of the format: by key. */
export function wordsOf(list: ClosedWords, language: Language): ReadonlyMap<string, string> {
  const tables: Record<ClosedWords, Readonly<Record<string, string>>> = {
    status: texts[language].statuses,
    linkKind: texts[language].kinds,
    access: names[language].access,
    channels: names[language].channels,
    mode: names[language].channels,
    sector: names[language].sector,
    areaKind: names[language].areaKind,
    tier: overviewWords[language].tiers,
    capacity: texts[language].capacities,
  };
  return new Map(keys[list].map((key) => [key, tables[list][key] ?? key]));
}

const known = new Map<ClosedWords, ReadonlyMap<string, string>>();

/** The key of a word in any of the languages, however it is spelt; undefined where it is none of the list. */
export function findWord(list: ClosedWords, text: string): string | undefined {
  let table = known.get(list);
  if (!table) {
    const made = new Map<string, string>();
    for (const [key, others] of Object.entries(also[list === "mode" ? "channels" : list] ?? {}))
      if (keys[list].includes(key)) for (const word of others.split("|")) made.set(toId(word), key);
    for (const language of ["en", "sv", "fi"] as const)
      for (const [key, word] of wordsOf(list, language)) made.set(toId(word), key);
    for (const key of keys[list]) made.set(key, key);
    known.set(list, (table = made));
  }
  return table.get(lettersOf(text));
}
