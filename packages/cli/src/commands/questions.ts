import type { Answers, Language, Network } from "@polku/core";
import type { Context } from "../io/context.js";
import type { Command } from "./command.js";
import { compare } from "./compare.js";
import { gaps } from "./gaps.js";
import { gatekeepers } from "./gatekeepers.js";
import { questionCommand, toldLines, type QuestionSpec } from "./question.js";
import { reach } from "./reach.js";
import { routes } from "./routes.js";
import { whatIf } from "./what-if.js";
import { whyNot } from "./why-not.js";

/** Every kind of question, by the name of its command. */
export const questions: { [Ask in keyof Answers]: QuestionSpec<Ask> } = {
  reach,
  routes,
  "why-not": whyNot,
  gatekeepers,
  gaps,
  compare,
  "what-if": whatIf,
};

/** The same as commands. */
export const questionCommands = Object.fromEntries(
  Object.entries(questions).map(([ask, spec]) => [ask, questionCommand(spec)]),
) as Record<keyof Answers, Command>;

/** An answer of any kind, to read. */
export function answerLines<Ask extends keyof Answers>(
  context: Context,
  ask: Ask,
  network: Network,
  answer: Answers[Ask],
  language: Language,
): string[] {
  return toldLines(context, questions[ask], network, answer, language);
}
