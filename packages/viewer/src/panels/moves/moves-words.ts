import type { Language } from "@polku/core";
import { moves as en } from "../../text/moves/en.js";
import { moves as fi } from "../../text/moves/fi.js";
import { moves as sv } from "../../text/moves/sv.js";
import type { MovesWords } from "../../text/moves/words.js";

const all: Record<Language, MovesWords> = { fi, sv, en };

/** The words of what moved in a language; they load with what tells of it. */
export function movesWords(language: Language): MovesWords {
  return all[language];
}
