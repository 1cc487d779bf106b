import { slots, type Slot } from "./words/slots.js";

/** A piece of a sentence: words, or a gap that a control stands in. */
export type Piece = { text: string } | { slot: Slot };

/**
 * A sentence with gaps cut into its pieces. What stands in `[…]` is left out where its slot is not asked
 * for.
 *
 * @example
 * ```ts
 * toPieces("at {from}[ with {needs}]?", (slot) => slot !== "needs"); // [{ text: "at " }, { slot: "from" }, { text: "?" }]
 * ```
 */
export function toPieces(sentence: string, has: (slot: Slot) => boolean): Piece[] {
  const kept = sentence.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const slot = slots.find((name) => part.includes(`{${name}}`));
    return slot === undefined || has(slot) ? part : "";
  });
  return kept
    .split(/(\{[a-z]+\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const slot = slots.find((name) => part === `{${name}}`);
      return slot === undefined ? { text: part } : { slot };
    });
}
