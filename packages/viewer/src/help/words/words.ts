import { byLanguage } from "@polku/core/text";

/** The words of the help, by language. */
export const helpWords = byLanguage({
  intro: {
    fi: "Polku näyttää, mitkä palvelut tavoittavat asiakkaan, mitä reittiä ja minkä lähteen mukaan. Muuta ylhäällä olevaa lausetta, niin vastaus muuttuu heti.",
    sv: "Polku visar vilka tjänster som är tillgängliga för en klient, vilken väg dit leder och enligt vilken källa. Ändra meningen överst, så ändras svaret genast.",
    en: "Polku shows which services reach a client, by which route and according to which source. Change the sentence at the top, and the answer changes at once.",
  },
  keysHeading: { fi: "Näppäimet", sv: "Tangenter", en: "Keys" },
  key: { fi: "Näppäin", sv: "Tangent", en: "Key" },
  does: { fi: "Mitä se tekee", sv: "Vad den gör", en: "What it does" },
  keys: {
    fi: [
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
      [
        "M, V, X, K, Y",
        "Työpajassa, kun palvelu on valittu: muistiinpano, ääni, eri mieltä, korjaus, yhteysehdotus",
      ],
      ["Esc", "Sulje; kartalla: tyhjennä valinta"],
    ],
    sv: [
      ["/ eller Ctrl + K", "Sök"],
      ["?", "Hjälp"],
      ["Tabb", "Sidans nästa del; kartan är ett stopp"],
      ["← →", "På kartan: tjänsten bredvid"],
      ["↑ ↓", "På kartan: en nivå upp eller ner. I listan: nästa eller föregående svar"],
      ["Enter", "På kartan: uppgifter och väg"],
      ["Mellanslag", "På kartan: välj eller välj bort"],
      [
        "L, Skift + L",
        "På kartan: tjänstens nästa eller föregående länk; Enter läser upp den eller räknar upp dem på samma linje, mellanslag följer den",
      ],
      ["Home", "På kartan: dit klienten är"],
      ["N, P", "På kartan: nästa och föregående väg"],
      ["F, R", "På kartan: visa allt, visa vägen"],
      ["D", "På kartan: rita vägen på nytt"],
      ["+ −", "På kartan: zooma"],
      [
        "M, V, X, K, Y",
        "I en workshop, när en tjänst är vald: anteckning, röst, oenighet, rättelse, förslag på länk",
      ],
      ["Esc", "Stäng; på kartan: rensa valet"],
    ],
    en: [
      ["/ or Ctrl + K", "Search"],
      ["?", "Help"],
      ["Tab", "Next part of the page; the map is one stop"],
      ["← →", "On the map: the service beside"],
      ["↑ ↓", "On the map: one level up or down. In the list: next or previous answer"],
      ["Enter", "On the map: details and the route"],
      ["Space", "On the map: select or deselect"],
      [
        "L, Shift + L",
        "On the map: next or previous link of the service; Enter reads it out or lists those on its line, Space follows it",
      ],
      ["Home", "On the map: where the client is"],
      ["N, P", "On the map: next and previous route"],
      ["F, R", "On the map: show everything, show the route"],
      ["D", "On the map: draw the route again"],
      ["+ −", "On the map: zoom"],
      [
        "M, V, X, K, Y",
        "In a workshop, with a service selected: note, vote, disagreement, correction, proposal of a link",
      ],
      ["Esc", "Close; on the map: clear the selection"],
    ],
  },
  mouseHeading: { fi: "Hiiri ja kosketus", sv: "Mus och pekskärm", en: "Mouse and touch" },
  mouse: {
    fi: [
      "Valitse palvelu napsauttamalla; Ctrl-, ⌘- tai Vaihto-näppäimellä voit valita useita. Kaksoisnapsautus näyttää reitin.",
      "Siirrä karttaa vetämällä taustasta, lähennä vierittämällä. Jokaiselle eleelle on myös painike.",
    ],
    sv: [
      "Klicka på en tjänst för att välja den; håll ner Ctrl, ⌘ eller Skift för att välja flera. Dubbelklicka för att se vägen dit.",
      "Dra i bakgrunden för att flytta kartan, rulla för att zooma. Varje gest har också en knapp.",
    ],
    en: [
      "Click a service to select it; hold Ctrl, ⌘ or Shift to select several. Double-click to show its route.",
      "Drag the background to move the map, scroll to zoom. Every gesture also has a button.",
    ],
  },
  accessHeading: { fi: "Saavutettavuus", sv: "Tillgänglighet", en: "Accessibility" },
  access: {
    fi: "Kaikki, mitä kartalla on, on myös tekstinäkymässä, kaikille. Mitään ei esitetä pelkän värin avulla.",
    sv: "Allt på kartan finns också i textvyn, för alla. Ingenting visas enbart med färg.",
    en: "Everything on the map is also in the text view, for everyone. Colour is never the only sign of a meaning.",
  },
});
