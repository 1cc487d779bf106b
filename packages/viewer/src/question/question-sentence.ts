import type { Language, Network } from "@polku/core";
import { questionText } from "@polku/core/plain-words";
import type { ResolvedQuestion } from "@polku/core/questions";
import { questionSummary } from "./question-summary.js";

/** A longer sentence takes more than three lines of a wall. */
const longest = 165;

/** The question as one sentence that says nothing of what is as usual; in a few words where it would be long. */
export function questionSentence(network: Network, question: ResolvedQuestion, language: Language): string {
  const sentence = questionText(network, question, language);
  if (sentence.length <= longest) return sentence;
  // No line begins with the dot between two parts.
  return questionSummary(network, question, language).replaceAll(" · ", "\u00a0· ");
}
