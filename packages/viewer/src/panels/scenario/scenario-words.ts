import type { Language } from "@polku/core";
import { scenario as en } from "../../text/scenario/en.js";
import { scenario as fi } from "../../text/scenario/fi.js";
import { scenario as sv } from "../../text/scenario/sv.js";
import type { ScenarioWords } from "../../text/scenario/words.js";

const all: Record<Language, ScenarioWords> = { fi, sv, en };

/** The words of editing in a language; they load with what edits. */
export function scenarioWords(language: Language): ScenarioWords {
  return all[language];
}
