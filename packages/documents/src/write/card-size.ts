/** The letters that a card can have, the largest first: their size in points, and the height of a line beside it. */
export const cardSizes = {
  usual: { points: 8.5, line: 1.3 },
  long: { points: 8, line: 1.25 },
  longer: { points: 7.5, line: 1.2 },
  "very-long": { points: 7, line: 1.18 },
  most: { points: 6.4, line: 1.16 },
  least: { points: 5.8, line: 1.12 },
} as const;
export type CardSize = keyof typeof cardSizes;

/** The room within a card, what its level takes and what is between two facts, in millimetres. */
const room = { width: 86, height: 60 };
const levelHeight = 7.5;
const between = 0.7;
/** A point in millimetres, and how broad a letter is beside its height: as in the broadest of the usual fonts. */
const point = 0.3528;
const letterWidth = { text: 0.57, title: 0.68 };
const title = { points: 12, line: 1.15 };

/**
 * The largest letters with which a card has room for its title and its facts.
 *
 * @example
 * ```ts
 * cardSize("School", ["What it does: not known"]); // "usual"
 * ```
 */
export function cardSize(name: string, facts: readonly string[]): CardSize {
  const sizes = Object.keys(cardSizes) as CardSize[];
  const head = heightOf(name, title, letterWidth.title) + levelHeight;
  const fits = sizes.find(
    (size) =>
      facts.reduce((sum, fact) => sum + heightOf(fact, cardSizes[size], letterWidth.text) + between, head) <=
      room.height,
  );
  return fits ?? "least";
}

function heightOf(
  text: string,
  { points, line }: { readonly points: number; readonly line: number },
  width: number,
): number {
  const height = points * point;
  return Math.max(1, Math.ceil((text.length * height * width) / room.width)) * height * line;
}
