import type { CapacityState, LinkKind, Reading, Status } from "../model/words.js";
import { span } from "./span.js";
import type { ElementKind } from "../model/sections.js";
import { byLanguage } from "./by-language.js";
import { formatters } from "./formatter.js";

const { fi, sv, en } = formatters;
const fiHandoffs = (most: number) => fi.count(most, "siirto", "siirtoa");
const fiSteps = (most: number) => fi.count(most, "vaihe", "vaihetta");
const svHandoffs = (most: number) => sv.count(most, "hänvisning", "hänvisningar");
const svSteps = (most: number) => sv.count(most, "steg", "steg");
const enHandoffs = (most: number) => en.count(most, "handoff", "handoffs");
const enSteps = (most: number) => en.count(most, "step", "steps");

/** The visible words of the library but those of issues, by language. */
export const libraryWords = byLanguage({
  elements: {
    level: { fi: "taso", sv: "nivå", en: "level" },
    source: { fi: "lähde", sv: "källa", en: "source" },
    area: { fi: "alue", sv: "område", en: "area" },
    organisation: { fi: "toimija", sv: "aktör", en: "organisation" },
    need: { fi: "tarve", sv: "behov", en: "need" },
    service: { fi: "palvelu", sv: "tjänst", en: "service" },
    link: { fi: "yhteys", sv: "länk", en: "link" },
    place: { fi: "paikka", sv: "plats", en: "place" },
    role: { fi: "rooli", sv: "roll", en: "role" },
    practice: { fi: "toimintamalli", sv: "verksamhetsmodell", en: "practice" },
    group: { fi: "ryhmä", sv: "grupp", en: "group" },
    pilot: { fi: "pilotti", sv: "pilotprojekt", en: "pilot" },
    task: { fi: "tehtävä", sv: "uppgift", en: "task" },
    story: { fi: "tarina", sv: "berättelse", en: "story" },
  } satisfies Record<ElementKind, unknown>,
  kinds: {
    referral: { fi: "ohjaus tai lähete", sv: "hänvisning eller remiss", en: "referral" },
    consultation: { fi: "konsultaatio", sv: "konsultation", en: "consultation" },
    outreach: { fi: "jalkautuva työ", sv: "uppsökande arbete", en: "outreach" },
    joint: { fi: "yhteinen työ", sv: "gemensamt arbete", en: "joint work" },
  } satisfies Record<LinkKind, unknown>,
  statuses: {
    established: { fi: "vakiintunut", sv: "etablerad", en: "established" },
    piloted: { fi: "pilotoitava", sv: "i pilotfas", en: "piloted" },
    planned: { fi: "suunniteltu", sv: "planerad", en: "planned" },
    disputed: { fi: "kiistanalainen", sv: "omstridd", en: "disputed" },
  } satisfies Record<Status, unknown>,
  /** What is written of where the client is, and does not fit the client. */
  origin: {
    note: (name: string, about: string) => ({
      fi: `Huomaa: ${name} – ${about}.`,
      sv: `Observera: ${name} – ${about}.`,
      en: `Note: ${name} – ${about}.`,
    }),
    /** One of the two is given. */
    ages: (min: number | undefined, max: number | undefined) => ({
      fi: `${min === undefined ? `enintään ${max}` : max === undefined ? `vähintään ${min}` : `${min}–${max}`}-vuotiaille`,
      sv:
        min === undefined
          ? `för barn upp till ${max} år`
          : max === undefined
            ? `från ${min} år`
            : `för åldrarna ${min}–${max} år`,
      en:
        min === undefined
          ? `for ages up to ${max}`
          : max === undefined
            ? `for ages ${min} and over`
            : `for ages ${min} to ${max}`,
    }),
    since: (day: string) => ({
      fi: `toiminnassa ${day} alkaen`,
      sv: `verksam från och med ${day}`,
      en: `open from ${day}`,
    }),
    until: (day: string) => ({
      fi: `toiminnassa ${day} asti`,
      sv: `verksam till och med ${day}`,
      en: `open until ${day}`,
    }),
  },
  /** Room for new clients. */
  capacities: {
    capacity: { fi: "on tilaa", sv: "har plats", en: "has room" },
    "no-capacity": { fi: "täynnä", sv: "fullt", en: "full" },
    waitlist: { fi: "jonotuslista", sv: "väntelista", en: "waiting list" },
    "additional-assessment-required": {
      fi: "vaatii ensin arvioinnin",
      sv: "kräver först en bedömning",
      en: "needs an assessment first",
    },
  } satisfies Record<CapacityState, unknown>,
  asOfDay: (day: string) => ({ fi: `tilanne ${day}`, sv: `läget ${day}`, en: `as of ${day}` }),
  readings: {
    stated: { fi: "mitä lähteissä sanotaan", sv: "det som källorna säger", en: "what is written" },
    inferred: { fi: "mikä on päätelty", sv: "det som är slutsatser", en: "what is concluded" },
  } satisfies Record<Reading, unknown>,
  /** How the client gets to a service, or the service to the client. */
  arrivals: {
    here: { fi: "Jo täällä", sv: "Redan här", en: "Already here" },
    comes: { fi: "Tulee asiakkaan luo", sv: "Kommer till klienten", en: "Comes to the client" },
    goes: { fi: "Asiakas siirtyy", sv: "Klienten hänvisas vidare", en: "The client is referred" },
  },
  /** The groups of a list of services that reach the client. */
  reachGroups: {
    here: { fi: "Jo täällä", sv: "Redan här", en: "Already here" },
    comes: {
      fi: "Tulee suoraan asiakkaan luo",
      sv: "Kommer direkt till klienten",
      en: "Comes directly to the client",
    },
    through: {
      fi: "Tulee toisen palvelun kautta",
      sv: "Kommer via en annan tjänst",
      en: "Comes through another service",
    },
    goes: { fi: "Asiakas siirtyy", sv: "Klienten hänvisas vidare", en: "The client is referred" },
    noClient: {
      fi: "Reitti ei sovi yhdellekään asiakkaalle",
      sv: "Vägen passar ingen enskild klient",
      en: "The route suits no one client",
    },
  },
  /** What a service comes through, or by way of what the client gets to it. */
  through: (names: string) => ({ fi: `kautta: ${names}`, sv: `via ${names}`, en: `through ${names}` }),
  /** What becomes of the question, in one sentence. */
  reached: ({
    here,
    comes,
    through,
    goes,
    noClient,
  }: Record<"here" | "comes" | "through" | "goes" | "noClient", number>) => ({
    fi: `${fi.count(here + comes + through + goes, "palvelu", "palvelua")} tavoittaa asiakkaan: ${fi.and([
      here > 0 && `${here} on jo täällä`,
      comes > 0 && `${comes} tulee suoraan`,
      through > 0 && `${through} tulee toisen palvelun kautta`,
      goes > 0 && `${goes} palveluun asiakas siirtyy`,
    ])}.${noClient === 0 ? "" : ` Lisäksi reitti ${noClient} palveluun ei sovi yhdellekään asiakkaalle.`}`,
    sv: `${sv.count(here + comes + through + goes, "tjänst är tillgänglig", "tjänster är tillgängliga")} för klienten: ${sv.and(
      [
        here > 0 && `${here} finns redan här`,
        comes > 0 && `${comes} kommer direkt`,
        through > 0 && `${through} kommer via en annan tjänst`,
        goes > 0 && `till ${goes} hänvisas klienten vidare`,
      ],
    )}.${noClient === 0 ? "" : ` Dessutom passar vägen till ${sv.count(noClient, "tjänst", "tjänster")} ingen enskild klient.`}`,
    en: `${en.count(here + comes + through + goes, "service reaches", "services reach")} the client: ${en.and(
      [
        here > 0 && `${here} ${en.plural(here, "is", "are")} already here`,
        comes > 0 && `${comes} ${en.plural(comes, "comes", "come")} directly`,
        through > 0 && `${through} ${en.plural(through, "comes", "come")} through another service`,
        goes > 0 && `the client is referred to ${goes}`,
      ],
    )}.${noClient === 0 ? "" : ` The route to ${en.count(noClient, "more service", "more services")} suits no one client.`}`,
  }),
  sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
  integration: {
    horizontal: { fi: "horisontaalinen", sv: "horisontell", en: "horizontal" },
    vertical: { fi: "vertikaalinen", sv: "vertikal", en: "vertical" },
  },
  /** One leg of a route, without the full stop. */
  leg: {
    referral: (from: string, to: string) => ({
      fi: `Asiakas ohjataan: ${from} → ${to}`,
      sv: `Klienten hänvisas: ${from} → ${to}`,
      en: `The client is referred from ${from} to ${to}`,
    }),
    consultation: (from: string, to: string) => ({
      fi: `Asiantuntemus tulee konsultaationa: ${to} → ${from}`,
      sv: `Sakkunskap genom konsultation: ${to} → ${from}`,
      en: `Advice from ${to} comes to ${from} by consultation`,
    }),
    outreach: (from: string, to: string) => ({
      fi: `Työntekijät jalkautuvat: ${from} → ${to}`,
      sv: `Personalen kommer ut: ${from} → ${to}`,
      en: `Workers from ${from} come out to ${to}`,
    }),
    joint: (from: string, to: string) => ({
      fi: `Yhteinen työ: ${from} ja ${to}`,
      sv: `Gemensamt arbete: ${from} och ${to}`,
      en: `Joint work between ${from} and ${to}`,
    }),
  } satisfies Record<LinkKind, unknown>,
  /** Details of a leg, in brackets after it; lists are ready to print. */
  legAbout: {
    inheritedFrom: (name: string) => ({
      fi: `osana: ${name}`,
      sv: `som del av: ${name}`,
      en: `as part of ${name}`,
    }),
    areas: (names: string) => ({ fi: `alue: ${names}`, sv: `område: ${names}`, en: `in ${names}` }),
    practices: (names: string) => ({
      fi: `toimintamalli: ${names}`,
      sv: `verksamhetsmodell: ${names}`,
      en: `by way of ${names}`,
    }),
    roles: (names: string) => ({ fi: `kautta: ${names}`, sv: `genom: ${names}`, en: `through ${names}` }),
    /** Since when and until when it holds. */
    dates: (since: string | undefined, until: string | undefined) => ({
      fi: since === undefined ? `${until} asti` : `${since}${until === undefined ? " alkaen" : `–${until}`}`,
      sv: [since && `från ${since}`, until && `till ${until}`].filter(Boolean).join(" "),
      en: [since && `from ${since}`, until && `until ${until}`].filter(Boolean).join(" "),
    }),
    initiatedBy: (names: string) => ({
      fi: `aloittaja: ${names}`,
      sv: `inleds av: ${names}`,
      en: `started by ${names}`,
    }),
  },
  counts: (handoffCount: number, stepCount: number) => ({
    fi: `${handoffCount === 0 ? "asiakas ei siirry" : fiHandoffs(handoffCount)} · ${fiSteps(stepCount)}`,
    sv: `${handoffCount === 0 ? "klienten hänvisas inte vidare" : svHandoffs(handoffCount)} · ${svSteps(stepCount)}`,
    en: `${handoffCount === 0 ? "no handoffs" : enHandoffs(handoffCount)} · ${enSteps(stepCount)}`,
  }),
  /** Of a link that no source states as such. */
  concluded: { fi: "päätelty", sv: "slutsats", en: "concluded" },
  /** What of a link may have been concluded though a source states the link, beside the kinds of elements. */
  concludedParts: {
    kind: { fi: "työtapa", sv: "arbetssätt", en: "kind" },
    status: { fi: "tila", sv: "status", en: "status" },
    roles: { fi: "kenen kautta", sv: "genom vem", en: "through whom" },
  },
  inferred: { fi: "päätelty lähteestä", sv: "slutsats utifrån källan", en: "inferred from the source" },
  source: { fi: "Lähde", sv: "Källa", en: "Source" },
  /** The first columns of a table of elements. */
  table: {
    id: { fi: "tunnus", sv: "id", en: "id" },
    name: { fi: "nimi", sv: "namn", en: "name" },
  },
  nothing: {
    fi: "Mikään lähde ei kerro palvelusta, joka tavoittaisi asiakkaan näillä ehdoilla.",
    sv: "Ingen källa berättar om en tjänst som är tillgänglig för klienten på dessa villkor.",
    en: "No source tells of a service that reaches the client under these conditions.",
  },
  /** No route under the conditions asked; nothing is said of whether there is one. */
  noRouteFound: {
    fi: "reittiä ei löytynyt näillä ehdoilla",
    sv: "ingen väg hittades på dessa villkor",
    en: "no route found under these conditions",
  },
  /** What is known of a service that does not reach the client, as headings of lists. */
  outlookGroups: {
    later: { fi: "Yhteys on suunnitteilla", sv: "En väg planeras", en: "A way is planned" },
    disputed: { fi: "Yhteys on kiistanalainen", sv: "Vägen är omstridd", en: "The way is disputed" },
    elsewhere: {
      fi: "Yhteys vain joidenkin alueiden asiakkaille",
      sv: "En väg bara för klienter i vissa områden",
      en: "A way for clients of some areas only",
    },
    "other-ages": {
      fi: "Yhteys muunikäisille asiakkaille",
      sv: "En väg för klienter i andra åldrar",
      en: "A way for clients of other ages",
    },
    "outside-question": {
      fi: "Kysymyksen ehtojen ulkopuolella",
      sv: "Utanför frågans villkor",
      en: "Outside the conditions of the question",
    },
    "not-known": {
      fi: "Mikään lähde ei kerro yhteydestä",
      sv: "Ingen källa berättar om en väg",
      en: "No source tells of a way",
    },
  },
  /** Headings of what relaxing conditions opens: to this client, and to others. */
  relaxed: {
    otherwise: {
      fi: "Jos kysymyksessä olisi toiset ehdot",
      sv: "Om frågan hade andra villkor",
      en: "If the question had other conditions",
    },
    others: {
      fi: "Muut, jotka palvelu tavoittaa",
      sv: "Andra som tjänsten är tillgänglig för",
      en: "Others who are reached",
    },
  },
  /** What becomes of what an answer holds. */
  differences: {
    gained: { fi: "Saadaan lisää", sv: "Tillkommer", en: "Gained" },
    lost: { fi: "Menetetään", sv: "Går förlorade", en: "Lost" },
    nearer: { fi: "Lähempänä", sv: "Närmare", en: "Nearer" },
    farther: { fi: "Kauempana", sv: "Längre bort", en: "Farther" },
    otherRoute: { fi: "Eri reittiä", sv: "Via en annan väg", en: "By another route" },
  },
  /** The same, as sentences; the last says that nothing is known. */
  outlooks: {
    later: {
      fi: "Suunniteltu toiminta tavoittaisi asiakkaan.",
      sv: "Det som är planerat skulle göra tjänsten tillgänglig.",
      en: "What is planned would reach the client.",
    },
    disputed: {
      fi: "Pääsy riippuu siitä, mikä on kiistanalaista.",
      sv: "Tillgången beror på det som är omstritt.",
      en: "Access depends on what is disputed.",
    },
    elsewhere: {
      fi: "Yhteydet siihen koskevat vain joidenkin alueiden asiakkaita.",
      sv: "Vägarna dit gäller bara klienter i vissa områden.",
      en: "What leads to it serves clients of some areas only.",
    },
    "other-ages": {
      fi: "Yhteydet siihen koskevat muunikäisiä asiakkaita.",
      sv: "Vägarna dit gäller klienter i andra åldrar.",
      en: "What leads to it serves clients of other ages.",
    },
    "outside-question": {
      fi: "Vain kysymyksen ehdot rajaavat sen pois.",
      sv: "Endast frågans villkor utesluter den.",
      en: "Only the conditions of the question keep it out.",
    },
    "not-known": {
      fi: "Mikään lähde ei kerro yhteydestä siihen.",
      sv: "Ingen källa berättar om en väg dit.",
      en: "No source tells of a way to it.",
    },
  },
  /** Conditions that would have to be different, each to follow "if"; every list is ready to print. */
  relaxations: {
    status: (words: string) => ({
      fi: `mukaan laskettaisiin myös se, mikä on ${words}`,
      sv: `även statusen ${words} räknades`,
      en: `what is ${words} were counted too`,
    }),
    readings: {
      fi: "mukaan laskettaisiin myös se, mikä on vain päätelty",
      sv: "även det som bara är slutsatser räknades",
      en: "what is only concluded were counted too",
    },
    at: (since: string | undefined, until: string | undefined) => ({
      fi: `päivä olisi ${span(since, until)}`,
      sv: `dagen vore ${span(since, until)}`,
      en: `the day were ${span(since, until)}`,
    }),
    age: (min: number | undefined, max: number | undefined) => ({
      fi: `asiakkaan ikä olisi ${span(min, max)}`,
      sv: `klientens ålder vore ${span(min, max)}`,
      en: `the client were aged ${span(min, max)}`,
    }),
    /** Where no day, age or area suits all parts of the route: nobody could be told to be so. */
    noDay: (since: string | undefined, until: string | undefined) => ({
      fi: `reitin kaikki vaiheet olisivat voimassa samana päivänä (yksi alkaa ${since}, toinen päättyy ${until})`,
      sv: `alla steg på vägen gällde samma dag (ett börjar ${since}, ett annat slutar ${until})`,
      en: `all parts of the route held on one day (some begin on ${since}, others end on ${until})`,
    }),
    noAge: (min: number | undefined, max: number | undefined) => ({
      fi: `reitin kaikki vaiheet olisivat samanikäisille (yksi alkaen ${min} vuotta, toinen enintään ${max} vuotta)`,
      sv: `alla steg på vägen gällde samma ålder (ett från ${min} år, ett annat till högst ${max} år)`,
      en: `all parts of the route took clients of one age (some take them from ${min}, others up to ${max})`,
    }),
    noArea: {
      fi: "reitin kaikki vaiheet palvelisivat samaa aluetta (nyt mikään alue ei sovi kaikille vaiheille)",
      sv: "alla steg på vägen gällde samma område (nu finns inget område som alla steg omfattar)",
      en: "all parts of the route served one area (today no area is served by all of them)",
    },
    area: (areas: string) => ({
      fi: `asiakkaan asuinalue olisi ${areas}`,
      sv: `klienten bodde i ${areas}`,
      en: `the client lived in ${areas}`,
    }),
    via: (kinds: string) => ({
      fi: `mukaan laskettaisiin myös ${kinds}`,
      sv: `även ${kinds} räknades`,
      en: `${kinds} were allowed too`,
    }),
    maxHandoffs: (most: number) => ({
      fi: `sallittaisiin ${fiHandoffs(most)}`,
      sv: `högst ${svHandoffs(most)} tilläts`,
      en: `up to ${enHandoffs(most)} were allowed`,
    }),
    maxSteps: (most: number) => ({
      fi: `sallittaisiin ${fiSteps(most)}`,
      sv: `högst ${svSteps(most)} tilläts`,
      en: `up to ${enSteps(most)} were allowed`,
    }),
  },
});
