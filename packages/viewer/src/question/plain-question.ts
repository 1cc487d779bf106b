import type { Language, Network } from "@polku/core";
import { withDefaults, type ResolvedQuestion } from "@polku/core/questions";
import type { Field, sayQuestion, understandQuestion } from "@polku/core/plain-words";

/** What understands plain words; it is loaded when somebody types some. */
export interface PlainWords {
  understandQuestion: typeof understandQuestion;
  sayQuestion: typeof sayQuestion;
}

/** What became of words that may be a question. */
export interface PlainQuestion {
  /** Absent where something is missing. */
  question?: ResolvedQuestion;
  /** The question as it was understood, in the reader's language. */
  said?: string;
  /** What was not understood, as it was typed. */
  left: readonly string[];
  /** What the words do not say and a question of their kind needs. */
  missing: readonly Field[];
}

/**
 * What is typed, as a question: undefined where it is no more than a name to search for. Two things have to
 * be understood at least, or the word that says what is asked.
 */
export function readPlainQuestion(
  { understandQuestion: understand, sayQuestion: sayIt }: PlainWords,
  network: Network,
  typed: string,
  language: Language,
): PlainQuestion | undefined {
  if (!/\S\s+\S/.test(typed)) return undefined;
  const { question, understood, left, missing } = understand(network, typed, language);
  const asks = understood.some(({ field }) => field === "ask");
  if (!asks && understood.length < 2) return undefined;
  const rest = { left: left.map(({ text }) => text), missing };
  if (!question) return asks ? rest : undefined;
  // Said as it was asked: the usual conditions go without saying.
  return { question: withDefaults(question), said: sayIt(network, question, language), ...rest };
}
