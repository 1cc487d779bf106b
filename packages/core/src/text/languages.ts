import type { Text } from "../model/fields.js";
import { languages, type Language } from "../model/words.js";
import { libraryWords } from "./library-words.js";

/** Every visible word of the library but the sentences about issues, in one language. */
export type Texts = (typeof libraryWords)["en"];

/** The same by language. What is said about an issue is `issueMessage`'s: most programs show none. */
export const texts: Record<Language, Texts> = libraryWords;

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
