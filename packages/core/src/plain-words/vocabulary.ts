import type { Question } from "../questions/question.js";
import type { AreaKind, LinkKind, Reading, Status } from "../model/words.js";

/** What a name is in a question. `client` is the one who is at a service: whoever is its client is there. */
export type Role = "from" | "to" | "in" | "area" | "row" | "column";

/** A condition that one side of a comparison may leave out. */
export type Condition =
  | "age"
  | "area"
  | "needs"
  | "via"
  | "maxHandoffs"
  | "maxSteps"
  | "status"
  | "readings"
  | "at";

/** What a phrase means; a number that it takes is the phrase's own. */
export type Meaning =
  /** `negated`: the phrase has a negation in itself, so that the next one is one of its own. */
  | { is: "ask"; ask: Question["ask"]; negated?: true }
  /** The role of the name that follows. */
  | { is: "role"; role: Role }
  /** The role of the name before. */
  | { is: "roleBefore"; role: Role }
  /** `perYear`: how many of what is counted make a year; `years`: the age itself, where no number is said. */
  | { is: "age"; perYear?: number; years?: number; ofFirst?: true }
  | { is: "limit"; limit: "maxHandoffs" | "maxSteps"; count?: number }
  | { is: "count" }
  | { is: "via"; kind: LinkKind }
  | { is: "status"; status: Status }
  | { is: "reading"; reading: Reading }
  | { is: "rows"; rows: "origins" | "areas" | "ages"; all?: AreaKind }
  | { is: "any"; of: Condition }
  /** What comes after is the other side of a comparison. */
  | { is: "other" }
  | { is: "remove" }
  | { is: "become" }
  | { is: "add"; kind: LinkKind }
  | { is: "only" }
  /** `mild`: also a part of "why not"; `but`: after a negation it ends that one instead (`inte A utan B`). */
  | { is: "without"; mild?: true; but?: true }
  | { is: "but" }
  /** The number after it is no value but a bound. */
  | { is: "compare"; to: "most" | "less" | "more" }
  /** What no question can hold: it changes what is said before or after it. */
  | { is: "beyond"; of: "before" | "after" }
  | { is: "and" }
  /** To reach, to get: small words, but for what is not reached. */
  | { is: "reach" }
  | { is: "filler" };

/**
 * What a language says of questions. Phrases are alternatives parted by `;`, their words by spaces: `#` is a
 * number, a word that ends in `*` may go on in any way. Of phrases that begin at one word the longest counts.
 */
export interface Vocabulary {
  /** Number words, folded by the reader. */
  numbers: Readonly<Record<string, number>>;
  phrases: readonly (readonly [string, Meaning])[];
}
