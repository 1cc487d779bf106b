import type { Language } from "@polku/core";
import { moves as en } from "./words/en.js";
import { moves as fi } from "./words/fi.js";
import { moves as sv } from "./words/sv.js";
import type { MovesWords } from "./words/words.js";

const all: Record<Language, MovesWords> = { fi, sv, en };

/** The words of what moved in a language; they load with what tells of it. */
export function movesWords(language: Language): MovesWords {
  return all[language];
}
