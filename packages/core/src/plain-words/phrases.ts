import type { Language } from "../model/words.js";
import { fold, toTokens, type Token } from "./tokens.js";
import type { Meaning, Vocabulary } from "./vocabulary.js";
import { wordsEn } from "./words-en.js";
import { wordsFi } from "./words-fi.js";
import { wordsOfLimits } from "./words-of-limits.js";
import { wordsSv } from "./words-sv.js";

/** A phrase found in a text. */
export interface FoundPhrase {
  /** How many tokens it takes. */
  length: number;
  meaning: Meaning;
  /** The number it takes: one, or the first and the last of a span. */
  numbers: number[];
}

interface Pattern {
  words: string[];
  meaning: Meaning;
}

/** A vocabulary with an index of its phrases. */
export interface Phrases {
  numbers: Map<string, number>;
  /** By the first letter of the first word; those that begin with a number under `#`. */
  patterns: Map<string, Pattern[]>;
}

const vocabularies: Record<Language, Vocabulary> = { fi: wordsFi, sv: wordsSv, en: wordsEn };
const known = new Map<Language, Phrases>();

/** The phrases of a language; made once, when first asked for. */
export function phrasesOf(language: Language): Phrases {
  let phrases = known.get(language);
  if (!phrases) known.set(language, (phrases = toPhrases(vocabularies[language])));
  return phrases;
}

function toPhrases(vocabulary: Vocabulary): Phrases {
  const patterns = new Map<string, Pattern[]>();
  for (const [alternatives, meaning] of [...vocabulary.phrases, ...wordsOfLimits])
    for (const alternative of alternatives.split(";")) {
      const words = toWords(alternative);
      const first = words[0]?.[0] ?? "";
      patterns.set(first, [...(patterns.get(first) ?? []), { words, meaning }]);
    }
  const open = ({ words }: Pattern) => Number(words.some((word) => word.endsWith("*")));
  for (const [first, its] of patterns)
    patterns.set(
      first,
      its.toSorted((a, b) => open(a) - open(b)),
    );
  const numbers = Object.entries(vocabulary.numbers).map(([word, value]) => [fold(word), value] as const);
  return { numbers: new Map(numbers), patterns };
}

function toWords(phrase: string): string[] {
  return phrase
    .trim()
    .split(" ")
    .flatMap((word) => {
      if (word === "#" || word === "+") return [word];
      const open = word.endsWith("*") ? "*" : "";
      return toTokens(word).map(({ text }) => `${text}${open}`);
    });
}

/** The longest phrase that begins at a token; of equal ones a whole one before one that may go on. */
export function findPhrase(phrases: Phrases, tokens: readonly Token[], at: number): FoundPhrase | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const byNumber = toNumbers(phrases, first) === undefined ? [] : (phrases.patterns.get("#") ?? []);
  const byLetter = first.kind === "word" ? (phrases.patterns.get(first.text[0] ?? "") ?? []) : [];
  let found: FoundPhrase | undefined;
  for (const { words, meaning } of [...byLetter, ...byNumber]) {
    if (words.length <= (found?.length ?? 0)) continue;
    const numbers: number[] = [];
    const fits = words.every((word, index) => {
      const token = tokens[at + index];
      if (!token) return false;
      if (word !== "#") return token.kind === "word" && fitsWord(word, token.text);
      const its = toNumbers(phrases, token);
      if (its) numbers.push(...its);
      return its !== undefined;
    });
    if (fits) found = { length: words.length, meaning, numbers };
  }
  return found;
}

function fitsWord(word: string, text: string): boolean {
  return word.endsWith("*") ? text.startsWith(word.slice(0, -1)) : word === text;
}

function toNumbers({ numbers }: Phrases, { kind, text }: Token): number[] | undefined {
  if (kind === "word") {
    const number = numbers.get(text);
    return number === undefined ? undefined : [number];
  }
  return kind === "number" && text.length <= 15 ? text.split("-").map(Number) : undefined;
}
