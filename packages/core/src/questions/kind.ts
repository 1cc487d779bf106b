import type { Finding } from "../model/issue.js";
import type { Network } from "../network/network.js";
import type { AnswerOptions } from "./options.js";
import type { Speaker } from "./speaker.js";

/** One kind of question. */
export interface Kind<Question, Resolved, Answer> {
  /** What its schema can't express. */
  check?(question: Question): Finding[];
  /** The question with its defaults, its fields in one order: equal questions come out equal. */
  resolve(question: Question): Resolved;
  answer(network: Network, question: Resolved, options?: AnswerOptions): Answer;
  /** The question as a sentence. */
  say(question: Question, speaker: Speaker): string;
}
