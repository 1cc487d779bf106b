import { slots, type Slot } from "./words.js";

/** A piece of a sentence: words, or a gap that a control stands in. */
export type Piece = { text: string } | { slot: Slot };

/**
 * A sentence with gaps cut into its pieces. What stands in `[…]` is left out unless it is asked for.
 *
 * @example
 * ```ts
 * toPieces("at {from}[ with {needs}]?", false); // [{ text: "at " }, { slot: "from" }, { text: "?" }]
 * ```
 */
export function toPieces(sentence: string, withOptional: boolean): Piece[] {
  const kept = sentence.replace(/\[([^\]]*)\]/g, withOptional ? "$1" : "");
  return kept
    .split(/(\{[a-z]+\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const slot = slots.find((name) => part === `{${name}}`);
      return slot === undefined ? { text: part } : { slot };
    });
}
