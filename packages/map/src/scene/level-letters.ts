import { textIn, type Language, type Network } from "@polku/core";

/**
 * A letter for every level, in the order of levels: its name's first letter, or the name's own
 * abbreviation ("OT"); where two would be the same, numbers from 1.
 */
export function lettersOf(network: Pick<Network, "model">, language: Language): string[] {
  const { levels } = network.model;
  const letters = levels.map(({ name, short }) => {
    const words = textIn(short ?? name, language);
    return /^\p{Lu}{2}(?!\p{L})/u.exec(words)?.[0] ?? words.slice(0, 1).toLocaleUpperCase(language);
  });
  return new Set(letters).size === letters.length ? letters : levels.map((_, index) => String(index + 1));
}
