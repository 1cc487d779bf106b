import type { Language } from "../model/words.js";

/** The same in each language. */
type Each<Word> = Readonly<Record<Language, Word>>;

/** A table of words in one language: of each of its words that language's, and functions that give it. */
export type Words<Table> = Table extends (...facts: infer Facts) => Each<infer Word>
  ? (...facts: Facts) => Word
  : Table extends Each<infer Word>
    ? Word
    : { readonly [Key in keyof Table]: Words<Table[Key]> };

/**
 * A table of words that stand beside one another in each language, as one table for each language. What needs
 * facts is a function that says them in each.
 *
 * @example
 * ```ts
 * const words = byLanguage({
 *   close: { fi: "Sulje", sv: "Stäng", en: "Close" },
 *   found: (total: number) => ({ fi: `Löytyi ${total}`, sv: `${total} hittades`, en: `${total} found` }),
 * });
 * words.sv.close; // "Stäng"
 * words.fi.found(3); // "Löytyi 3"
 * ```
 */
export function byLanguage<Table extends object>(table: Table): Each<Words<Table>> {
  const wordsIn = (language: Language) => select(table, language) as Words<Table>;
  return { fi: wordsIn("fi"), sv: wordsIn("sv"), en: wordsIn("en") };
}

function select(words: unknown, language: Language): unknown {
  if (typeof words === "function")
    return (...facts: unknown[]) => (words as (...facts: unknown[]) => Each<unknown>)(...facts)[language];
  if (typeof words !== "object" || words === null) return words;
  if (isEach(words)) return words[language];
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, select(word, language)]));
}

function isEach(words: object): words is Each<unknown> {
  return "fi" in words && "sv" in words && "en" in words;
}
