import type { Language } from "@polku/core";
import { scenario as en } from "./words/en.js";
import { scenario as fi } from "./words/fi.js";
import { scenario as sv } from "./words/sv.js";
import type { ScenarioWords } from "./words/words.js";

const all: Record<Language, ScenarioWords> = { fi, sv, en };

/** The words of editing in a language; they load with what edits. */
export function scenarioWords(language: Language): ScenarioWords {
  return all[language];
}
