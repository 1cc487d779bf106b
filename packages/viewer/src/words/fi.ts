import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { day, number } = formatters.fi;

export const fi: typeof en = {
  close: "Sulje",
  cancel: "Peruuta",
  retry: "Yritä uudelleen",
  status: "Tila",
  noSource: "Lähdettä ei ole merkitty.",
  more: (rest) => `Näytä vielä ${number(rest)}`,
  sides: { before: "Ennen", after: "Jälkeen", both: "Molemmat" },
  part: {
    loading: "Ladataan…",
    failed: "Tätä osaa ei saatu ladattua. Tarkista yhteys ja lataa sivu uudelleen.",
  },
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
