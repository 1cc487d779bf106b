import type { en } from "./en.js";

export const sv: typeof en = {
  intro:
    "Polku visar vilka tjänster som är tillgängliga för en klient, vilken väg dit leder och enligt vilken källa. Ändra meningen överst, så ändras svaret genast.",
  keysHeading: "Tangenter",
  key: "Tangent",
  does: "Vad den gör",
  keys: [
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
    ["Esc", "Stäng; på kartan: rensa valet"],
  ],
  mouseHeading: "Mus och pekskärm",
  mouse: [
    "Klicka på en tjänst för att välja den; håll ner Ctrl, ⌘ eller Skift för att välja flera. Dubbelklicka för att se vägen dit.",
    "Dra i bakgrunden för att flytta kartan, rulla för att zooma. Varje gest har också en knapp.",
  ],
  accessHeading: "Tillgänglighet",
  access: "Allt på kartan finns också i textvyn, för alla. Ingenting visas enbart med färg.",
};
