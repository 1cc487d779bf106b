import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, number, quote } = formatters.sv;

export const sv: typeof en = {
  language: "svenska",
  product: "Polku",
  skip: {
    question: "Gå till frågan",
    answers: "Gå till svaren",
    map: "Gå till kartan",
    text: "Gå till textvyn",
    details: "Gå till uppgifterna",
  },
  header: {
    more: "Fler vyer",
    network: "Nätverk",
    story: "Berättelse",
    overviews: {
      "meeting-places": "Mötesplatser",
      pilots: "Pilotprojekt",
      practices: "Verksamhetsmodeller",
      roles: "Roller",
      steering: "Styrning",
      disputes: "Öppna frågor",
      timeline: "Tidslinje",
      areas: "Områden",
    },
    languages: "Språk",
    view: "Vy",
    map: "Karta",
    matrix: "Tabell",
    text: "Text",
    answers: "Svar",
    open: "Öppna en fil",
    openHint: "Ett nätverk som YAML- eller JSON-fil. Filen stannar på den här enheten.",
    whatIf: "Tänk om …",
    whatIfHint: "Pröva ändringar i nätverket och se hur svaret ändras.",
    help: "Hjälp",
    statement: "Tillgänglighetsutlåtande",
    tour: "Ta rundturen",
    dark: "Mörka färger",
    light: "Ljusa färger",
    back: (network) => `Tillbaka till: ${network}`,
  },
  file: {
    reading: (name) => `Läser: ${name}`,
    drop: "Släpp filen för att öppna den",
    refused: (name) => `Filen kan inte öppnas: ${name}`,
    issues: (errors) => count(errors, "fel", "fel"),
    untouched: "Nätverket på skärmen är oförändrat.",
    place: (line, column) => `rad ${line}, kolumn ${column}`,
    more: (rest) => `och ${number(rest)} till`,
    tooBig: (name, megabytes, most) =>
      `${name} är ${number(megabytes)} MB. En fil får vara högst ${number(most)} MB.`,
    unreadable: (name) => `Filen kan inte läsas: ${name}. Den kan ha flyttats, eller så är den inte text.`,
    noServices: "Nätverket har inga tjänster ännu. Lägg till minst en nivå och en tjänst.",
    notLoaded:
      "Nätverket kunde inte laddas. Kontrollera anslutningen och ladda sidan på nytt, eller öppna en fil.",
    noNetwork: "Det finns inget nätverk att visa. Börja med att öppna en fil.",
    another: "Öppna en annan fil",
    warnings: (warnings) => count(warnings, "varning", "varningar"),
    opened: (name) => `Öppnad: ${name}`,
    loading: "Nätverket laddas…",
  },
  notice: {
    partLoading: "Verktygen för ”tänk om” laddas… Frågan besvaras när de är klara.",
    partFailed:
      "Verktygen för ”tänk om” kunde inte laddas. Kontrollera anslutningen och försök igen. Frågan finns kvar.",
    heading: "Länken nämner något som inte finns i det här nätverket",
    unknown: (field, value) => `${field}: ${quote(value)} finns inte i det här nätverket.`,
    unknownField: (field) => `${quote(field)} är inte ett fält i en länk.`,
    didYouMean: "Menade du",
    showing: "Resten av länken visas.",
    showingFirst: "I stället visas nätverkets egen första fråga.",
    needed: {
      network: (name) => `Länken gäller nätverket ${quote(name)}, som har öppnats från en fil. Öppna filen.`,
      scenario: (name) =>
        `Länken gäller scenariot ${quote(name)}, som är för långt för en länk. Öppna dess fil.`,
    },
    otherContent: "Filen har ändrats sedan länken gjordes, så svaret kan bli ett annat.",
    dismiss: "Stäng meddelandet",
  },
};
