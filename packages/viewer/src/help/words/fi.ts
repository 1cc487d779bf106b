import type { en } from "./en.js";

export const fi: typeof en = {
  intro:
    "Polku näyttää, mitkä palvelut tavoittavat asiakkaan, mitä reittiä ja minkä lähteen mukaan. Muuta ylhäällä olevaa lausetta, niin vastaus muuttuu heti.",
  keysHeading: "Näppäimet",
  key: "Näppäin",
  does: "Mitä se tekee",
  keys: [
    ["/ tai Ctrl + K", "Haku"],
    ["?", "Ohje"],
    ["Sarkain", "Sivun seuraava osa; kartta on yksi pysähdys"],
    ["← →", "Kartalla: viereinen palvelu"],
    ["↑ ↓", "Kartalla: taso ylös tai alas. Luettelossa: seuraava tai edellinen vastaus"],
    ["Enter", "Kartalla: tiedot ja reitti"],
    ["Välilyönti", "Kartalla: valitse tai poista valinta"],
    [
      "L, Shift + L",
      "Kartalla: palvelun seuraava tai edellinen yhteys; Enter lukee sen tai luettelee samalla viivalla olevat, välilyönti seuraa sitä",
    ],
    ["Home", "Kartalla: asiakkaan paikka"],
    ["N, P", "Kartalla: seuraava ja edellinen reitti"],
    ["F, R", "Kartalla: näytä kaikki, näytä reitti"],
    ["D", "Kartalla: piirrä reitti uudelleen"],
    ["+ −", "Kartalla: lähennä ja loitonna"],
    ["Esc", "Sulje; kartalla: tyhjennä valinta"],
  ],
  mouseHeading: "Hiiri ja kosketus",
  mouse: [
    "Valitse palvelu napsauttamalla; Ctrl-, ⌘- tai Vaihto-näppäimellä voit valita useita. Kaksoisnapsautus näyttää reitin.",
    "Siirrä karttaa vetämällä taustasta, lähennä vierittämällä. Jokaiselle eleelle on myös painike.",
  ],
  accessHeading: "Saavutettavuus",
  access:
    "Kaikki, mitä kartalla on, on myös tekstinäkymässä, kaikille. Mitään ei esitetä pelkän värin avulla.",
};
