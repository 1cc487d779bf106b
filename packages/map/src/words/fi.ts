import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

export const fi: typeof en = {
  if: "jos",
  legend: "Selitteet",
  levels: "Tasot",
  kinds: "Palvelujen väliset yhteydet",
  statuses: "Tila",
  arrivals: "Miten asiakas tavoitetaan",
  roles: "Kysymyksessä",
  origin: "Asiakas on täällä",
  target: "Reitin pää",
  route: "Reitti",
  selected: "Valittu",
  throughRole: "Roolin, kuten avainhenkilön, kautta",
  inherited: "Osana laajempaa palvelua",
  derived: "Yhteys piilotettujen palvelujen kautta",
  reached: (services) =>
    `${formatters.fi.count(services, "palvelu tavoittaa asiakkaan", "palvelua tavoittaa asiakkaan")}.`,
  sources: "Lähteet",
  marks: "Merkinnät",
  markNames: {
    gained: "Tavoittaa nyt",
    lost: "Ei enää tavoita",
    nearer: "Lähempänä kuin ennen",
    farther: "Kauempana kuin ennen",
    otherRoute: "Yhtä lähellä toista reittiä",
    added: "Lisätty",
    removed: "Poistettu",
    moved: "Siirtynyt toiselle tasolle tai toiseen palveluun",
    renamed: "Uusi nimi",
    changed: "Muutettu",
    gatekeeper: "Välttämätön: ilman tätä ei ole reittiä",
    door: "Yksi uusi yhteys tänne sulkisi aukon",
    target: "Palvelu, jota kysymys koskee",
    via: "Reitin varrella",
  },
};
