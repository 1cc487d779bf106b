import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** Words that several features share, by language. */
export const sharedWords = byLanguage({
  close: { fi: "Sulje", sv: "Stäng", en: "Close" },
  cancel: { fi: "Peruuta", sv: "Avbryt", en: "Cancel" },
  remove: (name: string) => ({ fi: `Poista: ${name}`, sv: `Ta bort: ${name}`, en: `Remove: ${name}` }),
  retry: { fi: "Yritä uudelleen", sv: "Försök igen", en: "Try again" },
  /** What an element of the network has. */
  fields: {
    level: { fi: "Taso", sv: "Nivå", en: "Level" },
    partOf: { fi: "Osana", sv: "Del av", en: "Part of" },
    runBy: { fi: "Toiminnasta vastaa", sv: "Drivs av", en: "Run by" },
    kind: { fi: "Yhteyden laji", sv: "Slag av länk", en: "Link type" },
    area: { fi: "Alue", sv: "Område", en: "Area" },
    areas: { fi: "Kenelle (asuinpaikka)", sv: "För dem som bor i", en: "For people living in" },
    needs: { fi: "Tarpeet, joihin vastaa", sv: "Behov som den svarar mot", en: "Needs it meets" },
    practices: { fi: "Toimintamallit", sv: "Verksamhetsmodeller", en: "Practices" },
    roles: { fi: "Roolit", sv: "Roller", en: "Roles" },
    places: { fi: "Paikat", sv: "Platser", en: "Places" },
    tasks: { fi: "Tehtävät", sv: "Uppgifter", en: "Tasks" },
    pilots: { fi: "Pilotit", sv: "Pilotprojekt", en: "Pilots" },
    groups: { fi: "Ryhmät", sv: "Grupper", en: "Groups" },
    links: { fi: "Yhteydet", sv: "Länkar", en: "Links" },
    status: { fi: "Tila", sv: "Status", en: "Status" },
    dates: { fi: "Voimassa", sv: "Gäller", en: "In force" },
  },
  /** Shows who would gain if something held in more areas. */
  extend: { fi: "Laajenna …", sv: "Utvidga …", en: "Extend to …" },
  noSource: { fi: "Lähdettä ei ole merkitty.", sv: "Ingen källa är angiven.", en: "No source is given." },
  more: (rest: number) => ({
    fi: `Näytä vielä ${fi.number(rest)}`,
    sv: `Visa ${sv.number(rest)} till`,
    en: `Show ${en.number(rest)} more`,
  }),
  sides: {
    before: { fi: "Ennen", sv: "Före", en: "Before" },
    after: { fi: "Jälkeen", sv: "Efter", en: "After" },
    both: { fi: "Molemmat", sv: "Båda", en: "Both" },
  },
  back: { fi: "Takaisin", sv: "Tillbaka", en: "Back" },
  part: {
    loading: { fi: "Ladataan…", sv: "Laddar…", en: "Loading…" },
    failed: {
      fi: "Osaa sivusta ei saatu ladattua. Työsi on tallessa.",
      sv: "En del av sidan kunde inte laddas. Ditt arbete finns kvar.",
      en: "A part of the page could not be loaded. Your work is kept.",
    },
  },
  unknown: { fi: "ei tiedossa", sv: "inte känt", en: "not known" },
  ages: (min: number | undefined, max: number | undefined) => ({
    fi:
      min === undefined ? `enintään ${max} v` : max === undefined ? `vähintään ${min} v` : `${min}–${max} v`,
    sv: min === undefined ? `högst ${max} år` : max === undefined ? `minst ${min} år` : `${min}–${max} år`,
    en: min === undefined ? `up to ${max}` : max === undefined ? `${min} and over` : `${min}–${max}`,
  }),
  /** One of the two is given. */
  dates: (since: string | undefined, until: string | undefined) => ({
    fi:
      until === undefined
        ? `${fi.day(since ?? "")} alkaen`
        : since === undefined
          ? `${fi.day(until)} asti`
          : `${fi.day(since)}–${fi.day(until)}`,
    sv:
      until === undefined
        ? `från och med ${sv.day(since ?? "")}`
        : since === undefined
          ? `till och med ${sv.day(until)}`
          : `${sv.day(since)}–${sv.day(until)}`,
    en:
      until === undefined
        ? `since ${en.day(since ?? "")}`
        : since === undefined
          ? `until ${en.day(until)}`
          : `${en.day(since)} – ${en.day(until)}`,
  }),
});
