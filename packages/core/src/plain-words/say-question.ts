import type { Network } from "../network/network.js";
import type { Language } from "../model/words.js";
import { kindOf } from "../questions/kinds.js";
import { readQuestionAddress, writeQuestionAddress } from "../questions/question-address.js";
import type { Ask, Question } from "../questions/question.js";
import { Speaker } from "../questions/speaker.js";
import { textIn } from "../text/languages.js";
import { findName, namesOf } from "./names.js";
import { toTokens } from "./tokens.js";

/**
 * A question as one plain sentence. `understandQuestion` understands it as the same question, but for
 * changes of a what-if that words can't express: the sentence counts those. An element whose name is not
 * its own alone is named by its id, in quotes.
 *
 * @example
 * ```ts
 * sayQuestion(network, { ask: "reach", from: "perhetyo" }, "en"); // "Which services reach a client who is at Family work?"
 * ```
 */
export function sayQuestion(network: Network, question: Question, language: Language): string {
  const speaker = new Speaker(network, language, (id) => nameOrId(network, id, language));
  return kindOf<Ask>(question.ask).say(question, speaker);
}

/**
 * A question of an answer as one plain sentence that leaves out what is as usual, and changes where there are none.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "perhetyo" });
 * questionText(network, question, "en"); // "Which services reach a client who is at Family work?"
 * ```
 */
export function questionText(network: Network, question: Question, language: Language): string {
  const asked = question.ask === "what-if" && question.changes.length === 0 ? question.question : question;
  // An address leaves out what is as usual.
  const short = readQuestionAddress(new Map(writeQuestionAddress(asked)));
  return sayQuestion(network, short as unknown as Question, language);
}

/** The name of an element where it is read as that element alone; else its id, in quotes. */
function nameOrId(network: Network, id: string, language: Language): string {
  const element = network.element(id);
  const text = element && "name" in element ? element.name : undefined;
  const name = text === undefined ? "" : textIn(text, language);
  const tokens = toTokens(name);
  const found = findName(namesOf(network), tokens, 0);
  const alone =
    found?.length === tokens.length && found.elements.length === 1 && found.elements[0]?.id === id;
  return alone ? name : `“${id}”`;
}
