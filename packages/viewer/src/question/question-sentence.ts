import type { Language, Network } from "@polku/core";
import { sayQuestion } from "@polku/core/plain-words";
import { withDefaults, type Question, type ResolvedQuestion } from "@polku/core/questions";
import { questionSummary } from "./question-summary.js";

/** A longer sentence takes more than three lines of a wall. */
const longest = 165;

const { via, status, readings } = withDefaults({ ask: "reach", from: "" });
const { k } = withDefaults({ ask: "routes", from: "", to: "" });
const usual: Readonly<Record<string, string>> = {
  via: JSON.stringify(via),
  status: JSON.stringify(status),
  readings: JSON.stringify(readings),
  k: JSON.stringify(k),
};

/** The question as one sentence that says nothing of what is as usual; in a few words where it would be long. */
export function questionSentence(network: Network, question: ResolvedQuestion, language: Language): string {
  const sentence = sayQuestion(network, withoutUsual(question) as Question, language);
  if (sentence.length <= longest) return sentence;
  // No line begins with the dot between two parts.
  return questionSummary(network, question, language).replaceAll(" · ", "\u00a0· ");
}

function withoutUsual(question: object): object {
  return Object.fromEntries(
    Object.entries(question as Readonly<Record<string, unknown>>)
      .filter(([key, value]) => usual[key] !== JSON.stringify(value))
      .map(([key, value]) => [
        key,
        ["question", "a", "b"].includes(key) && typeof value === "object" && value !== null
          ? withoutUsual(value)
          : value,
      ]),
  );
}
