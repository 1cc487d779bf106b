import { formatters } from "@polku/core/text";
import type { MapWords } from "./words.js";

export const fi: MapWords = {
  if: "jos",
  legend: "Selitteet",
  levels: "Tasot",
  kinds: "Yhteydet",
  statuses: "Tila",
  arrivals: "Miten asiakas tavoitetaan",
  roles: "Rooli kysymyksessä",
  origin: "Asiakas on täällä",
  target: "Reitin pää",
  route: "Reitti",
  selected: "Valittu",
  throughRole: "Roolin, kuten avainhenkilön, kautta",
  inherited: "Laajemman palvelun osana",
  derived: "Piilotetun kautta",
  reached: (count) =>
    `${formatters.fi.count(count, "palvelu tavoittaa asiakkaan", "palvelua tavoittaa asiakkaan")}.`,
  sources: "Lähteet",
  marks: "Mikä muuttuu",
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
    gatekeeper: "Välttämätön: ilman sitä reitti katkeaa",
    door: "Yksi uusi yhteys tähän riittäisi",
    target: "Kysytty palvelu",
    via: "Kysytyn reitin varrella",
  },
};
