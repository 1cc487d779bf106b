import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { number } = formatters.fi;

export const fi: typeof en = {
  heading: "Mikä verkostossa muuttui",
  hint: "Valitse rivi, niin näet palvelun kartalla sekä sen mukana lisätyt ja poistetut yhteydet.",
  counts: {
    added: (total) => `${number(total)} lisätty`,
    removed: (total) => `${number(total)} poistettu`,
    moved: (total) => `${number(total)} siirtynyt`,
    renamed: (total) => `${number(total)} saanut uuden nimen`,
    changed: (total) => `${number(total)} muuttunut muuten`,
    same: (total) => `${number(total)} ennallaan`,
  },
  was: (name) => `oli: ${name}`,
  same: "Ennallaan",
  beside: "Muut kuin palvelut",
  sections: {
    levels: "Tasot",
    areas: "Alueet ja väestöpohja",
    organisations: "Toimijat",
    needs: "Tarpeet",
  },
  links: "Palvelujen väliset yhteydet",
};
