import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** What documents say around what the library says, by language. */
export const documentWords = byLanguage({
  /** The network, and the scenario that changes it. */
  of: (network: string, scenario: string) => ({
    fi: `${network} · skenaario: ${scenario}`,
    sv: `${network} · scenario: ${scenario}`,
    en: `${network} · scenario: ${scenario}`,
  }),
  made: (day: string) => ({ fi: `Tehty ${day}`, sv: `Skapad ${day}`, en: `Made on ${day}` }),
  map: { fi: "Kartta", sv: "Karta", en: "Map" },
  answer: { fi: "Vastaus", sv: "Svar", en: "Answer" },
  question: { fi: "Kysymys", sv: "Fråga", en: "Question" },
  sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
  noSources: {
    fi: "Verkosto ei kerro tämän lähteitä.",
    sv: "Nätverket anger inga källor till detta.",
    en: "The network gives no sources for this.",
  },
  reached: {
    fi: "Palvelut, jotka tavoittavat asiakkaan",
    sv: "Tjänster som är tillgängliga för klienten",
    en: "Services that reach the client",
  },
  others: { fi: "Muut palvelut", sv: "Andra tjänster", en: "Other services" },
  route: (number: number) => ({ fi: `Reitti ${number}`, sv: `Väg ${number}`, en: `Route ${number}` }),
  routeTo: (name: string) => ({
    fi: `Reitti: ${name}`,
    sv: `Väg till ${name}`,
    en: `Route to ${name}`,
  }),
  columns: {
    service: { fi: "Palvelu", sv: "Tjänst", en: "Service" },
    level: { fi: "Taso", sv: "Nivå", en: "Level" },
    arrival: { fi: "Miten", sv: "Hur", en: "How" },
    handoffs: { fi: "Siirtoja", sv: "Hänvisningar", en: "Handoffs" },
    steps: { fi: "Vaiheita", sv: "Steg", en: "Steps" },
    status: { fi: "Tila", sv: "Status", en: "Status" },
    route: { fi: "Reitti", sv: "Väg", en: "Route" },
    change: { fi: "Muutos", sv: "Ändring", en: "Change" },
    before: { fi: "Ennen", sv: "Före", en: "Before" },
    after: { fi: "Jälkeen", sv: "Efter", en: "After" },
    clientA: { fi: "Asiakas a", sv: "Klient a", en: "Client a" },
    clientB: { fi: "Asiakas b", sv: "Klient b", en: "Client b" },
    loses: { fi: "Ilman tätä jäävät pois", sv: "Utan detta går förlorat", en: "Lost without it" },
    essential: { fi: "Välttämätön", sv: "Nödvändig", en: "Essential" },
    sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
    time: { fi: "Aika", sv: "Tid", en: "Time" },
    what: { fi: "Mitä", sv: "Vad", en: "What" },
  },
  takes: { fi: "Mitä se vaatisi", sv: "Vad som skulle krävas", en: "What it would take" },
  ifSo: (what: string) => ({ fi: `Jos ${what}`, sv: `Om ${what}`, en: `If ${what}` }),
  doors: {
    fi: "Yksi uusi yhteys johonkin näistä avaisi reitin",
    sv: "En ny länk till någon av dessa skulle öppna en väg",
    en: "One new link to any of these would open a route",
  },
  essential: {
    fi: "Mistä pääsy riippuu",
    sv: "Vad tillgången beror på",
    en: "What access depends on",
  },
  differences: { fi: "Mikä muuttuu", sv: "Vad som ändras", en: "What changes" },
  noDifference: { fi: "Mikään ei muutu.", sv: "Inget ändras.", en: "Nothing changes." },
  unreachable: { fi: "ei löytynyt reittiä", sv: "ingen väg hittades", en: "no route found" },
  changes: { fi: "Skenaarion muutokset", sv: "Scenariots ändringar", en: "Changes of the scenario" },
  whatIf: { fi: "Muutokset", sv: "Ändringar", en: "Changes" },
  noChanges: {
    fi: "Skenaariossa ei ole vielä muutoksia.",
    sv: "Scenariot har inga ändringar ännu.",
    en: "The scenario has no changes yet.",
  },
  matrix: { fi: "Kuka tavoitetaan", sv: "Vem som nås", en: "Who is reached" },
  nowhere: {
    fi: "Reittiä ei löytynyt miltään riviltä",
    sv: "Ingen väg hittades på någon rad",
    en: "No route found in any row",
  },
  signs: { fi: "Merkkien selitykset", sv: "Teckenförklaring", en: "What the signs mean" },
  digits: {
    fi: "Luku on vaiheiden määrä.",
    sv: "Siffran är antalet steg.",
    en: "The number is that of steps.",
  },
  age: (years: number) => ({ fi: `${years} v`, sv: `${years} år`, en: `${years} y` }),
  services: (count: number) => ({
    fi: fi.count(count, "palvelu", "palvelua"),
    sv: sv.count(count, "tjänst", "tjänster"),
    en: en.count(count, "service", "services"),
  }),
  /** A part of a table that is cut by its columns. */
  part: (caption: string, part: number, parts: number) => ({
    fi: `${caption} (osa ${part}/${parts})`,
    sv: `${caption} (del ${part} av ${parts})`,
    en: `${caption} (part ${part} of ${parts})`,
  }),
  text: { fi: "Verkosto tekstinä", sv: "Nätverket som text", en: "The network as text" },
  links: {
    from: { fi: "Yhteydet täältä", sv: "Länkar härifrån", en: "Links from here" },
    to: { fi: "Yhteydet tänne", sv: "Länkar hit", en: "Links to here" },
    none: {
      fi: "Lähteet eivät kerro yhteyksistä.",
      sv: "Källorna anger inga länkar.",
      en: "No source tells of links.",
    },
  },
  partOf: (name: string) => ({ fi: `Osa: ${name}`, sv: `Del av: ${name}`, en: `Part of: ${name}` }),
  leftOut: (count: number) => ({
    fi: `Pois jäi vielä ${fi.count(count, "palvelu", "palvelua")}: verkosto on liian suuri yhdelle paperille. Taulukkotiedostossa ovat kaikki.`,
    sv: `Ytterligare ${sv.count(count, "tjänst", "tjänster")} utelämnades: nätverket är för stort för ett papper. Kalkylarket har alla.`,
    en: `${en.count(count, "more service was", "more services were")} left out: the network is too large for paper. A spreadsheet has them all.`,
  }),
  cards: { fi: "Palvelukortit", sv: "Tjänstekort", en: "Service cards" },
  card: {
    does: { fi: "Mitä tekee", sv: "Vad den gör", en: "What it does" },
    needs: { fi: "Mihin tarpeeseen", sv: "För vilka behov", en: "For which needs" },
    runBy: { fi: "Kuka järjestää", sv: "Vem som ordnar", en: "Who runs it" },
    areas: { fi: "Alueet", sv: "Områden", en: "Areas" },
    ages: { fi: "Kenelle", sv: "För vem", en: "For whom" },
    getThere: { fi: "Miten asiakas pääsee", sv: "Så får klienten tjänsten", en: "How a client gets there" },
    sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
  },
  moreOthers: (count: number) => ({
    fi: `${fi.number(count)} muuta`,
    sv: `${sv.number(count)} till`,
    en: `${en.number(count)} more`,
  }),
  unknown: { fi: "ei tiedossa", sv: "inte känt", en: "not known" },
});
