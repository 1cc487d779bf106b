import type { MatrixWords } from "./words.js";

const services = (count: number) => `${count} ${count === 1 ? "tjänst" : "tjänster"}`;

export const matrix: MatrixWords = {
  heading: {
    origins: "Vad som nås varifrån",
    areas: "Vad som nås i vilket område",
    ages: "Vad som nås i vilken ålder",
  },
  summary: (rows, columns, nowhere) =>
    `${rows} ${rows === 1 ? "rad" : "rader"}, ${services(columns)}. ${
      nowhere === 0 ? "Varje tjänst nås från minst en rad." : `${services(nowhere)} nås inte från någon rad.`
    }`,
  tools: "Vad tabellen visar",
  more: "Ordning och filter",
  rows: { label: "Rader", origins: "Utgångspunkter", areas: "Kommuner", ages: "Åldrar" },
  form: { label: "Visas som", table: "Tabell", list: "Lista" },
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
  group: "Lika rader tillsammans",
  onlyDifferences: "Bara tjänster där raderna skiljer sig",
  hidden: (count) => `Utelämnat: ${services(count)} som nås likadant från alla rader.`,
  showHidden: "Visa dem också",
  save: "Spara som CSV",
  fileName: "luckor",
  saved: (name) => `Sparat: ${name}`,
  table: "Tabell över luckor",
  hint: "Piltangenterna flyttar, Enter öppnar.",
  band: { all: "Tjänster", nowhere: "Nås inte från någon rad", unknown: "Ingen nivå" },
  age: (years) => `${years} år`,
  ages: (first, last) => `${first}–${last} år`,
  alike: (count, kind, municipalities) =>
    ({
      origins: `${count} tjänster`,
      areas: municipalities ? `${count} kommuner` : `${count} områden`,
      ages: `${count} åldrar`,
    })[kind],
  notReached: "Nås inte",
  cell: (row, service, state) => `${row}, ${service}: ${state}`,
  reachedOf: (reached, all) => `${reached} av ${services(all)} nås`,
  row: (name, reached) => `${name}: ${reached}`,
  open: {
    row: (name) => `Fråga vad som nås: ${name}`,
    column: (name) => `Om tjänsten: ${name}`,
    group: "De här raderna är lika; den första står för alla.",
  },
  orderBy: (service) => `Ordna raderna efter närhet: ${service}`,
  legend: {
    heading: "Vad cellerna säger",
    steps: (count, more) => `${count} ${more ? "steg eller fler" : "steg"}`,
    darker: "Siffran är antalet steg: ju färre, desto starkare färg.",
    handoffs: "Ett streck nertill för varje överföring",
  },
  list: { others: "Nås inte", members: "Likadana", more: (count) => `Visa ${count} till` },
  printCut: (shown, all) => `Utskrivet: de första ${shown} av ${all} tjänster. CSV-filen innehåller alla.`,
};
