import type { Words } from "./words.js";

/** The help, in Finnish. */
export const help: Words["help"] = {
  heading: "Ohje",
  intro:
    "Polku vastaa, mitkä palvelut tavoittavat asiakkaan, mitä reittiä ja minkä lähteen mukaan. Muuta ylhäällä olevaa lausetta: vastaus muuttuu heti.",
  keysHeading: "Näppäimet",
  key: "Näppäin",
  does: "Mitä se tekee",
  keys: [
    ["/ , Ctrl + K", "Haku"],
    ["?", "Ohje"],
    ["Sarkain", "Sivun seuraava osa; kartta on yksi pysähdys"],
    ["← →", "Kartalla: viereiseen palveluun"],
    ["↑ ↓", "Kartalla: taso ylös tai alas. Luettelossa: seuraava vastaus"],
    ["Enter", "Kartalla: tiedot ja reitti"],
    ["Välilyönti", "Kartalla: valitse tai poista valinta"],
    ["L, Shift + L", "Kartalla: palvelun yhteydestä toiseen; Enter kertoo siitä, välilyönti seuraa sitä"],
    ["Home", "Kartalla: sinne, missä asiakas on"],
    ["N, P", "Kartalla: seuraava ja edellinen reitti"],
    ["F, R", "Kartalla: näytä kaikki, näytä reitti"],
    ["D", "Kartalla: piirrä reitti uudelleen"],
    ["+ −", "Kartalla: lähennä ja loitonna"],
    ["Esc", "Sulje; kartalla: tyhjennä"],
  ],
  mouseHeading: "Hiiri ja kosketus",
  mouse: [
    "Valitse palvelu napsauttamalla; Ctrl-, ⌘- tai vaihtonäppäimellä useita. Kaksoisnapsautus näyttää reitin.",
    "Siirrä karttaa vetämällä taustasta, lähennä rullalla. Jokaiselle eleelle on myös painike.",
  ],
  accessHeading: "Saavutettavuus",
  access:
    "Kartta on kuva; kaikki, mitä siinä on, on myös tekstinäkymässä, kaikille. Väri ei koskaan yksin kanna merkitystä.",
  statement: "Saavutettavuusseloste",
  tour: "Esittelykierros",
  close: "Sulje",
};
