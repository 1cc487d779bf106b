import type { MovesWords } from "./words.js";

export const moves: MovesWords = {
  heading: "Mikä verkostossa muuttui",
  hint: "Rivi näyttää palvelun kartalla ja sen mukana tulleet ja lähteneet yhteydet.",
  counts: {
    added: (count) => `${count} tuli`,
    removed: (count) => `${count} lähti`,
    moved: (count) => `${count} siirtyi`,
    renamed: (count) => `${count} sai uuden nimen`,
    changed: (count) => `${count} muuttui muuten`,
    same: (count) => `${count} ennallaan`,
  },
  kinds: { added: "Tuli", removed: "Lähti", moved: "Siirtyi", renamed: "Uusi nimi", changed: "Muuttui" },
  was: (name) => `oli: ${name}`,
  same: "Ennallaan",
  beside: "Palvelujen lisäksi",
  sections: {
    levels: "Tasot",
    areas: "Alueet ja väestöpohja",
    organisations: "Organisaatiot",
    needs: "Tarpeet",
    places: "Paikat",
    roles: "Roolit",
    practices: "Toimintatavat",
    groups: "Ryhmät",
    pilots: "Pilotit",
    tasks: "Tehtävät",
  },
  links: "Palvelujen väliset yhteydet",
};
