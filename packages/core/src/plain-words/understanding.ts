import type { Question } from "../questions/question.js";
import type { Language } from "../model/words.js";
import type { NamedBy } from "./names.js";
import type { Span } from "./tokens.js";

/** A part of a question that words can state. */
export type Field =
  | "ask"
  | "from"
  | "to"
  | "age"
  | "area"
  | "needs"
  | "via"
  | "maxHandoffs"
  | "maxSteps"
  | "status"
  | "readings"
  | "at"
  | "k"
  | "rows"
  | "targets"
  | "b"
  | "changes";

/** Words of a text, and the part of the question that they state. */
export interface Understood extends Span {
  field: Field;
  /** An id, a word of the format, a number, a day; two numbers for a span of ages. */
  value: string | number | readonly number[];
  /** Of a name: whether the words are the whole name, a part of it, or a misspelling of it. */
  by?: NamedBy;
  /** The ids of other elements that the name fits, best first; absent where there are none. */
  candidates?: string[];
}

/** The question that was made of a text, the words that were used for it, and those that were not. */
export interface Understanding {
  /** The language whose words the text was read with. */
  language: Language;
  /** Absent where something is missing or can't be kept. It names only what the network has. */
  question?: Question;
  understood: Understood[];
  /**
   * Negations, comparisons and conditions that a question of this kind can't hold, in the order of the text: while
   * there are any, no question is made of the rest.
   */
  unkept: (Span & { text: string })[];
  /** Words that are no part of the question, in the order of the text, without function words. */
  left: (Span & { text: string })[];
  /** The parts that a question of this kind needs and the text does not state; of what is unkept nothing is known. */
  missing: Field[];
}
