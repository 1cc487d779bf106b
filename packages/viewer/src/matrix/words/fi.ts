import type { MatrixWords } from "./words.js";

const services = (count: number) => `${count} ${count === 1 ? "palvelu" : "palvelua"}`;

export const matrix: MatrixWords = {
  heading: {
    origins: "Mitä mistäkin palvelusta tavoitetaan",
    areas: "Mitä milläkin alueella tavoitetaan",
    ages: "Mitä minkäkin ikäisenä tavoitetaan",
  },
  summary: (rows, columns, nowhere) =>
    `${rows} ${rows === 1 ? "rivi" : "riviä"}, ${services(columns)}. ${
      nowhere === 0
        ? "Jokainen palvelu tavoitetaan ainakin yhdeltä riviltä."
        : `${services(nowhere)} jää tavoittamatta kaikilta riveiltä.`
    }`,
  tools: "Mitä taulukko näyttää",
  more: "Järjestys ja rajaus",
  rows: { label: "Rivit", origins: "Lähtöpaikat", areas: "Kunnat", ages: "Iät" },
  form: { label: "Esitystapa", table: "Taulukko", list: "Luettelo" },
  rowOrder: {
    label: "Rivien järjestys",
    asked: "kuten kysyttiin",
    name: "nimen mukaan",
    reached: "tavoitettujen palvelujen määrän mukaan",
    column: (name) => `läheisyyden mukaan: ${name}`,
  },
  columnOrder: {
    label: "Palvelujen järjestys",
    level: "tason mukaan",
    name: "nimen mukaan",
    reached: "tavoittavien rivien määrän mukaan",
  },
  group: "Samanlaiset rivit yhdessä",
  onlyDifferences: "Vain palvelut, joissa rivit eroavat",
  hidden: (count) => `Pois jätetty: ${services(count)}, jotka kaikki rivit tavoittavat samalla tavalla.`,
  showHidden: "Näytä nekin",
  save: "Tallenna CSV-tiedostoksi",
  fileName: "aukot",
  saved: (name) => `Tallennettu: ${name}`,
  table: "Aukkojen taulukko",
  hint: "Nuolinäppäimet siirtävät, Enter avaa.",
  band: { all: "Palvelut", nowhere: "Ei tavoiteta miltään riviltä", unknown: "Ei tasoa" },
  age: (years) => `${years} v`,
  ages: (first, last) => `${first}–${last} v`,
  alike: (count, kind, municipalities) =>
    ({
      origins: `${count} palvelua`,
      areas: municipalities ? `${count} kuntaa` : `${count} aluetta`,
      ages: `${count} ikävuotta`,
    })[kind],
  notReached: "Ei tavoiteta",
  cell: (row, service, state) => `${row}, ${service}: ${state}`,
  reachedOf: (reached, all) => `${reached} / ${services(all)} tavoitetaan`,
  row: (name, reached) => `${name}: ${reached}`,
  open: {
    row: (name) => `Kysy, mitä tavoitetaan: ${name}`,
    column: (name) => `Palvelun tiedot: ${name}`,
    group: "Nämä rivit ovat samanlaisia; ensimmäinen edustaa kaikkia.",
  },
  orderBy: (service) => `Järjestä rivit läheisyyden mukaan: ${service}`,
  legend: {
    heading: "Mitä solut kertovat",
    steps: (count, more) => `${count} ${more ? "askelta tai enemmän" : count === 1 ? "askel" : "askelta"}`,
    darker: "Luku on askelten määrä: mitä vähemmän, sitä voimakkaampi väri.",
    handoffs: "Alareunan viiva jokaista siirtoa kohti",
  },
  list: { others: "Ei tavoiteta", members: "Samanlaiset", more: (count) => `Näytä ${count} lisää` },
  printCut: (shown, all) =>
    `Tulosteessa on ${shown} ensimmäistä palvelua (kaikkiaan ${all}). CSV-tiedostossa ovat kaikki.`,
};
