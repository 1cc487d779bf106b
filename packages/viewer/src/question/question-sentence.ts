import type { Language, Network, Question } from "@polku/core";
import { questionText } from "@polku/core/plain-words";
import { withDefaults, type ResolvedQuestion, type ResolvedReach } from "@polku/core/questions";
import { conditionsSummary, questionSummary } from "./question-summary.js";

/** A longer sentence takes more than three lines of a wall. */
const longest = 165;

/** What a sentence that is too long leaves out, in this order. The columns of a table are above it anyway. */
const leftOut = [["targets"], ["status"], ["maxSteps", "maxHandoffs"], ["via", "readings", "at"]] as const;

/** A question as one sentence, and in a few words what it asks besides, where the sentence would be long with that. */
export interface AskedQuestion {
  readonly sentence: string;
  readonly besides: string;
}

/** The question as a sentence without its usual conditions; in a few words where no such sentence is short. */
export function askedQuestion(
  network: Network,
  question: ResolvedQuestion,
  language: Language,
): AskedQuestion {
  const left: string[] = [];
  for (const fields of [[], ...leftOut]) {
    left.push(...fields);
    const sentence = questionText(network, withoutFields(question, left), language);
    if (sentence.length <= longest)
      return { sentence, besides: conditionsSummary(network, onlyFields(question, left), language) };
  }
  // No line begins with the dot between two parts.
  const summary = questionSummary(network, question, language).replaceAll(" · ", "\u00a0· ");
  return { sentence: summary, besides: "" };
}

/** The same as one text. */
export function questionSentence(network: Network, question: ResolvedQuestion, language: Language): string {
  const { sentence, besides } = askedQuestion(network, question, language);
  return besides === "" ? sentence : `${sentence} ${besides}`;
}

function withoutFields(question: ResolvedQuestion, fields: readonly string[]): ResolvedQuestion {
  const kept = Object.entries(question).filter(([field]) => !fields.includes(field));
  return withDefaults(Object.fromEntries(kept) as unknown as Question);
}

/** A question that asks nothing but some of what another does. */
function onlyFields(
  question: ResolvedQuestion,
  fields: readonly string[],
): Omit<ResolvedReach, "from"> & { from: undefined } {
  const some = Object.entries(question).filter(([field]) => fields.includes(field));
  return { ...withDefaults({ ask: "reach", from: "" }), ...Object.fromEntries(some), from: undefined };
}
