import type { Language } from "@polku/core";
import { words, type MovesWords } from "./words/words.js";

/** The words of what changed in a language; they load with what tells of it. */
export function movesWords(language: Language): MovesWords {
  return words[language];
}
