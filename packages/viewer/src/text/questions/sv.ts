import { joined } from "../joined.js";
import type { QuestionWords } from "./words.js";

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const services = (count: number) => some(count, "tjänst", "tjänster");
const links = (count: number) => some(count, "länk", "länkar");
const client = "en klient som är hos {from}, har åldern {age} och bor i {area}";
const counting = "genom {via}, med {handoffs} och {steps}, när det som är {status} räknas och dagen är {at}";

export const questions: QuestionWords = {
  kinds: {
    reach: "Vilka tjänster når",
    routes: "Vilka rutter leder till",
    "why-not": "Varför finns ingen väg till",
    gatekeepers: "Vad kan inte undvaras för att nå",
    gaps: "Var finns luckorna",
    compare: "Vad skiljer",
    "what-if": "Vad skulle ändras om",
  },
  sentences: {
    reach: `{ask} ${client}[ och behöver {needs}], ${counting}?`,
    routes: `{ask} {to} för ${client}, ${counting}?`,
    "why-not": `{ask} {to} för ${client}, ${counting}?`,
    gatekeepers: `{ask} {to} för ${client}, ${counting}?`,
    gaps: `{ask}, när {rows} jämförs,[ klienten är hos {from},][ har åldern {age},][ bor i {area},] och man ser på {targets}, ${counting}?`,
    compare: "{ask} mellan det som når klient a och klient b?",
    "what-if": `{ask} {changes}, för ${client}[ och behöver {needs}], ${counting}?`,
  },
  side: "är hos {from}, har åldern {age}, bor i {area}, dagen är {at}[ · behöver {needs}][ · genom {via}][ · {handoffs}][ · {steps}][ · det som är {status} räknas]",
  both: "Båda[ · behöver {needs}][ · genom {via}][ · {handoffs}][ · {steps}][ · det som är {status} räknas]",
  sides: { a: "Klient a", b: "Klient b" },
  labels: {
    ask: "Typ av fråga",
    from: "Var klienten är",
    to: "Tjänsten som frågan gäller",
    age: "Klientens ålder i år",
    area: "Var klienten bor",
    needs: "Vad klienten behöver",
    via: "Sätt som räknas",
    handoffs: "Överföringar högst",
    steps: "Steg högst",
    status: "Status som räknas",
    at: "Dag",
    rows: "Vad som jämförs",
    targets: "Tjänster som betraktas",
    changes: "Ändringar",
    k: "Antal rutter",
    areas: "Kommuner",
    ages: "Åldrar",
    origins: "Utgångspunkter",
  },
  everyService: "varje tjänst",
  anyService: "vilken tjänst som helst",
  services,
  rows: { areas: "Områden", ages: "Åldrar", origins: "Utgångspunkter" },
  rowCounts: {
    areas: (count) => some(count, "område", "områden"),
    origins: (count) => some(count, "utgångspunkt", "utgångspunkter"),
  },
  agesFrom: (first, last) => `åldrarna ${first}–${last} år`,
  firstAge: "Från ålder",
  lastAge: "Till ålder",
  allMunicipalities: "Alla kommuner",
  add: "Lägg till en tjänst",
  remove: (name) => `Ta bort: ${name}`,
  changes: (count) => (count === 0 ? "ingenting ändras ännu" : `${some(count, "ändring", "ändringar")} görs`),
  changesNone:
    "Ingenting har ändrats ännu. Öppna en tjänst eller en länk och ändra, ta bort eller lägg till: vad det gör med frågan syns genast.",
  clearChanges: "Ta tillbaka alla ändringar",
  swap: "Byt plats på ändarna",
  swapSides: "Byt plats på a och b",
  toSelection: "Fråga om den valda tjänsten",
  previous: (count) => `Tidigare frågor (${count})`,
  short: {
    reach: (about) => about,
    routes: (to, about) => `Rutter till ${to} · ${about}`,
    "why-not": (to, about) => `Varför inte ${to} · ${about}`,
    gatekeepers: (to, about) => `Krävs för att nå ${to ?? "tjänster"} · ${about}`,
    gaps: (rows, about) => `Luckor: ${rows} · ${about}`,
    compare: (a, b) => `${a} jämfört med ${b}`,
    "what-if": (count, about) => `Tänk om: ${some(count, "ändring", "ändringar")} · ${about}`,
  },
  summary: {
    routes: (count, complete, to) =>
      count === 0
        ? `Ingen rutt leder till ${to}.`
        : `${complete ? "" : "De första "}${some(count, "rutt", "rutter")} till ${to}; ${complete ? "det finns inga fler." : "det finns fler."}`,
    reachedAlready: (to) => `${to} når redan klienten.`,
    relax: (count, to) =>
      `${to} når inte klienten. ${count === 1 ? "En sak" : `${count} olika saker`} skulle ändra på det.`,
    doors: (count, to) =>
      `${to} når inte klienten, och det hjälper inte att släppa villkor. En ny länk till ${count === 1 ? "en tjänst" : `någon av ${count} tjänster`} skulle hjälpa.`,
    nothingHelps: (to) => `${to} når inte klienten, och inget av frågans villkor skulle ändra på det.`,
    gatekeepers: (serviceCount, linkCount, to) =>
      serviceCount + linkCount === 0
        ? `${to} nås på flera sätt: ingen enskild tjänst eller länk är nödvändig.`
        : `${to} går förlorad om en enda av dessa saknas: ${joined([serviceCount > 0 && services(serviceCount), linkCount > 0 && links(linkCount)])}.`,
    notReached: (to) => `${to} når inte klienten, så på vägen finns inget att förlora.`,
    gatekeepersOfAll: (serviceCount, linkCount) =>
      serviceCount + linkCount === 0
        ? "Ingen tjänst går förlorad med någon enskild tjänst eller länk."
        : `${services(serviceCount)} och ${links(linkCount)} som andra hänger på, de som förlorar mest först.`,
    gaps: (rows, columns, nowhere) =>
      `${some(rows, "rad", "rader")} och ${services(columns)}: ${nowhere === 0 ? "varje tjänst når någon rad" : `${services(nowhere)} når ingen`}.`,
    differences: ({ gained, lost, nearer, farther, otherRoute, same }) =>
      `${joined([
        `${gained} tillkommer`,
        `${lost} går förlorade`,
        nearer > 0 && `${nearer} närmare`,
        farther > 0 && `${farther} längre bort`,
        otherRoute > 0 && `${otherRoute} via annan rutt`,
        `${same} oförändrade`,
      ])}.`,
    invalid: (count) => `Det ändrade nätverket vore inte giltigt: ${some(count, "sak", "saker")} att rätta.`,
  },
  answer: {
    route: (index) => `Rutt ${index}`,
    complete: "Det finns inga fler rutter.",
    cutOff: "Det finns fler rutter än dessa.",
    showMore: "Visa fler rutter",
    ifSo: (condition) => `Tjänsten skulle nå klienten om ${condition}.`,
    drop: "Fråga så här",
    preview: (gained, lost) => `${gained} tillkommer, ${lost} förloras`,
    doors: "Där en ny länk skulle täppa till luckan",
    doorsHint: "Det hjälper inte att släppa villkor. Från var och en av dessa nås tjänsten:",
    askRoutes: "Fråga efter alla rutter",
    askWhyNot: "Fråga varför inte",
    whyNot: "Varför inte?",
    askGatekeepers: "Fråga vad vägen hänger på",
    askReach: "Fråga vad som når klienten",
    offered: "Erbjuds där på",
    others: "Andra rutter",
    otherNone: "Det finns ingen annan rutt.",
    otherMore: "Det finns fler rutter än dessa.",
    onlyBest: "Den bästa rutten",
    needed: "Kan inte undvaras",
    neededNone: "Ingen enskild tjänst eller länk: utan vilken som helst av dem återstår en annan rutt.",
    neededServices: "Tjänster",
    neededLinks: "Länkar",
    loses: (count) => `utan den förloras ${services(count)}`,
    lost: "Förloras utan den",
    reachedIn: (count, total) => `${count} av ${total} tjänster`,
    nowhere: "Når ingen rad",
    nowhereNone: "Varje tjänst når någon rad.",
    missing: "Når inte",
    missingNone: "Varje tjänst når fram.",
    ages: (age) => `${age} år`,
    differences: {
      gained: "Tillkommer",
      lost: "Går förlorade",
      nearer: "Närmare",
      farther: "Längre bort",
      otherRoute: "Via annan rutt",
    },
    same: (count) => `Oförändrade: ${count}`,
    nothingDiffers: "Ingenting skiljer.",
    before: "Före",
    after: "Efter",
    notReached: "når inte",
    onMap: "På kartan",
    noChanges: "Ingenting har ändrats ännu, så svaret är detsamma före och efter.",
    invalid: "Ändringarna gör nätverket ogiltigt, så det finns inget svar:",
  },
  marks: {
    gained: "tillkommer",
    lost: "går förlorad",
    nearer: "närmare",
    farther: "längre bort",
    otherRoute: "via annan rutt",
    gatekeeper: "kan inte undvaras",
    door: "en ny länk hit skulle täppa till luckan",
    added: "tillagd",
    removed: "borttagen",
    changed: "ändrad",
    target: "frågan gäller denna",
    via: "längs vägen",
  },
  matrix: "Tabell",
};
