import type { OwnFields } from "../model/fields.js";
import type { Element, Section } from "../model/sections.js";
import { byLanguage } from "./by-language.js";
import { formatters } from "./formatter.js";

const { fi, sv, en } = formatters;

type FieldOf<Each> = Each extends Each ? Exclude<keyof Each & string, keyof OwnFields> : never;

/** The name of any field of any element, the author's own fields apart. */
export type FieldName = FieldOf<Element>;

/**
 * The parts of sentences about changes, by language; apart from the other texts, since few programs need them.
 * Names are ready to print.
 */
export const changeTexts = byLanguage({
  /** The name of every field of every element, for a sentence. */
  fields: {
    id: { fi: "tunnus", sv: "id", en: "id" },
    name: { fi: "nimi", sv: "namn", en: "name" },
    short: { fi: "lyhyt nimi", sv: "kort namn", en: "short name" },
    aliases: { fi: "muut nimet", sv: "andra namn", en: "other names" },
    description: { fi: "kuvaus", sv: "beskrivning", en: "description" },
    note: { fi: "huomautus", sv: "anmärkning", en: "note" },
    positions: { fi: "näkemykset", sv: "ståndpunkter", en: "positions" },
    since: { fi: "alkaen", sv: "från och med", en: "since" },
    until: { fi: "päättyen", sv: "till och med", en: "until" },
    sources: { fi: "lähteet", sv: "källor", en: "sources" },
    status: { fi: "tila", sv: "status", en: "status" },
    kind: { fi: "laji", sv: "slag", en: "kind" },
    within: { fi: "osa aluetta", sv: "inom", en: "within" },
    code: { fi: "koodi", sv: "kod", en: "code" },
    sector: { fi: "sektori", sv: "sektor", en: "sector" },
    level: { fi: "taso", sv: "nivå", en: "level" },
    partOf: { fi: "osana", sv: "del av", en: "part of" },
    runBy: { fi: "toiminnasta vastaa", sv: "drivs av", en: "run by" },
    access: { fi: "miten pääsee", sv: "så får man tjänsten", en: "access" },
    channels: { fi: "asiointitapa", sv: "kontaktsätt", en: "contact" },
    eligibility: { fi: "kenelle", sv: "för vem", en: "who it takes" },
    needs: { fi: "tarpeet", sv: "behov", en: "needs" },
    practices: { fi: "toimintamallit", sv: "verksamhetsmodeller", en: "practices" },
    capacity: { fi: "tilaa uusille asiakkaille", sv: "plats för nya klienter", en: "capacity" },
    from: { fi: "mistä", sv: "från", en: "from" },
    to: { fi: "mihin", sv: "till", en: "to" },
    ages: { fi: "iät", sv: "åldrar", en: "ages" },
    areas: { fi: "alueet", sv: "områden", en: "areas" },
    initiatedBy: { fi: "kuka voi aloittaa", sv: "vem som kan inleda", en: "who may start it" },
    roles: { fi: "roolit", sv: "roller", en: "roles" },
    mode: { fi: "toteutustapa", sv: "genomförande", en: "how it is done" },
    area: { fi: "alue", sv: "område", en: "area" },
    offers: { fi: "tarjotut palvelut", sv: "tjänster som erbjuds", en: "services offered" },
    count: { fi: "lukumäärä", sv: "antal", en: "count" },
    worksIn: { fi: "työskentelee", sv: "arbetar i", en: "works in" },
    members: { fi: "jäsenet", sv: "medlemmar", en: "members" },
    steers: { fi: "ohjaa", sv: "styr", en: "steers" },
    meetings: { fi: "kokoukset", sv: "möten", en: "meetings" },
    tier: { fi: "toiminnan taso", sv: "verksamhetsnivå", en: "tier" },
    tries: { fi: "kokeilee", sv: "prövar", en: "tries" },
    of: { fi: "kenen tehtävä", sv: "vems uppgift", en: "task of" },
    bordersOn: { fi: "rajautuu", sv: "gränsar till", en: "borders on" },
    steps: { fi: "kohdat", sv: "steg", en: "steps" },
    document: { fi: "asiakirja", sv: "dokument", en: "document" },
    licence: { fi: "lisenssi", sv: "licens", en: "licence" },
    title: { fi: "otsikko", sv: "titel", en: "title" },
    date: { fi: "päiväys", sv: "datum", en: "date" },
  } satisfies Record<FieldName, unknown>,
  /** The name of every list of a network, for a heading. */
  sections: {
    levels: { fi: "Tasot", sv: "Nivåer", en: "Levels" },
    sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
    areas: { fi: "Alueet", sv: "Områden", en: "Areas" },
    organisations: { fi: "Toimijat", sv: "Aktörer", en: "Organisations" },
    needs: { fi: "Tarpeet", sv: "Behov", en: "Needs" },
    services: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
    links: { fi: "Yhteydet", sv: "Länkar", en: "Links" },
    places: { fi: "Paikat", sv: "Platser", en: "Places" },
    roles: { fi: "Roolit", sv: "Roller", en: "Roles" },
    practices: { fi: "Toimintamallit", sv: "Verksamhetsmodeller", en: "Practices" },
    groups: { fi: "Ryhmät", sv: "Grupper", en: "Groups" },
    pilots: { fi: "Pilotit", sv: "Pilotprojekt", en: "Pilots" },
    tasks: { fi: "Tehtävät", sv: "Uppgifter", en: "Tasks" },
    stories: { fi: "Tarinat", sv: "Berättelser", en: "Stories" },
  } satisfies Record<Section, unknown>,
  element: (kind: string, name: string) => ({
    fi: `${kind} ${fi.quote(name)}`,
    sv: `${kind} ${sv.quote(name)}`,
    en: `the ${kind} ${en.quote(name)}`,
  }),
  /** A link; `id` where that is needed to know it from others. */
  linkElement: (id: string | undefined, kind: string, from: string, to: string) => ({
    fi: `yhteys${id === undefined ? "" : ` ${id}`} (${kind}): ${from} → ${to}`,
    sv: `länk${id === undefined ? "" : ` ${id}`} (${kind}): ${from} → ${to}`,
    en: `the link${id === undefined ? "" : ` ${id}`} (${kind}) from ${from} to ${to}`,
  }),
  adds: (element: string) => ({
    fi: `Lisätään ${element}.`,
    sv: `Läggs till: ${element}.`,
    en: `Adds ${element}.`,
  }),
  /** A new level, and the one that it stands before. */
  placedBefore: (element: string, next: string) => ({
    fi: `${element} ennen tasoa ${fi.quote(next)}`,
    sv: `${element} före nivån ${sv.quote(next)}`,
    en: `${element} before the level ${en.quote(next)}`,
  }),
  movesBefore: (next: string) => ({
    fi: `siirretään ennen tasoa ${fi.quote(next)}`,
    sv: `flyttas före nivån ${sv.quote(next)}`,
    en: `moved before the level ${en.quote(next)}`,
  }),
  removes: (element: string) => ({
    fi: `Poistetaan ${element}.`,
    sv: `Tas bort: ${element}.`,
    en: `Removes ${element}.`,
  }),
  /** `parts` has the change of each field. */
  changes: (element: string, parts: readonly string[]) => ({
    fi: `Muutetaan: ${element}; ${parts.join("; ")}.`,
    sv: `Ändras: ${element}; ${parts.join("; ")}.`,
    en: `Changes ${element}: ${parts.join("; ")}.`,
  }),
  /** A field from one value to another; undefined where no value is given. */
  becomes: (field: string, from: string | undefined, to: string | undefined) => ({
    fi:
      from === undefined
        ? `${field}: ${to ?? "–"} (ei aiemmin ilmoitettu)`
        : to === undefined
          ? `${field}: ei enää ilmoiteta (oli ${from})`
          : `${field}: ${to} (oli ${from})`,
    sv:
      from === undefined
        ? `${field}: ${to ?? "–"} (inte angivet tidigare)`
        : to === undefined
          ? `${field}: anges inte längre (var ${from})`
          : `${field}: ${to} (var ${from})`,
    en:
      from === undefined
        ? `${field}: ${to ?? "–"} (not given before)`
        : to === undefined
          ? `${field}: no longer given (was ${from})`
          : `${field}: ${to} (was ${from})`,
  }),
  /** Of areas: that none limit something. */
  everywhere: { fi: "ei rajausta", sv: "ingen begränsning", en: "no limit" },
  /** A field whose values are too long for a sentence. */
  rewritten: {
    new: { fi: "lisätään", sv: "läggs till", en: "added" },
    gone: { fi: "poistetaan", sv: "tas bort", en: "removed" },
    other: { fi: "kirjoitetaan uudelleen", sv: "skrivs om", en: "rewritten" },
  },
});
