import type { Language } from "@polku/core";
import { words, type ScenarioWords } from "./words/words.js";

/** The words of editing in a language; they load with what edits. */
export function scenarioWords(language: Language): ScenarioWords {
  return words[language];
}
