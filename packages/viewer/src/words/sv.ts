import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { day, number } = formatters.sv;

export const sv: typeof en = {
  close: "Stäng",
  cancel: "Avbryt",
  remove: (name) => `Ta bort: ${name}`,
  retry: "Försök igen",
  fields: {
    level: "Nivå",
    partOf: "Del av",
    runBy: "Drivs av",
    kind: "Slag av länk",
    area: "Område",
    areas: "För dem som bor i",
    needs: "Behov som den svarar mot",
    practices: "Verksamhetsmodeller",
    roles: "Roller",
    places: "Platser",
    tasks: "Uppgifter",
    pilots: "Pilotprojekt",
    groups: "Grupper",
    links: "Länkar",
    status: "Status",
    dates: "Gäller",
  },
  noSource: "Ingen källa är angiven.",
  more: (rest) => `Visa ${number(rest)} till`,
  sides: { before: "Före", after: "Efter", both: "Båda" },
  part: {
    loading: "Laddar…",
    failed: "Den här delen kunde inte laddas. Kontrollera anslutningen och ladda sidan på nytt.",
  },
  unknown: "inte känt",
  ages: (min, max) =>
    min === undefined ? `högst ${max} år` : max === undefined ? `minst ${min} år` : `${min}–${max} år`,
  dates: (since, until) =>
    until === undefined
      ? `från och med ${day(since ?? "")}`
      : since === undefined
        ? `till och med ${day(until)}`
        : `${day(since)}–${day(until)}`,
};
