import type { Text } from "../model/fields.js";
import { languages, type Language } from "../model/words.js";
import { en, type Texts } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The visible words of the library, by language. */
export const texts: Record<Language, Texts> = { fi, sv, en };

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
