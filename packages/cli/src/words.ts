import type { Language } from "@polku/core";
import type { CoverageProblem } from "@polku/core/sources";

/** What only the command line says. */
export interface Words {
  from(name: string): string;
  to(name: string): string;
  age(years: number): string;
  services(count: number): string;
  links(count: number): string;
  routes(count: number): string;
  /** The list was cut off at the number asked for. */
  more: string;
  /** What of the documents is cited. */
  coverage: {
    uncited: string;
    total(cited: number, entries: number, citations: number): string;
    problems: Record<CoverageProblem["code"], string>;
    notInText(missing: string): string;
  };
  /** The work was stopped before its end. */
  stopped: string;
  reached: string;
  notReached: string;
  /** Before the sets of conditions of which each would help. */
  wouldHelp: string;
  /** Nothing that can be relaxed helps. */
  nothingHelps: string;
  doors: string;
  noDoors: string;
  gatekeepers: string;
  loses: string;
  nowhere: string;
  unchanged: string;
  differences: Record<"gained" | "lost" | "nearer" | "farther" | "otherRoute", string>;
  notValid: string;
  /** How much is disputed, and how much more has views taken on it. */
  disputes(open: number, argued: number): string;
  /** No element has the id that was asked for; with the nearest there is. */
  noElement(id: string, nearest: string | undefined): string;
  /** Issues beyond those told. */
  leftOut(count: number): string;
  columns: Record<
    | "service"
    | "name"
    | "arrival"
    | "at"
    | "handoffs"
    | "steps"
    | "status"
    | "route"
    | "link"
    | "loses"
    | "what"
    | "conditions"
    | "kind",
    string
  >;
}

