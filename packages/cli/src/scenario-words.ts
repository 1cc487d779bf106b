import type { Language } from "@polku/core";

/** What the command line says of scenarios. */
export interface ScenarioWords {
  changes(count: number): string;
  /** Before an element that a removal takes along. */
  takenAlong: string;
  /** Before an element that named what is removed. */
  noLongerNames: string;
  /** Before what a question would then answer. */
  effect: string;
  written(file: string): string;
  noDifference: string;
  notCarried(fields: string): string;
}

export const scenarioWords: Record<Language, ScenarioWords> = {
  fi: {
    changes: (count) => `${count} ${count === 1 ? "muutos" : "muutosta"}`,
    takenAlong: "samalla poistuu",
    noLongerNames: "maininta poistuu täältä",
    effect: "Mitä tämä muuttaa:",
    written: (file) => `Kirjoitettu: ${file}`,
    noDifference: "Malleissa ei ole eroa, jonka skenaario voisi kertoa.",
    notCarried: (fields) => `Malleissa on muutakin eroa, jota skenaario ei voi kertoa: ${fields}.`,
  },
  sv: {
    changes: (count) => `${count} ${count === 1 ? "ändring" : "ändringar"}`,
    takenAlong: "samtidigt försvinner",
    noLongerNames: "nämns inte längre av",
    effect: "Vad det ändrar:",
    written: (file) => `Skrivet: ${file}`,
    noDifference: "Modellerna har ingen skillnad som ett scenario kan berätta om.",
    notCarried: (fields) =>
      `Modellerna skiljer sig också i sådant som ett scenario inte kan ändra: ${fields}.`,
  },
  en: {
    changes: (count) => `${count} change${count === 1 ? "" : "s"}`,
    takenAlong: "this goes with it",
    noLongerNames: "no longer named by",
    effect: "What it changes:",
    written: (file) => `Written: ${file}`,
    noDifference: "The models have no difference that a scenario could tell.",
    notCarried: (fields) => `The models also differ in what a scenario can't change: ${fields}.`,
  },
};
