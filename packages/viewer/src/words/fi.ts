import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { day, number } = formatters.fi;

export const fi: typeof en = {
  close: "Sulje",
  cancel: "Peruuta",
  remove: (name) => `Poista: ${name}`,
  retry: "Yritä uudelleen",
  fields: {
    level: "Taso",
    partOf: "Osana",
    runBy: "Toiminnasta vastaa",
    kind: "Yhteyden laji",
    area: "Alue",
    areas: "Kenelle (asuinpaikka)",
    needs: "Tarpeet, joihin vastaa",
    practices: "Toimintamallit",
    roles: "Roolit",
    places: "Paikat",
    tasks: "Tehtävät",
    pilots: "Pilotit",
    groups: "Ryhmät",
    links: "Yhteydet",
    status: "Tila",
    dates: "Voimassa",
  },
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