export const words: Record<Language, Words> = {
  fi: {
    from: (name) => `Lähtöpaikka: ${name}`,
    to: (name) => `Kohde: ${name}`,
    age: (years) => `${years}-vuotias`,
    services: (count) => `${count} ${count === 1 ? "palvelu" : "palvelua"}`,
    links: (count) => `${count} ${count === 1 ? "yhteys" : "yhteyttä"}`,
    routes: (count) => `${count} ${count === 1 ? "reitti" : "reittiä"}`,
    more: "Reittejä on enemmän; --k näyttää useampia.",
    coverage: {
      uncited: "MIKÄÄN EI VIITTAA TÄHÄN",
      total: (cited, entries, citations) =>
        `Otsikoita ja rivejä ${entries}: viitattuja ${cited}, muita ${entries - cited}; viittauksia ${citations}`,
      problems: {
        "unknown-document": "jäsennyksessä ei ole tätä asiakirjaa",
        "unknown-heading": "jäsennyksessä ei ole tätä otsikkoa",
        uncited: "ei viittausta eikä selitystä",
        explained: "viitataan, vaikka jäsennys kertoo, miksi ei",
      },
      notInText: (missing) => `ei ole asiakirjassa: ${missing}`,
    },
    stopped: "Keskeytettiin ennen loppua: lisää voi olla.",
    reached: "Kohde tavoitetaan.",
    notReached: "Kohdetta ei tavoiteta.",
    wouldHelp: "Kohde tavoitettaisiin, jos",
    nothingHelps: "Minkään ehdon höllentäminen ei auta.",
    doors: "Yksi uusi yhteys johonkin näistä sulkisi aukon:",
    noDoors: "Kohteeseen ei johda tietä mistään palvelusta.",
    gatekeepers: "Kaikki riippuu näistä:",
    loses: "ilman tätä menetetään",
    nowhere: "Mikään rivi ei tavoita näitä:",
    unchanged: "Ennallaan",
    differences: {
      gained: "Saadaan lisää",
      lost: "Menetetään",
      nearer: "Lähempänä",
      farther: "Kauempana",
      otherRoute: "Toista reittiä",
    },
    notValid: "Muutettu malli ei kelpaa:",
    disputes: (open, argued) =>
      `Kiistanalaisia tai auki jätettyjä: ${open}; muita, joista on näkemyksiä: ${argued}`,
    noElement: (id, nearest) =>
      `Yhdelläkään lähteitä nimeävällä osalla ei ole tunnusta "${id}"${nearest === undefined ? "." : `; tarkoititko "${nearest}"?`}`,
    leftOut: (count) => `ja ${count} muuta, joita ei luetella`,
    columns: {
      service: "palvelu",
      name: "nimi",
      arrival: "saapuminen",
      at: "asiakkaan paikka",
      handoffs: "siirrot",
      steps: "askeleet",
      status: "tila",
      route: "reitti",
      link: "yhteys",
      loses: "menetetään",
      what: "muutos",
      conditions: "ehdot",
      kind: "laji",
    },
  },
  sv: {
    from: (name) => `Utgångspunkt: ${name}`,
    to: (name) => `Mål: ${name}`,
    age: (years) => `${years} år`,
    services: (count) => `${count} ${count === 1 ? "tjänst" : "tjänster"}`,
    links: (count) => `${count} ${count === 1 ? "länk" : "länkar"}`,
    routes: (count) => `${count} ${count === 1 ? "väg" : "vägar"}`,
    more: "Det finns fler vägar; --k visar fler.",
    coverage: {
      uncited: "INGENTING HÄNVISAR HIT",
      total: (cited, entries, citations) =>
        `Till ${cited} av ${entries} rubriker och rader hänvisas, till ${entries - cited} inte; ${citations} hänvisningar`,
      problems: {
        "unknown-document": "dispositionen har inget sådant dokument",
        "unknown-heading": "dispositionen har ingen sådan rubrik",
        uncited: "varken hänvisning eller förklaring",
        explained: "hänvisning, fast dispositionen säger varför inte",
      },
      notInText: (missing) => `finns inte i dokumentet: ${missing}`,
    },
    stopped: "Avbröts före slutet: det kan finnas mer.",
    reached: "Målet nås.",
    notReached: "Målet nås inte.",
    wouldHelp: "Målet skulle nås om",
    nothingHelps: "Inget villkor hjälper om det släpps.",
    doors: "En ny länk till någon av dessa skulle fylla luckan:",
    noDoors: "Ingen tjänst leder till målet.",
    gatekeepers: "Allt hänger på dessa:",
    loses: "utan den förloras",
    nowhere: "Ingen rad når dessa:",
    unchanged: "Oförändrade",
    differences: {
      gained: "Tillkommer",
      lost: "Förloras",
      nearer: "Närmare",
      farther: "Längre bort",
      otherRoute: "Annan väg",
    },
    notValid: "Den ändrade modellen är inte giltig:",
    disputes: (open, argued) =>
      `Omstridda eller öppna: ${open}; andra som någon har en ståndpunkt om: ${argued}`,
    noElement: (id, nearest) =>
      `Inget element som anger källor har id "${id}"${nearest === undefined ? "." : `; menade du "${nearest}"?`}`,
    leftOut: (count) => `och ${count} till som inte räknas upp`,
    columns: {
      service: "tjänst",
      name: "namn",
      arrival: "ankomst",
      at: "klientens plats",
      handoffs: "överföringar",
      steps: "steg",
      status: "status",
      route: "väg",
      link: "länk",
      loses: "förloras",
      what: "ändring",
      conditions: "villkor",
      kind: "slag",
    },
  },
  en: {
    from: (name) => `From: ${name}`,
    to: (name) => `To: ${name}`,
    age: (years) => `aged ${years}`,
    services: (count) => `${count} ${count === 1 ? "service" : "services"}`,
    links: (count) => `${count} ${count === 1 ? "link" : "links"}`,
    routes: (count) => `${count} ${count === 1 ? "route" : "routes"}`,
    more: "There are more routes; --k shows more.",
    coverage: {
      uncited: "NOTHING CITES IT",
      total: (cited, entries, citations) =>
        `${cited} of ${entries} headings and rows cited, ${entries - cited} not; ${citations} citations`,
      problems: {
        "unknown-document": "the outline has no such document",
        "unknown-heading": "the outline has no such heading",
        uncited: "neither cited nor explained",
        explained: "cited, though the outline says why not",
      },
      notInText: (missing) => `not in the document: ${missing}`,
    },
    stopped: "Stopped before the end: there may be more.",
    reached: "The target is reached.",
    notReached: "The target is not reached.",
    wouldHelp: "It would be reached if",
    nothingHelps: "Relaxing the conditions does not help.",
    doors: "One new link to any of these would close the gap:",
    noDoors: "No service leads to the target.",
    gatekeepers: "Everything hangs on these:",
    loses: "without it are lost",
    nowhere: "No row reaches these:",
    unchanged: "Unchanged",
    differences: {
      gained: "Gained",
      lost: "Lost",
      nearer: "Nearer",
      farther: "Farther",
      otherRoute: "By another route",
    },
    notValid: "The changed model is not valid:",
    disputes: (open, argued) => `Disputed or left open: ${open}; others on which views are taken: ${argued}`,
    noElement: (id, nearest) =>
      `No element that cites sources has the id "${id}"${nearest === undefined ? "." : `; did you mean "${nearest}"?`}`,
    leftOut: (count) => `and ${count} more that are not listed`,
    columns: {
      service: "service",
      name: "name",
      arrival: "arrival",
      at: "client at",
      handoffs: "handoffs",
      steps: "steps",
      status: "status",
      route: "route",
      link: "link",
      loses: "loses",
      what: "change",
      conditions: "conditions",
      kind: "kind",
    },
  },
};
