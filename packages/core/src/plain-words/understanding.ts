import type { Question } from "../questions/question.js";
import type { Language } from "../model/words.js";
import type { NamedBy } from "./names.js";
import type { Span } from "./tokens.js";

/** What of a question some words say. */
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
  | "at"
  | "k"
  | "rows"
  | "targets"
  | "b"
  | "changes";

/** Words of a text, and what of the question they say. */
export interface Understood extends Span {
  field: Field;
  /** An id, a word of the format, a number, a day; two numbers for a span of ages. */
  value: string | number | readonly number[];
  /** Where it is a name: whether it is a name as it stands, a part of one, or spelt a little otherwise. */
  by?: NamedBy;
  /** The ids of what else the name may be, best first, where it is not one element's alone. */
  candidates?: string[];
}

/** What became of a text: the question, the words that made it, and what was not understood. */
export interface Understanding {
  /** The language whose words the text was read with. */
  language: Language;
  /** Absent where something is missing. It names only what the network has. */
  question?: Question;
  understood: Understood[];
  /** What takes no part in the question, in the order of the text; small words left out. */
  left: (Span & { text: string })[];
  /** What a question of this kind needs and the text does not say. */
  missing: Field[];
}
