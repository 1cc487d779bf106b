import type { Text } from "../model/fields.js";
import { languages, type Language } from "../model/words.js";
import { issuesEn } from "./issues-en.js";
import { issuesFi } from "./issues-fi.js";
import { issuesSv } from "./issues-sv.js";
import { libraryWords } from "./library-words.js";
import type { IssueTexts } from "./texts.js";

/** Every visible word of the library, in one language. */
export type Texts = IssueTexts & (typeof libraryWords)["en"];

/** The visible words of the library, by language. */
export const texts: Record<Language, Texts> = {
  fi: { ...issuesFi, ...libraryWords.fi },
  sv: { ...issuesSv, ...libraryWords.sv },
  en: { ...issuesEn, ...libraryWords.en },
};

/**
 * A text in the language asked, else in the first language that it has (fi, sv, en).
 *
 * @example
 * ```ts
 * textIn({ fi: "Neuvola", en: "Clinic" }, "sv"); // "Neuvola"
 * ```
 */
export function textIn(text: Text, language: Language): string {
  if (typeof text === "string") return text;
  return text[language] ?? languages.map((other) => text[other]).find((other) => other !== undefined) ?? "";
}
