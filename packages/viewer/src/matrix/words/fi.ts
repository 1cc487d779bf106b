import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, number } = formatters.fi;
const services = (total: number) => count(total, "palvelu", "palvelua");

export const fi: typeof en = {
  heading: {
    origins: "Mitä mistäkin palvelusta tavoitetaan",
    areas: "Mitä milläkin alueella tavoitetaan",
    ages: "Mitä minkäkin ikäisenä tavoitetaan",
  },
  summary: (rows, columns, nowhere) =>
    `${count(rows, "rivi", "riviä")}, ${services(columns)}. ${
      nowhere === 0
        ? "Jokainen palvelu tavoitetaan vähintään yhdeltä riviltä."
        : `${services(nowhere)} jää tavoittamatta kaikilta riveiltä.`
    }`,
  tools: "Mitä taulukko näyttää",
  more: "Järjestys ja rajaus",
  rows: { label: "Rivit", origins: "Lähtöpaikat", areas: "Kunnat", ages: "Iät" },
  form: { label: "Esitystapa", table: "Taulukko", list: "Luettelo" },
  rowOrder: {
    label: "Rivien järjestys",
    asked: "kuten kysymyksessä",
    name: "nimen mukaan",
    reached: "tavoitettavien palvelujen määrän mukaan",
    column: (name) => `läheisyyden mukaan: ${name}`,
  },
  columnOrder: {
    label: "Palvelujen järjestys",
    level: "tason mukaan",
    name: "nimen mukaan",
    reached: "tavoittavien rivien määrän mukaan",
  },
  grouped: "Samanlaiset rivit yhdessä",
  onlyDifferences: "Vain palvelut, joissa rivit eroavat",
  hidden: (total) => `Pois jätetty: ${services(total)}, tavoitetaan samalla tavalla kaikilta riveiltä.`,
  showHidden: "Näytä nekin",
  save: "Tallenna CSV-tiedostoksi",
  fileName: "aukot",
  saved: (name) => `Tallennettu: ${name}`,
  table: "Aukkojen taulukko",
  hint: "Siirry nuolinäppäimillä, avaa Enterillä.",
  band: { all: "Palvelut", nowhere: "Ei tavoiteta miltään riviltä", unknown: "Ei tasoa" },
  age: (years) => `${years} v`,
  ages: (first, last) => `${first}–${last} v`,
  alike: (total, kind, municipalities) =>
    ({
      origins: services(total),
      areas: municipalities ? count(total, "kunta", "kuntaa") : count(total, "alue", "aluetta"),
      ages: count(total, "ikävuosi", "ikävuotta"),
    })[kind],
  notReached: "Ei tavoiteta",
  cell: (row, service, state) => `${row}, ${service}: ${state}`,
  reachedOf: (reached, all) => `${number(reached)} / ${services(all)} tavoitetaan`,
  row: (name, reached) => `${name}: ${reached}`,
  open: {
    row: (name) => `Kysy, mitä tavoitetaan: ${name}`,
    column: (name) => `Tietoa palvelusta: ${name}`,
    group: "Nämä rivit ovat samanlaisia; ensimmäinen edustaa kaikkia.",
  },
  orderBy: (service) => `Järjestä rivit läheisyyden mukaan: ${service}`,
  legend: {
    heading: "Mitä solut tarkoittavat",
    steps: (total, more) => (more ? `vähintään ${total} vaihetta` : count(total, "vaihe", "vaihetta")),
    darker: "Luku on vaiheiden määrä: mitä vähemmän, sitä voimakkaampi väri.",
    handoffs: "Alareunan viiva jokaista siirtoa kohti",
  },
  printCut: (shown, all) =>
    `Tulosteessa on ${number(shown)} ensimmäistä palvelua (yhteensä ${number(all)}). CSV-tiedostossa ovat kaikki.`,
};
