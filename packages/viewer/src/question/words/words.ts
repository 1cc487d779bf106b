import type { AreaKind, Status } from "@polku/core";
import type { Slot } from "./slots.js";
import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;
const fiConditions =
  "[ · tarve: {needs}][ · yhteyden laji: {via}][ · siirtoja: {handoffs}][ · vaiheita: {steps}][ · lasketaan mukaan: {status}]";
const fiChanges = (number: number) => fi.count(number, "muutos", "muutosta");
const fiMost = (number: number) => (number === 0 ? "ei yhtään" : `enintään ${number}`);
const svConditions = "[ · behov: {needs}][ · via {via}][ · {handoffs}][ · {steps}][ · räknas: {status}]";
const svChanges = (number: number) => sv.count(number, "ändring", "ändringar");
const enConditions =
  "[ · needs {needs}][ · by {via}][ · {handoffs}][ · {steps}][ · counting what is {status}]";

/** The words of the search and of questions, by language. */
export const questionWords = byLanguage({
  search: {
    label: {
      fi: "Hae palvelua tai kysy omin sanoin",
      sv: "Sök en tjänst eller fråga med egna ord",
      en: "Search for a service, or ask in your own words",
    },
    placeholder: { fi: "Hae tai kysy", sv: "Sök eller fråga", en: "Search or ask" },
    nothing: (text: string) => ({
      fi: `Haulla ${fi.quote(text)} ei löytynyt mitään.`,
      sv: `Inget hittades för ${sv.quote(text)}.`,
      en: `Nothing found for ${en.quote(text)}.`,
    }),
    more: (number: number) => ({
      fi: `vielä ${number}: jatka kirjoittamista`,
      sv: `${number} till: fortsätt skriva`,
      en: `${number} more: keep typing`,
    }),
    place: { fi: "Paikka", sv: "Plats", en: "Place" },
    /** Before a question that was understood from plain words. */
    ask: { fi: "Kysy", sv: "Fråga", en: "Ask" },
    /** Words that are a question, of a network in which understanding takes too long to do at each letter. */
    askLong: { fi: "Kysy omin sanoin", sv: "Fråga med egna ord", en: "Ask in your own words" },
    /** What of plain words was not understood. */
    left: (text: string) => ({
      fi: `Ei ymmärretty: ${text}`,
      sv: `Förstods inte: ${text}`,
      en: `Not understood: ${text}`,
    }),
    /** Negations, comparisons and conditions that no question of this kind holds, a list ready to print. */
    unkept: (text: string) => ({
      fi: `Tätä ei voi kysyä: ${text}. Jätä se pois tai sano se toisin.`,
      sv: `Det här går inte att fråga: ${text}. Ta bort det eller uttryck det på ett annat sätt.`,
      en: `Can’t be asked: ${text}. Please leave it out or put it another way.`,
    }),
    /** A name that fits several: as typed, what it was taken for, and the others as a list ready to print. */
    guessed: (typed: string, name: string, others: string) => ({
      fi: `${typed} luettiin: ${name}. Voisi olla myös: ${others}`,
      sv: `${typed} lästes som: ${name}. Kan också vara: ${others}`,
      en: `${typed} was read as: ${name}. Could also be: ${others}`,
    }),
    /** What a question in plain words does not say, a list ready to print. */
    missing: (fields: string) => ({
      fi: `Kerro vielä: ${fields}`,
      sv: `Ange också: ${fields}`,
      en: `To ask this, please add: ${fields}`,
    }),
  },
  form: {
    heading: { fi: "Kysymys", sv: "Fråga", en: "Question" },
    anyAge: { fi: "mikä tahansa", sv: "vilken som helst", en: "any age" },
    anyArea: { fi: "mikä tahansa", sv: "vilken som helst", en: "any municipality" },
    anyNeed: { fi: "mikä tahansa", sv: "vilket som helst", en: "anything" },
    anyHandoffs: {
      fi: "kuinka monta tahansa",
      sv: "hur många hänvisningar som helst",
      en: "any number of handoffs",
    },
    anySteps: { fi: "kuinka monta tahansa", sv: "hur många steg som helst", en: "any number of steps" },
    handoffs: (most: number) => ({
      fi: fiMost(most),
      sv: most === 0 ? "inga hänvisningar" : `högst ${sv.count(most, "hänvisning", "hänvisningar")}`,
      en: most === 0 ? "no handoffs" : `at most ${en.count(most, "handoff", "handoffs")}`,
    }),
    steps: (most: number) => ({
      fi: fiMost(most),
      sv: most === 0 ? "inga steg" : `högst ${sv.count(most, "steg", "steg")}`,
      en: most === 0 ? "no steps" : `at most ${en.count(most, "step", "steps")}`,
    }),
    age: (years: number) => ({ fi: `${years} v`, sv: `${years} år`, en: `aged ${years}` }),
    allKinds: { fi: "mikä tahansa", sv: "alla slags länkar", en: "any link" },
    allStatuses: { fi: "kaikki", sv: "allt oavsett status", en: "of any status" },
    /** Of readings, that one alone counts. */
    only: (what: string) => ({ fi: `vain se, ${what}`, sv: `endast ${what}`, en: `only ${what}` }),
    anyDay: { fi: "mikä tahansa", sv: "vilken som helst", en: "any day" },
    atLeastOne: { fi: "Valitse vähintään yksi.", sv: "Välj minst en.", en: "Choose at least one." },
    /** Why an age is refused. */
    wholeYears: (least: number, most: number) => ({
      fi: `Kokonaisia vuosia väliltä ${least}–${most}.`,
      sv: `Hela år från ${least} till ${most}.`,
      en: `Whole years from ${least} to ${most}.`,
    }),
    fromSelection: {
      fi: "Aloita valitusta palvelusta",
      sv: "Utgå från den valda tjänsten",
      en: "Start from the selected service",
    },
    reset: { fi: "Palauta alkuperäinen kysymys", sv: "Återställ frågan", en: "Reset the question" },
    edit: { fi: "Muuta kysymystä", sv: "Ändra frågan", en: "Change the question" },
    addCondition: { fi: "Lisää ehto", sv: "Lägg till villkor", en: "Add a condition" },
    areaKinds: {
      country: { fi: "Maa", sv: "Land", en: "Country" },
      region: { fi: "Maakunnat", sv: "Landskap", en: "Regions" },
      "catchment-area": { fi: "Erityisvastuualueet", sv: "Specialupptagningsområden", en: "Catchment areas" },
      municipality: { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" },
      "family-centre-area": {
        fi: "Perhekeskusalueet",
        sv: "Familjecenterområden",
        en: "Family centre areas",
      },
      district: { fi: "Kaupunginosat ja muut alueet", sv: "Stadsdelar och andra områden", en: "Districts" },
    } satisfies Record<AreaKind, unknown>,
  },
  statusesExplained: {
    established: { fi: "käytössä", sv: "i bruk", en: "in use" },
    piloted: { fi: "kokeillaan", sv: "prövas", en: "being tried out" },
    planned: {
      fi: "päätetty tai ehdotettu, ei vielä käytössä",
      sv: "beslutad eller föreslagen, ännu inte i bruk",
      en: "decided or proposed, not yet in use",
    },
    disputed: {
      fi: "lähteet ovat eri mieltä tai jättävät asian auki",
      sv: "källorna är oense eller lämnar frågan öppen",
      en: "the sources disagree or leave it open",
    },
  } satisfies Record<Status, unknown>,
  questions: {
    /** One side of a comparison, and what both sides have in common. */
    side: {
      fi: `on täällä: {from}, ikä: {age}, kotikunta: {area}, päivä: {at}${fiConditions}`,
      sv: `är hos {from}, ålder: {age}, hemkommun: {area}, dag: {at}${svConditions}`,
      en: `is at {from}, is {age}, lives in {area}, on {at}${enConditions}`,
    },
    both: { fi: `Molemmat${fiConditions}`, sv: `Båda${svConditions}`, en: `Both${enConditions}` },
    sides: {
      a: { fi: "Asiakas a", sv: "Klient a", en: "Client a" },
      b: { fi: "Asiakas b", sv: "Klient b", en: "Client b" },
    },
    labels: {
      ask: { fi: "Mitä kysytään", sv: "Typ av fråga", en: "Kind of question" },
      from: { fi: "Missä asiakas on", sv: "Var klienten är", en: "Where the client is" },
      to: {
        fi: "Palvelu, jota kysymys koskee",
        sv: "Tjänsten som frågan gäller",
        en: "The service asked about",
      },
      age: { fi: "Asiakkaan ikä vuosina", sv: "Klientens ålder i år", en: "The client’s age in years" },
      area: { fi: "Missä asiakas asuu", sv: "Var klienten bor", en: "Where the client lives" },
      needs: { fi: "Mitä asiakas tarvitsee", sv: "Vad klienten behöver", en: "What the client needs" },
      via: { fi: "Yhteyksien lajit", sv: "Slag av länkar", en: "Link types" },
      handoffs: { fi: "Siirtoja enintään", sv: "Högsta antal hänvisningar", en: "Handoffs at most" },
      steps: { fi: "Vaiheita enintään", sv: "Högsta antal steg", en: "Steps at most" },
      status: { fi: "Mukaan laskettavat tilat", sv: "Status som räknas", en: "Statuses to count" },
      readings: { fi: "Sanottu vai päätelty", sv: "Skrivet eller slutsats", en: "Written or concluded" },
      at: { fi: "Päivä", sv: "Dag", en: "Day" },
      rows: { fi: "Mitä vertaillaan", sv: "Vad som jämförs", en: "What to compare" },
      targets: { fi: "Tarkasteltavat palvelut", sv: "Tjänster som granskas", en: "Services to look at" },
      changes: { fi: "Muutokset", sv: "Ändringar", en: "Changes" },
      without: { fi: "Ilman", sv: "Utan", en: "Without" },
      k: { fi: "Reittien määrä", sv: "Antal vägar", en: "Number of routes" },
      areas: { fi: "Alueet", sv: "Områden", en: "Areas" },
      ages: { fi: "Iät", sv: "Åldrar", en: "Ages" },
      origins: { fi: "Lähtöpaikat", sv: "Utgångspunkter", en: "Starting points" },
    } satisfies Record<Slot | "readings" | "k" | "without" | "areas" | "ages" | "origins", unknown>,
    /** A list that names nothing: every service. */
    everyService: { fi: "kaikki palvelut", sv: "alla tjänster", en: "every service" },
    anyService: { fi: "mikä tahansa", sv: "vilken tjänst som helst", en: "any service" },
    services: (number: number) => ({
      fi: fi.count(number, "palvelu", "palvelua"),
      sv: sv.count(number, "tjänst", "tjänster"),
      en: en.count(number, "service", "services"),
    }),
    rows: {
      areas: { fi: "Alueet", sv: "Områden", en: "Areas" },
      ages: { fi: "Iät", sv: "Åldrar", en: "Ages" },
      origins: { fi: "Lähtöpaikat", sv: "Utgångspunkter", en: "Starting points" },
    },
    rowCounts: {
      areas: (number: number) => ({
        fi: fi.count(number, "alue", "aluetta"),
        sv: sv.count(number, "område", "områden"),
        en: en.count(number, "area", "areas"),
      }),
      origins: (number: number) => ({
        fi: fi.count(number, "lähtöpaikka", "lähtöpaikkaa"),
        sv: sv.count(number, "utgångspunkt", "utgångspunkter"),
        en: en.count(number, "starting point", "starting points"),
      }),
    },
    agesFrom: (first: number, last: number) => ({
      fi: `ikä ${first}–${last} v`,
      sv: `åldrarna ${first}–${last} år`,
      en: `ages ${first}–${last}`,
    }),
    firstAge: { fi: "Nuorin ikä", sv: "Från ålder", en: "From age" },
    lastAge: { fi: "Vanhin ikä", sv: "Till ålder", en: "To age" },
    allMunicipalities: { fi: "Kaikki kunnat", sv: "Alla kommuner", en: "All municipalities" },
    add: { fi: "Lisää palvelu", sv: "Lägg till en tjänst", en: "Add a service" },
    changes: (number: number) => ({
      fi: number === 0 ? "ei muutoksia vielä" : `tehtäisiin ${fiChanges(number)}`,
      sv: number === 0 ? "inga ändringar ännu" : `${svChanges(number)} gjordes`,
      en: number === 0 ? "no changes yet" : en.count(number, "change was made", "changes were made"),
    }),
    changesNone: {
      fi: "Ei muutoksia vielä. Avaa palvelu tai yhteys ja valitse, mitä muutat, poistat tai lisäät: näet heti, miten se vaikuttaa tähän kysymykseen.",
      sv: "Inga ändringar ännu. Öppna en tjänst eller en länk och välj vad du ändrar, tar bort eller lägger till: du ser genast hur det påverkar frågan.",
      en: "No changes yet. Open a service or a link and choose to change, remove or add something: you see at once what it does to this question.",
    },
    clearChanges: {
      fi: "Peru kaikki muutokset",
      sv: "Ta tillbaka alla ändringar",
      en: "Take back all changes",
    },
    swap: {
      fi: "Vaihda lähtö ja kohde keskenään",
      sv: "Byt plats på start och mål",
      en: "Swap start and target",
    },
    swapSides: { fi: "Vaihda a ja b keskenään", sv: "Byt plats på a och b", en: "Swap a and b" },
    toSelection: {
      fi: "Kysy valitusta palvelusta",
      sv: "Fråga om den valda tjänsten",
      en: "Ask about the selected service",
    },
    previous: (number: number) => ({
      fi: `Viimeisimmät kysymykset (${number})`,
      sv: `Senaste frågor (${number})`,
      en: `Recent questions (${number})`,
    }),
  },
});
