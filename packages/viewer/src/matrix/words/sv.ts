import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, number } = formatters.sv;
const services = (total: number) => count(total, "tjänst", "tjänster");

export const sv: typeof en = {
  heading: {
    origins: "Vad som nås varifrån",
    areas: "Vad som nås i vilket område",
    ages: "Vad som nås i vilken ålder",
  },
  summary: (rows, columns, nowhere) =>
    `${count(rows, "rad", "rader")}, ${services(columns)}. ${
      nowhere === 0 ? "Varje tjänst nås från minst en rad." : `${services(nowhere)} nås inte från någon rad.`
    }`,
  tools: "Vad tabellen visar",
  more: "Ordning och filter",
  rows: { label: "Rader", origins: "Utgångspunkter", areas: "Kommuner", ages: "Åldrar" },
  form: { label: "Visa som", table: "Tabell", list: "Lista" },
  rowOrder: {
    label: "Radernas ordning",
    asked: "som i frågan",
    name: "efter namn",
    reached: "efter antal tjänster som nås",
    column: (name) => `efter närhet: ${name}`,
  },
  columnOrder: {
    label: "Tjänsternas ordning",
    level: "efter nivå",
    name: "efter namn",
    reached: "efter antal rader som når dem",
  },
  grouped: "Lika rader tillsammans",
  onlyDifferences: "Bara tjänster där raderna skiljer sig",
  hidden: (total) => `Utelämnat: ${services(total)} som nås på samma sätt från alla rader.`,
  showHidden: "Visa dem också",
  save: "Spara som CSV",
  fileName: "luckor",
  saved: (name) => `Sparat: ${name}`,
  table: "Tabell över luckor",
  hint: "Flytta med piltangenterna, öppna med Enter.",
  band: { all: "Tjänster", nowhere: "Nås inte från någon rad", unknown: "Ingen nivå" },
  age: (years) => `${years} år`,
  ages: (first, last) => `${first}–${last} år`,
  alike: (total, kind, municipalities) =>
    ({
      origins: services(total),
      areas: municipalities ? count(total, "kommun", "kommuner") : count(total, "område", "områden"),
      ages: count(total, "ålder", "åldrar"),
    })[kind],
  notReached: "Nås inte",
  cell: (row, service, state) => `${row}, ${service}: ${state}`,
  reachedOf: (reached, all) => `${number(reached)} av ${services(all)} nås`,
  row: (name, reached) => `${name}: ${reached}`,
  open: {
    row: (name) => `Fråga vad som nås: ${name}`,
    column: (name) => `Om tjänsten: ${name}`,
    group: "De här raderna är lika; den första står för alla.",
  },
  orderBy: (service) => `Ordna raderna efter närhet: ${service}`,
  legend: {
    heading: "Vad cellerna betyder",
    steps: (total, more) => (more ? `minst ${total} steg` : count(total, "steg", "steg")),
    darker: "Siffran är antalet steg: ju färre, desto starkare färg.",
    handoffs: "Ett streck nertill för varje hänvisning",
  },
  printCut: (shown, all) =>
    `Utskrivet: de första ${number(shown)} av ${services(all)}. CSV-filen innehåller alla.`,
};
