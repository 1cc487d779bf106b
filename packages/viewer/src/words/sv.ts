import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { day } = formatters.sv;

export const sv: typeof en = {
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
