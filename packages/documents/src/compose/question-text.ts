import type { Language, Network, Question } from "@polku/core";
import { sayQuestion } from "@polku/core/plain-words";
import { readQuestionAddress, writeQuestionAddress, type ResolvedQuestion } from "@polku/core/questions";

/**
 * A question as one sentence, which leaves out what is as usual.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "perhetyo" });
 * questionText(network, question, "en"); // "Which services reach a client who is at Family work?"
 * ```
 */
export function questionText(network: Network, question: ResolvedQuestion, language: Language): string {
  // An address leaves out what is as usual.
  const raw = readQuestionAddress(new Map(writeQuestionAddress(question, network)));
  return sayQuestion(network, raw as unknown as Question, language);
}
