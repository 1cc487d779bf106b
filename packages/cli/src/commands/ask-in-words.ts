import { ask, nameOf, type Answers, type Language, type Network } from "@polku/core";
import { sayQuestion, understandQuestion, type Understanding } from "@polku/core/plain-words";
import { print, printError } from "../output.js";
import { compare } from "../questions/compare.js";
import { gaps } from "../questions/gaps.js";
import { gatekeepers } from "../questions/gatekeepers.js";
import type { QuestionCommand } from "../questions/question-command.js";
import { reach } from "../questions/reach.js";
import { routes } from "../questions/routes.js";
import { whatIf } from "../questions/what-if.js";
import { whyNot } from "../questions/why-not.js";
import { issueLine } from "../read-model.js";
import { understandingWords } from "../understanding-words.js";

const commands: { [Ask in keyof Answers]: QuestionCommand<Ask> } = {
  reach,
  routes,
  "why-not": whyNot,
  gatekeepers,
  gaps,
  compare,
  "what-if": whatIf,
};

/**
 * Answers a question in plain words, in its own language unless another is asked for: what was understood as
 * a sentence, what was not, then the answer; with `json` the understanding and the answer as one object.
 */
export async function askInWords(
  network: Network,
  text: string,
  asked: Language | undefined,
  json: boolean,
): Promise<number> {
  const understanding = understandQuestion(network, text, asked);
  const { question } = understanding;
  // Of what is not understood nobody knows the language.
  const language = asked ?? (understanding.understood.length > 0 ? understanding.language : "en");
  const answered = question && ask(network, question);
  const answer = answered?.ok ? answered.answer : undefined;
  const code = answer && !("ok" in answer && !answer.ok) ? 0 : 1;
  if (json) {
    await print(`${JSON.stringify({ ...understanding, answer }, null, 2)}\n`);
    return code;
  }
  const said = question ? [sayQuestion(network, question, language)] : [];
  const notes = [...said, ...noteLines(network, text, understanding, language)];
  if (answered && !answered.ok)
    for (const issue of answered.issues) printError(issueLine({ ...issue, file: "question" }, language));
  if (!question || !answer) {
    for (const line of notes) printError(line);
    return code;
  }
  const lines = toText(answer.ask, network, answer, language);
  await print(`${[...notes, "", ...lines].join("\n")}\n`);
  return code;
}

function toText<Ask extends keyof Answers>(
  ask: Ask,
  network: Network,
  answer: Answers[Ask],
  language: Language,
): string[] {
  return commands[ask].toText(network, answer, language);
}

/** What was guessed, what is left over and what is missing. */
function noteLines(
  network: Network,
  text: string,
  understanding: Understanding,
  language: Language,
): string[] {
  const say = understandingWords[language];
  const { question, understood, left, missing } = understanding;
  const guesses = understood
    .filter(({ by, candidates }) => by === "part" || by === "spelling" || candidates !== undefined)
    .map(({ start, end, value, candidates = [] }) => {
      const taken = say.takenAs(text.slice(start, end), nameOf(network, String(value), language));
      const others = candidates.map((id) => nameOf(network, id, language)).join(", ");
      return others === "" ? `${taken}.` : `${taken}; ${say.others(others)}.`;
    });
  return [
    ...(question ? [] : [say.notUnderstood]),
    ...guesses,
    ...(left.length === 0 ? [] : [say.left(left.map((piece) => `“${piece.text}”`).join(", "))]),
    ...(missing.length === 0
      ? []
      : [say.missing(missing.map((field) => say.fields[field] ?? field).join(", "))]),
  ];
}
