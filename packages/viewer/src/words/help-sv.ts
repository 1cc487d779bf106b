import type { Words } from "./words.js";

/** The help, in Swedish. */
export const help: Words["help"] = {
  heading: "Hjälp",
  intro:
    "Polku svarar på vilka tjänster som når en klient, längs vilken rutt och enligt vilken källa. Ändra meningen överst: svaret följer genast.",
  keysHeading: "Tangenter",
  key: "Tangent",
  does: "Vad den gör",
  keys: [
    ["/ , Ctrl + K", "Sök"],
    ["?", "Hjälp"],
    ["Tabb", "Sidans nästa del; kartan är ett stopp"],
    ["← →", "På kartan: till tjänsten bredvid"],
    ["↑ ↓", "På kartan: en nivå upp eller ner. I listan: nästa svar"],
    ["Enter", "På kartan: uppgifter och rutt"],
    ["Mellanslag", "På kartan: välj eller välj bort"],
    ["L, Shift + L", "På kartan: från länk till länk; Enter berättar om den, mellanslag följer den"],
    ["Home", "På kartan: dit klienten är"],
    ["N, P", "På kartan: nästa och föregående rutt"],
    ["F, R", "På kartan: visa allt, visa rutten"],
    ["D", "På kartan: rita rutten på nytt"],
    ["+ −", "På kartan: zooma"],
    ["Esc", "Stäng; på kartan: rensa"],
  ],
  mouseHeading: "Mus och pekskärm",
  mouse: [
    "Klicka på en tjänst för att välja den; med Ctrl, ⌘ eller Skift flera. Dubbelklick visar rutten.",
    "Dra i bakgrunden för att flytta, rulla för att zooma. Varje gest har också en knapp.",
  ],
  accessHeading: "Tillgänglighet",
  access: "Kartan är en bild; allt i den finns också i textvyn, för alla. Färgen bär aldrig betydelse ensam.",
  statement: "Tillgänglighetsutlåtande",
  tour: "Ta rundturen",
  close: "Stäng",
};
