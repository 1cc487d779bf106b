import type { Language, Network } from "@polku/core";
import { withDefaults, type Client, type Question, type ResolvedQuestion } from "@polku/core/questions";
import { sayQuestion, understandQuestion, type Field } from "@polku/core/plain-words";

/** What became of words that may be a question. */
export interface PlainQuestion {
  /** Absent where something is missing. */
  question?: ResolvedQuestion;
  /** The question as it was understood, in the reader's language. */
  said?: string;
  /** Negations, comparisons and conditions that the question can't hold: there is no question while there are any. */
  unkept: readonly string[];
  /** Names that fit more than one element: as typed, what it was taken for, and what it could also be. */
  guessed: readonly { typed: string; id: string; others: readonly string[] }[];
  /** What was not understood, as it was typed. */
  left: readonly string[];
  /** What the words do not say and a question of their kind needs. */
  missing: readonly Field[];
}

/**
 * What is typed, as a question: undefined where it is no more than a name to search for. Two things have to
 * be understood at least, or the word that says what is asked. What the words leave open of the client is as in
 * `client`.
 */
export function readPlainQuestion(
  network: Network,
  typed: string,
  language: Language,
  client: Client = {},
): PlainQuestion | undefined {
  if (!/\S\s+\S/.test(typed)) return undefined;
  const {
    question: typedQuestion,
    understood,
    unkept,
    left,
    missing,
  } = understandQuestion(network, typed, language);
  const asks = unkept.length > 0 || understood.some(({ field }) => field === "ask");
  if (!asks && understood.length < 2) return undefined;
  const guessed = understood.flatMap(({ start, end, value, candidates = [] }) =>
    candidates.length === 0
      ? []
      : [{ typed: typed.slice(start, end), id: String(value), others: candidates }],
  );
  const rest = {
    unkept: unkept.map(({ text }) => text),
    guessed,
    left: left.map(({ text }) => text),
    missing,
  };
  if (!typedQuestion) return asks ? rest : undefined;
  const question = withClient(typedQuestion, client);
  // Said as it was asked: the usual conditions go without saying.
  return { question: withDefaults(question), said: sayQuestion(network, question, language), ...rest };
}

function withClient(question: Question, client: Client): Question {
  switch (question.ask) {
    case "compare":
      return { ...question, a: withOwn(question.a, client), b: withOwn(question.b, client) };
    case "what-if":
      return { ...question, question: withOwn(question.question, client) };
    case "gaps": {
      const { age, area } = client;
      // The rows of a table say what they are about themselves.
      return withOwn(question, {
        ...(age === undefined || question.rows.ages ? {} : { age }),
        ...(area === undefined || question.rows.areas ? {} : { area }),
      });
    }
    default:
      return withOwn(question, client);
  }
}

function withOwn<Q extends { client?: Client | undefined }>(question: Q, client: Client): Q {
  return { ...question, client: { ...client, ...question.client } };
}
