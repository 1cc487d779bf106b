import type { Language } from "../model/words.js";
import { finnishReadings, finnishStems, type Reading } from "./finnish.js";

/** The endings of Swedish nouns: number, the definite form and the genitive. */
const swedish = ["na", "en", "et", "er", "ar", "or", "n", "t", "s", "ens", "ets", "ns", "erna", "arna"];
const swedishGenitives = ["ernas", "arnas", "nas"];
const english = ["s", "es"];
const endings = [...new Set([...swedish, ...swedishGenitives, ...english])];

/** The stems that a word of a name in this language may have; where the language is not known, of all. */
export function stemsOf(word: string, language: Language | undefined): Set<string> {
  const stems = new Set([word]);
  if (language === undefined || language === "fi") for (const stem of finnishStems(word)) stems.add(stem);
  if (language === undefined || language === "sv") {
    // center: centret; skolan: skola; tjänsterna: tjänster
    if (word.endsWith("er")) stems.add(`${word.slice(0, -2)}r`);
    if (/[aeio]n$/.test(word)) stems.add(word.slice(0, -1));
    if (/[eo]rna$/.test(word)) stems.add(word.slice(0, -2));
  }
  return stems;
}

/** Every way to take a written word apart, in whatever language it is, the longest stem first. */
export function readingsOf(written: string): Reading[] {
  return [
    ...finnishReadings(written),
    ...endings
      .filter((ending) => written.endsWith(ending) && written.length > ending.length + 1)
      .map((ending) => ({ stem: written.slice(0, written.length - ending.length), role: undefined })),
  ].toSorted((a, b) => b.stem.length - a.stem.length);
}
