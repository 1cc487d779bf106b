import { joined } from "../../words/joined.js";
import type { QuestionWords } from "./words.js";

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const services = (count: number) => some(count, "palvelu", "palvelua");
const links = (count: number) => some(count, "yhteys", "yhteyttä");
const client = "kun asiakas on täällä: {from}, ikä on {age} ja kotikunta {area}";
const counting =
  "keinona on {via}, siirtoja on {handoffs} ja askelia {steps}, mukana on {status} toiminta ja päivä on {at}";

export const questions: QuestionWords = {
  kinds: {
    reach: "Mitkä palvelut tavoittavat",
    routes: "Mitkä reitit johtavat palveluun",
    "why-not": "Miksi asiakasta ei tavoita",
    gatekeepers: "Minkä varassa on pääsy palveluun",
    gaps: "Missä on aukkoja",
    compare: "Mikä eroaa",
    "what-if": "Mikä muuttuisi, jos",
  },
  sentences: {
    reach: `{ask} asiakkaan, joka on täällä: {from}, jonka ikä on {age}, kotikunta {area}[ ja tarve {needs}], kun ${counting}?`,
    routes: `{ask}: {to}, ${client}, ${counting}?`,
    "why-not": `{ask}: {to}, ${client}, ${counting}?`,
    gatekeepers: `{ask}: {to}, ${client}, ${counting}?`,
    gaps: `{ask}, kun vertailtavana on {rows},[ asiakas on täällä: {from},][ ikä on {age},][ kotikunta on {area},] katsottavana on {targets}, ${counting}?`,
    compare: "{ask} siinä, mikä tavoittaa asiakkaan a ja asiakkaan b?",
    "what-if": `{ask} {changes}, ${client}[, tarve {needs}], ${counting}?`,
  },
  side: "on täällä: {from}, ikä {age}, kotikunta {area}, päivä {at}[ · tarve {needs}][ · keinona {via}][ · siirtoja {handoffs}][ · askelia {steps}][ · mukana {status} toiminta]",
  both: "Molemmat[ · tarve {needs}][ · keinona {via}][ · siirtoja {handoffs}][ · askelia {steps}][ · mukana {status} toiminta]",
  sides: { a: "Asiakas a", b: "Asiakas b" },
  labels: {
    ask: "Mitä kysytään",
    from: "Missä asiakas on",
    to: "Palvelu, jota kysytään",
    age: "Asiakkaan ikä vuosina",
    area: "Missä asiakas asuu",
    needs: "Mitä asiakas tarvitsee",
    via: "Mukaan luettavat keinot",
    handoffs: "Siirtoja enintään",
    steps: "Askelia enintään",
    status: "Mukaan luettavat tilat",
    at: "Päivä",
    rows: "Mitä verrataan",
    targets: "Katsottavat palvelut",
    changes: "Muutokset",
    without: "Ilman",
    k: "Reittien määrä",
    areas: "Kunnat",
    ages: "Iät",
    origins: "Lähtöpaikat",
  },
  everyService: "jokainen palvelu",
  anyService: "mikä tahansa",
  services,
  rows: { areas: "Alueet", ages: "Iät", origins: "Lähtöpaikat" },
  rowCounts: {
    areas: (count) => some(count, "alue", "aluetta"),
    origins: (count) => some(count, "lähtöpaikka", "lähtöpaikkaa"),
  },
  agesFrom: (first, last) => `ikä ${first}–${last} v`,
  firstAge: "Ikä alkaen",
  lastAge: "Ikä enintään",
  allMunicipalities: "Kaikki kunnat",
  add: "Lisää palvelu",
  remove: (name) => `Poista: ${name}`,
  changes: (count) =>
    count === 0 ? "mitään ei vielä muuteta" : `tehdään ${some(count, "muutos", "muutosta")}`,
  changesNone:
    "Mitään ei ole vielä muutettu. Avaa palvelu tai yhteys ja muuta, poista tai lisää: vaikutus tähän kysymykseen näkyy heti.",
  clearChanges: "Peru kaikki muutokset",
  swap: "Vaihda päät keskenään",
  swapSides: "Vaihda a ja b",
  toSelection: "Kysy valitusta palvelusta kohteena",
  previous: (count) => `Aiemmat kysymykset (${count})`,
  short: {
    reach: (about) => about,
    routes: (to, about) => `Reitit: ${to} · ${about}`,
    "why-not": (to, about) => `Miksi ei: ${to} · ${about}`,
    gatekeepers: (to, about) => `Minkä varassa: ${to ?? "kaikki palvelut"} · ${about}`,
    gaps: (rows, about) => `Aukot: ${rows} · ${about}`,
    compare: (a, b) => `Vertailu: ${a} – ${b}`,
    "what-if": (count, about) => `Entä jos: ${some(count, "muutos", "muutosta")} · ${about}`,
  },
  summary: {
    routes: (count, complete, to) =>
      count === 0
        ? `Mikään reitti ei johda palveluun ${to}.`
        : `${complete ? "" : "Ensimmäiset "}${some(count, "reitti", "reittiä")}: ${to}. ${complete ? "Enempää ei ole." : "Reittejä on lisää."}`,
    reachedAlready: (to) => `${to} tavoittaa asiakkaan jo.`,
    relax: (count, to) =>
      `${to} ei tavoita asiakasta. ${count === 1 ? "Yksi asia" : `${count} eri asiaa`} toisi sen ulottuville.`,
    doors: (count, to) =>
      `${to} ei tavoita asiakasta, eikä ehtojen poistaminen auta. Yksi uusi yhteys ${count === 1 ? "yhteen palveluun" : `johonkin ${count} palvelusta`} auttaisi.`,
    nothingHelps: (to) => `${to} ei tavoita asiakasta, eikä mikään kysymyksen ehdoista muuttaisi sitä.`,
    gatekeepers: (serviceCount, linkCount, to) =>
      serviceCount + linkCount === 0
        ? `${to} tavoitetaan useammalla tavalla: mikään yksittäinen palvelu tai yhteys ei ole välttämätön.`
        : `${to} menetetään, jos puuttuu yksikin näistä: ${joined([serviceCount > 0 && services(serviceCount), linkCount > 0 && links(linkCount)])}.`,
    notReached: (to) => `${to} ei tavoita asiakasta, joten matkalla ei ole menetettävää.`,
    gatekeepersOfAll: (serviceCount, linkCount) =>
      serviceCount + linkCount === 0
        ? "Mitään palvelua ei menetetä yksittäisen palvelun tai yhteyden mukana."
        : `Muiden pääsy on näiden varassa: ${services(serviceCount)} ja ${links(linkCount)}, eniten menettävät ensin.`,
    gaps: (rows, columns, nowhere) =>
      `${some(rows, "rivi", "riviä")} ja ${services(columns)}: ${nowhere === 0 ? "jokainen palvelu tavoittaa jonkin rivin" : `${services(nowhere)} ei tavoita yhtäkään`}.`,
    differences: ({ gained, lost, nearer, farther, otherRoute, same }) =>
      `${joined([
        `Saadaan ${gained}`,
        `menetetään ${lost}`,
        nearer > 0 && `lähempänä ${nearer}`,
        farther > 0 && `kauempana ${farther}`,
        otherRoute > 0 && `eri reittiä ${otherRoute}`,
        `ennallaan ${same}`,
      ])}.`,
    invalid: (count) =>
      `Muutettu verkosto ei olisi kelvollinen: ${some(count, "korjattava kohta", "korjattavaa kohtaa")}.`,
  },
  answer: {
    route: (index) => `Reitti ${index}`,
    complete: "Muita reittejä ei ole.",
    cutOff: "Reittejä on näitä enemmän.",
    showMore: "Luettele lisää reittejä",
    ifSo: (condition) => `Palvelu tavoittaisi asiakkaan, jos ${condition}.`,
    drop: "Kysy näin",
    preview: (gained, lost) => `saadaan ${gained}, menetetään ${lost}`,
    doors: "Missä yksi uusi yhteys sulkisi aukon",
    doorsHint: "Ehtojen poistaminen ei auta. Näistä jokaisesta palvelu tavoitetaan:",
    askRoutes: "Kysy kaikki reitit",
    askWhyNot: "Kysy miksi ei",
    whyNot: "Miksi ei?",
    askGatekeepers: "Kysy, minkä varassa pääsy on",
    askReach: "Kysy, mikä tavoittaa asiakkaan",
    offered: "Tarjolla siellä",
    others: "Muut reitit",
    otherNone: "Muita reittejä ei ole.",
    otherMore: "Reittejä on näitä enemmän.",
    onlyBest: "Paras reitti",
    needed: "Välttämättä tarvitaan",
    neededNone: "Ei yhtäkään yksittäistä palvelua tai yhteyttä: jokaisen tilalle jää toinen reitti.",
    neededServices: "Palvelut",
    neededLinks: "Yhteydet",
    loses: (count) => `ilman sitä menetetään ${services(count)}`,
    lost: "Ilman sitä menetetään",
    reachedIn: (count, total) => `${count} / ${total} palvelua`,
    nowhere: "Ei tavoita yhdelläkään rivillä",
    nowhereNone: "Jokainen palvelu tavoittaa jonkin rivin.",
    reachedByRow: "Tavoittavia palveluja, vähiten ensin",
    missing: "Ei tavoita",
    missingNone: "Kaikki, jotka jollakin rivillä tavoittavat.",
    ages: (age) => `${age} v`,
    differences: {
      gained: "Saadaan",
      lost: "Menetetään",
      nearer: "Lähempänä",
      farther: "Kauempana",
      otherRoute: "Eri reittiä",
    },
    same: (count) => `Ennallaan: ${count}`,
    nothingDiffers: "Mikään ei eroa.",
    before: "Ennen",
    both: "Molemmat",
    after: "Jälkeen",
    notReached: "ei tavoita",
    onMap: "Kartalla",
    noChanges: "Mitään ei ole vielä muutettu, joten vastaus on ennen ja jälkeen sama.",
    invalid: "Muutosten jälkeen verkosto ei olisi kelvollinen, joten vastausta ei ole:",
  },
  marks: {
    gained: "saadaan",
    lost: "menetetään",
    nearer: "lähempänä",
    farther: "kauempana",
    otherRoute: "eri reittiä",
    gatekeeper: "välttämätön",
    door: "yksi uusi yhteys tänne sulkisi aukon",
    added: "lisätty",
    removed: "poistettu",
    moved: "siirtynyt",
    renamed: "nimi vaihtunut",
    changed: "muutettu",
    target: "tätä kysytään",
    via: "matkan varrella",
  },
  matrix: "Taulukko",
};
