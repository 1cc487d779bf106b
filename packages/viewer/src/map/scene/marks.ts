import { textIn, type Language, type Network } from "@polku/core";

/**
 * A short mark for every level, in the order of levels: its name's first letter, or the name's own
 * abbreviation ("OT"); where two would be the same, numbers from 1.
 */
export function marksOf(network: Pick<Network, "model">, language: Language): string[] {
  const { levels } = network.model;
  const marks = levels.map(({ name, short }) => {
    const words = textIn(short ?? name, language);
    return /^\p{Lu}{2}(?!\p{L})/u.exec(words)?.[0] ?? words.slice(0, 1).toLocaleUpperCase(language);
  });
  return new Set(marks).size === marks.length ? marks : levels.map((_, index) => String(index + 1));
}
