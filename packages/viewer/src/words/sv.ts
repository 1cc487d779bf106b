import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { day, number } = formatters.sv;

export const sv: typeof en = {
  close: "Stäng",
  cancel: "Avbryt",
  retry: "Försök igen",
  status: "Status",
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
