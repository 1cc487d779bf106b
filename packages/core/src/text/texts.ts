import type { IssueCode } from "../model/issue.js";
import type { TextProblem, ValueWord } from "../model/issue-words.js";
import type { libraryWords } from "./library-words.js";

/** How the client gets to a service, or the service to the client. */
export type Arrival = keyof (typeof libraryWords)["en"]["arrivals"];

/** The facts in the sentence about an issue; each code has facts of its own. */
export type Facts = Readonly<Record<string, string>>;

/** The sentences about issues, and the words for the keys in their facts. */
export interface IssueTexts {
  issues: Record<IssueCode, (facts: Facts) => string>;
  values: Record<ValueWord, string>;
  problems: Record<TextProblem, string>;
}
