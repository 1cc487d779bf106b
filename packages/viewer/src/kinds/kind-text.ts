import type { Language } from "@polku/core";
import type { Answers, Ask, ResolvedConditions, ResolvedQuestions } from "@polku/core/questions";

/** What is said of one kind of question and of its answer. */
export interface KindText<A extends Ask> {
  readonly words: Record<Language, KindWords>;
  /** A question in a few words. */
  short(question: ResolvedQuestions[A], language: Language, parts: ShortParts): string;
  /** What came of it, in one sentence. */
  summary(answer: Answers[A], language: Language, name: (id: string) => string): string;
}

interface KindWords {
  /** The first words of the sentence, by which the kind is chosen. */
  readonly kind: string;
  /**
   * The question as a sentence: text with each slot once as `{slot}`. What is in `[…]` is left out where its slot has
   * nothing to ask.
   */
  readonly sentence: string;
}

/** The parts of a short question, ready to print. */
export interface ShortParts {
  name(id: string): string;
  /** Whom and what the question is about: every condition that is not as usual. */
  readonly about: string;
  /** The same of the other question of a comparison. */
  aboutOther(conditions: ResolvedConditions): string;
}
