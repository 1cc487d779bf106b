import type { Language } from "@polku/core";
import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";
import type { Words } from "./words.js";

const all: Record<Language, Words> = { fi, sv, en };

/** The explorer's words in a language. */
export function wordsIn(language: Language): Words {
  return all[language];
}
