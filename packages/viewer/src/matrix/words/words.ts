import type { RowKind } from "./row-kinds.js";
import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");
const enServices = (total: number) => en.count(total, "service", "services");

/** The words of the table of gaps, by language. */
export const matrixWords = byLanguage({
  heading: {
    origins: {
      fi: "Mitä mistäkin palvelusta tavoitetaan",
      sv: "Vad som är tillgängligt varifrån",
      en: "What is reached from where",
    },
    areas: {
      fi: "Mitä milläkin alueella tavoitetaan",
      sv: "Vad som är tillgängligt i vilket område",
      en: "What is reached in which area",
    },
    ages: {
      fi: "Mitä minkäkin ikäisenä tavoitetaan",
      sv: "Vad som är tillgängligt i vilken ålder",
      en: "What is reached at which age",
    },
  } satisfies Record<RowKind, unknown>,
  summary: (rows: number, columns: number, nowhere: number) => ({
    fi: `${fi.count(rows, "rivi", "riviä")}, ${fiServices(columns)}. ${
      nowhere === 0
        ? "Jokainen palvelu tavoitetaan vähintään yhdeltä riviltä."
        : `${fi.count(nowhere, "palveluun", "palveluun")} ei löytynyt reittiä yhdeltäkään riviltä.`
    }`,
    sv: `${sv.count(rows, "rad", "rader")}, ${svServices(columns)}. ${
      nowhere === 0
        ? "Varje tjänst är tillgänglig på minst en rad."
        : `Till ${svServices(nowhere)} hittades ingen väg på någon rad.`
    }`,
    en: `${en.count(rows, "row", "rows")}, ${enServices(columns)}. ${
      nowhere === 0
        ? "Every service is reached from at least one row."
        : `No route was found to ${enServices(nowhere)} from any row.`
    }`,
  }),
  tools: { fi: "Mitä taulukko näyttää", sv: "Vad tabellen visar", en: "What the table shows" },
  /** Opens the orders and filters. */
  more: { fi: "Järjestys ja rajaus", sv: "Ordning och filter", en: "Order and filters" },
  rows: {
    label: { fi: "Rivit", sv: "Rader", en: "Rows" },
    origins: { fi: "Lähtöpaikat", sv: "Utgångspunkter", en: "Starting points" },
    areas: { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" },
    ages: { fi: "Iät", sv: "Åldrar", en: "Ages" },
  },
  form: {
    label: { fi: "Esitystapa", sv: "Visa som", en: "Show as" },
    table: { fi: "Taulukko", sv: "Tabell", en: "Table" },
    list: { fi: "Luettelo", sv: "Lista", en: "List" },
  },
  rowOrder: {
    label: { fi: "Rivien järjestys", sv: "Radernas ordning", en: "Order of rows" },
    asked: { fi: "kuten kysymyksessä", sv: "som i frågan", en: "as in the question" },
    name: { fi: "nimen mukaan", sv: "efter namn", en: "by name" },
    reached: {
      fi: "tavoitettavien palvelujen määrän mukaan",
      sv: "efter antal tillgängliga tjänster",
      en: "by number of services reached",
    },
    column: (name: string) => ({
      fi: `läheisyyden mukaan: ${name}`,
      sv: `efter närhet: ${name}`,
      en: `by nearness: ${name}`,
    }),
  },
  columnOrder: {
    label: { fi: "Palvelujen järjestys", sv: "Tjänsternas ordning", en: "Order of services" },
    level: { fi: "tason mukaan", sv: "efter nivå", en: "by level" },
    name: { fi: "nimen mukaan", sv: "efter namn", en: "by name" },
    reached: {
      fi: "tavoittavien rivien määrän mukaan",
      sv: "efter antal rader där de är tillgängliga",
      en: "by number of rows that reach them",
    },
  },
  grouped: { fi: "Samanlaiset rivit yhdessä", sv: "Lika rader tillsammans", en: "Group identical rows" },
  onlyDifferences: {
    fi: "Vain palvelut, joissa rivit eroavat",
    sv: "Bara tjänster där raderna skiljer sig",
    en: "Only services that differ between rows",
  },
  /** Services left out, since they are the same for all rows. */
  hidden: (total: number) => ({
    fi: `Pois jätetty: ${fiServices(total)}, tavoitetaan samalla tavalla kaikilta riveiltä.`,
    sv: `Utelämnat: ${svServices(total)} som är tillgängliga på samma sätt på alla rader.`,
    en: `Left out: ${enServices(total)} reached in the same way from every row.`,
  }),
  showHidden: { fi: "Näytä nekin", sv: "Visa dem också", en: "Show them too" },
  save: { fi: "Tallenna CSV-tiedostoksi", sv: "Spara som CSV", en: "Save as CSV" },
  /** The first part of a saved file’s name. */
  fileName: { fi: "aukot", sv: "luckor", en: "gaps" },
  saved: (name: string) => ({ fi: `Tallennettu: ${name}`, sv: `Sparat: ${name}`, en: `Saved: ${name}` }),
  table: { fi: "Aukkojen taulukko", sv: "Tabell över luckor", en: "Table of gaps" },
  hint: {
    fi: "Siirry nuolinäppäimillä, avaa Enterillä.",
    sv: "Flytta med piltangenterna, öppna med Enter.",
    en: "Move with the arrow keys, open with Enter.",
  },
  band: {
    all: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
    nowhere: {
      fi: "Reittiä ei löytynyt miltään riviltä",
      sv: "Ingen väg hittades från någon rad",
      en: "No route found from any row",
    },
    unknown: { fi: "Ei tasoa", sv: "Ingen nivå", en: "No level" },
  },
  age: (years: number) => ({ fi: `${years} v`, sv: `${years} år`, en: `${years} y` }),
  ages: (first: number, last: number) => ({
    fi: `${first}–${last} v`,
    sv: `${first}–${last} år`,
    en: `${first}–${last} y`,
  }),
  /** Rows that are alike, before their names. */
  alike: (total: number, kind: RowKind, municipalities: boolean) => ({
    fi: {
      origins: fiServices(total),
      areas: municipalities ? fi.count(total, "kunta", "kuntaa") : fi.count(total, "alue", "aluetta"),
      ages: fi.count(total, "ikävuosi", "ikävuotta"),
    }[kind],
    sv: {
      origins: svServices(total),
      areas: municipalities ? sv.count(total, "kommun", "kommuner") : sv.count(total, "område", "områden"),
      ages: sv.count(total, "ålder", "åldrar"),
    }[kind],
    en: {
      origins: enServices(total),
      areas: municipalities
        ? en.count(total, "municipality", "municipalities")
        : en.count(total, "area", "areas"),
      ages: en.count(total, "age", "ages"),
    }[kind],
  }),
  /** The groups of services that a row does not reach, where more is not known of them. */
  notFound: { fi: "Reittiä ei löytynyt", sv: "Ingen väg hittades", en: "No route found" },
  cell: (row: string, service: string, state: string) => ({
    fi: `${row}, ${service}: ${state}`,
    sv: `${row}, ${service}: ${state}`,
    en: `${row}, ${service}: ${state}`,
  }),
  reachedOf: (reached: number, all: number) => ({
    fi: `${fi.number(reached)} / ${fiServices(all)} tavoitetaan`,
    sv: `${sv.number(reached)} av ${svServices(all)} tillgängliga`,
    en: `${en.number(reached)} of ${enServices(all)} reached`,
  }),
  row: (name: string, reached: string) => ({
    fi: `${name}: ${reached}`,
    sv: `${name}: ${reached}`,
    en: `${name}: ${reached}`,
  }),
  open: {
    row: (name: string) => ({
      fi: `Kysy, mitä tavoitetaan: ${name}`,
      sv: `Fråga vad som är tillgängligt: ${name}`,
      en: `Ask what is reached: ${name}`,
    }),
    column: (name: string) => ({
      fi: `Tietoa palvelusta: ${name}`,
      sv: `Om tjänsten: ${name}`,
      en: `About the service: ${name}`,
    }),
    group: {
      fi: "Nämä rivit ovat samanlaisia; ensimmäinen edustaa kaikkia.",
      sv: "De här raderna är lika; den första står för alla.",
      en: "These rows are identical; the first stands for all.",
    },
  },
  orderBy: (service: string) => ({
    fi: `Järjestä rivit läheisyyden mukaan: ${service}`,
    sv: `Ordna raderna efter närhet: ${service}`,
    en: `Order rows by nearness: ${service}`,
  }),
  legend: {
    heading: { fi: "Mitä solut tarkoittavat", sv: "Vad cellerna betyder", en: "What the cells mean" },
    steps: (total: number, more: boolean) => ({
      fi: more ? `vähintään ${total} vaihetta` : fi.count(total, "vaihe", "vaihetta"),
      sv: more ? `minst ${total} steg` : sv.count(total, "steg", "steg"),
      en: more ? `${total} or more steps` : en.count(total, "step", "steps"),
    }),
    darker: {
      fi: "Luku on vaiheiden määrä: mitä vähemmän, sitä voimakkaampi väri.",
      sv: "Siffran är antalet steg: ju färre, desto starkare färg.",
      en: "The number is the number of steps: the fewer, the stronger the colour.",
    },
    handoffs: {
      fi: "Alareunan viiva jokaista siirtoa kohti",
      sv: "Ett streck nertill för varje hänvisning",
      en: "A line at the bottom for each handoff",
    },
  },
  /** Where the matrix is of what changes. */
  changes: {
    heading: {
      fi: "Mitä missäkin muuttuu",
      sv: "Vad som ändras var",
      en: "What changes where",
    },
    stays: { fi: "Ennallaan", sv: "Oförändrat", en: "Unchanged" },
    band: {
      nowhere: {
        fi: "Ennallaan kaikilla riveillä",
        sv: "Oförändrade på alla rader",
        en: "Unchanged in every row",
      },
    },
    ofRow: (changed: number) => ({
      fi: `${fiServices(changed)} muuttuu`,
      sv: `${svServices(changed)} ändras`,
      en: `${enServices(changed)} ${en.plural(changed, "changes", "change")}`,
    }),
    reached: {
      fi: "muuttuvien palvelujen määrän mukaan",
      sv: "efter antal tjänster som ändras",
      en: "by number of services that change",
    },
    columnReached: {
      fi: "muuttuvien rivien määrän mukaan",
      sv: "efter antal rader där de ändras",
      en: "by number of rows in which they change",
    },
    onlyDifferences: {
      fi: "Vain palvelut, jotka muuttuvat",
      sv: "Bara tjänster som ändras",
      en: "Only services that change",
    },
    hidden: (total: number) => ({
      fi: `Pois jätetty: ${fiServices(total)}, ennallaan kaikilla riveillä.`,
      sv: `Utelämnat: ${svServices(total)} som är oförändrade på alla rader.`,
      en: `Left out: ${enServices(total)} unchanged in every row.`,
    }),
    table: { fi: "Muutosten taulukko", sv: "Tabell över ändringar", en: "Table of changes" },
    fileName: { fi: "muutokset", sv: "andringar", en: "changes" },
    reachedStays: {
      fi: "Ennallaan: tavoitetaan",
      sv: "Oförändrat: tillgänglig",
      en: "Unchanged: reached",
    },
    notReachedStays: {
      fi: "Ennallaan: reittiä ei löytynyt",
      sv: "Oförändrat: ingen väg hittades",
      en: "Unchanged: no route found",
    },
  },
});

export type MatrixWords = (typeof matrixWords)["en"];
