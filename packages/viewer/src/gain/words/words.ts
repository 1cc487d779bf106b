import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;
const fiAreas = (total: number, areMunicipalities: boolean) =>
  areMunicipalities ? fi.count(total, "kunta", "kuntaa") : fi.count(total, "alue", "aluetta");
const svAreas = (total: number, areMunicipalities: boolean) =>
  areMunicipalities ? sv.count(total, "kommun", "kommuner") : sv.count(total, "område", "områden");
const enAreas = (total: number, areMunicipalities: boolean) =>
  areMunicipalities ? en.count(total, "municipality", "municipalities") : en.count(total, "area", "areas");

/** The words of extending a pilot, a practice or a link to more areas. */
export const gainWords = byLanguage({
  heading: (name: string) => ({
    fi: `Laajenna: ${name}`,
    sv: `Utvidga: ${name}`,
    en: `Extend: ${name}`,
  }),
  lead: {
    fi: "Mitä muuttuisi, jos tämä kattaisi muitakin kuntia? Mitään ei muuteta, ennen kuin teet siitä skenaarion.",
    sv: "Vad skulle ändras om detta också gällde i andra kommuner? Inget ändras förrän du gör ett scenario av det.",
    en: "What would change if this covered other municipalities too? Nothing is changed until you make it a scenario.",
  },
  areas: {
    heading: { fi: "Minne laajennetaan", sv: "Vart det utvidgas", en: "Where to extend it" },
    chosen: (chosen: number, all: number, areMunicipalities: boolean) => ({
      fi: `valittu ${fi.number(chosen)} / ${fiAreas(all, areMunicipalities)}`,
      sv: `${sv.number(chosen)} av ${svAreas(all, areMunicipalities)} valda`,
      en: `${en.number(chosen)} of ${enAreas(all, areMunicipalities)} chosen`,
    }),
    search: { fi: "Hae kuntaa", sv: "Sök kommun", en: "Find a municipality" },
    all: { fi: "Kaikki", sv: "Alla", en: "All" },
    none: { fi: "Ei mitään", sv: "Ingen", en: "None" },
    nothingFound: { fi: "Ei osumia.", sv: "Inga träffar.", en: "Nothing found." },
  },
  from: { fi: "Asiakkaan lähtöpaikka", sv: "Klienten är hos", en: "The client is at" },
  working: { fi: "Lasketaan, mitä muuttuu", sv: "Räknar vad som ändras", en: "Working out what changes" },
  stop: { fi: "Keskeytä", sv: "Avbryt", en: "Stop" },
  stopped: { fi: "Laskenta keskeytettiin.", sv: "Räkningen avbröts.", en: "This was stopped." },
  again: { fi: "Laske", sv: "Räkna", en: "Work it out" },
  chooseSome: {
    fi: "Valitse vähintään yksi kunta.",
    sv: "Välj minst en kommun.",
    en: "Choose at least one municipality.",
  },
  nothing: {
    fi: "Tässä kysymyksessä mikään ei muutu: samat palvelut tavoittavat asiakkaat jo samalla tavalla, tai kysymyksen ehdot rajaavat muutoksen pois.",
    sv: "Med den här frågan ändras inget: samma tjänster är redan tillgängliga på samma sätt, eller så utesluter frågans villkor ändringen.",
    en: "With this question nothing changes: the same services are reached in the same way already, or the conditions of the question leave the change out.",
  },
  asText: { fi: "Sama tekstinä", sv: "Samma som text", en: "The same as text" },
  changes: {
    fi: "Mitä verkostossa muutettaisiin",
    sv: "Vad som skulle ändras i nätverket",
    en: "What would be changed",
  },
  copyText: { fi: "Kopioi teksti", sv: "Kopiera text", en: "Copy text" },
  copyCsv: { fi: "Kopioi CSV", sv: "Kopiera CSV", en: "Copy CSV" },
  copied: { fi: "Kopioitu leikepöydälle.", sv: "Kopierat till urklipp.", en: "Copied to the clipboard." },
  notCopied: {
    fi: "Leikepöydälle ei voitu kopioida.",
    sv: "Det gick inte att kopiera till urklipp.",
    en: "It could not be copied to the clipboard.",
  },
  make: { fi: "Tee skenaarioksi", sv: "Gör till scenario", en: "Make it a scenario" },
  add: { fi: "Lisää skenaarioon", sv: "Lägg till i scenariot", en: "Add to the scenario" },
  title: (name: string) => ({
    fi: `Laajennus: ${name}`,
    sv: `Utvidgning: ${name}`,
    en: `Extension: ${name}`,
  }),
});
