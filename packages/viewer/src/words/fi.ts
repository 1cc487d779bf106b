import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { day } = formatters.fi;

export const fi: typeof en = {
  unknown: "ei tiedossa",
  ages: (min, max) =>
    min === undefined ? `enintään ${max} v` : max === undefined ? `vähintään ${min} v` : `${min}–${max} v`,
  dates: (since, until) =>
    until === undefined
      ? `${day(since ?? "")} alkaen`
      : since === undefined
        ? `${day(until)} asti`
        : `${day(since)}–${day(until)}`,
};
