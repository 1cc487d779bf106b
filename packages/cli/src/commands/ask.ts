import { ask, askUnknown, compileNetwork, nameOf, type Language, type Network } from "@polku/core";
import { decodeText } from "@polku/core/formats";
import { sayQuestion, understandQuestion, type Understanding } from "@polku/core/plain-words";
import { apartText } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { issueLine, wrongUsage } from "../io/failure.js";
import { readLines, readModel } from "../io/files.js";
import { print, printError, printLines } from "../io/terminal.js";
import { serviceName } from "../text/names.js";
import { words } from "../words/words.js";
import { command } from "./command.js";
import { questionFailure } from "./question.js";
import { answerLines } from "./questions.js";

/**
 * `polku ask FILE`: a question a line in, an answer a line out, in the same order. `polku ask FILE TEXT`: one
 * question, its answer to read. A question is an object in JSON or plain words.
 */
export const askCommand = command({
  args: ["FILE", "[TEXT]"],
  takes: ["json"],
  help: {
    fi: [
      "Kysy omin sanoin (fi, sv, en), tai lue kysymykset vakiosyötteestä.",
      'TEXT: mitä ymmärrettiin, mitä ei, ja vastaus. Ilman sitä vakiosyötteen jokainen rivi on kysymys, JSON-muodossa tai omin sanoin, ja tulosteen jokainen rivi sen vastaus. Virheellisestä kysymyksestä tulee { "error": … }, ja muut jatkuvat.',
    ],
    sv: [
      "Ställ en fråga med egna ord (fi, sv, en), eller frågor från standardinmatningen.",
      'Med TEXT: vad som förstods, vad som inte förstods, och svaret. Utan den är varje rad i standardinmatningen en fråga, som JSON eller med egna ord, och varje utskriven rad dess svar; en felaktig fråga ger { "error": … }, och resten fortsätter.',
    ],
    en: [
      "Ask a question in plain words (fi, sv, en), or questions from standard input.",
      'With TEXT: what was understood, what was not, and the answer. Without it, each line of standard input is a question, as JSON or in plain words, and each line of output its answer; a bad question gives { "error": … }, and the rest go on.',
    ],
  },
  examples: [
    'pirkanmaa.yaml "palvelut neuvolasta 4-vuotiaalle Orivedellä"',
    "pirkanmaa.yaml < questions.jsonl",
  ],
  async run(context, { json }, [file = "", text]) {
    if (file === "-" && text === undefined) throw wrongUsage(context.words.usage.modelNotFromStandardInput);
    const { model } = await readModel(context, file);
    const network = compileNetwork(model);
    if (text !== undefined && !isJson(text)) return askInWords(context, network, text, json === true);
    const lines = text === undefined ? readLines(context.stdin) : [Buffer.from(text)];
    let code = 0;
    for await (const line of lines) {
      const answered = answerLine(context, network, line);
      if (!answered) continue;
      if (!answered.ok) code = 1;
      await print(context, `${answered.line}\n`);
    }
    return code;
  },
});

/** Nobody begins a question in plain words with a bracket. */
function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** The answer to one line as JSON, or what is wrong with it; undefined for an empty one. */
function answerLine(
  context: Context,
  network: Network,
  bytes: Uint8Array | undefined,
): { ok: boolean; line: string } | undefined {
  const { plainWords, files, usage } = context.words;
  const refuse = (error: string, more = {}) => ({ ok: false, line: JSON.stringify({ error, ...more }) });
  if (!bytes) return refuse(files.reasons.tooLarge);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(decoded.issues.map((issue) => issue.message).join(" "));
  const text = decoded.text.trim();
  if (text === "") return undefined;
  try {
    let answer: object;
    if (isJson(text)) answer = answerObject(network, JSON.parse(text));
    else {
      const { question, understood, unkept, left, missing } = understandQuestion(
        network,
        text,
        context.askedLanguage,
      );
      const pieces = left.map((piece) => piece.text);
      const bounds = unkept.map((piece) => piece.text);
      if (!question) {
        const reason = bounds.length > 0 ? plainWords.unkept(bounds) : `${plainWords.notUnderstood} ${text}`;
        return refuse(reason, { unkept: bounds, left: pieces, missing });
      }
      const guessed = understood.filter(({ candidates }) => candidates !== undefined);
      answer = {
        ...answerObject(network, question),
        ...(guessed.length === 0 ? {} : { guessed }),
        ...(pieces.length === 0 ? {} : { left: pieces }),
      };
    }
    return {
      ok: !("error" in answer) && !("ok" in answer && answer.ok === false),
      line: JSON.stringify(answer),
    };
  } catch (error) {
    // The lines that follow have their answers whatever becomes of this one.
    const { message } = error as Error;
    return refuse(error instanceof SyntaxError ? plainWords.notJson(message) : usage.failed(message));
  }
}

function answerObject(network: Network, question: unknown): object {
  const answered = askUnknown(network, question);
  if (answered.ok) return answered.answer;
  const { issues } = answered;
  return {
    error: issues.map(({ message }) => message).join(" "),
    issues: issues.map(({ code, path, message, facts }) => ({
      code,
      path,
      message,
      nearest: facts["nearest"],
    })),
    question,
  };
}

/**
 * Answers a question in plain words, in its own language unless another is asked for: what was understood as
 * a sentence, what was not, then the answer; with `json` the understanding and the answer as one object.
 */
async function askInWords(context: Context, network: Network, text: string, json: boolean): Promise<number> {
  const { askedLanguage } = context;
  const understanding = understandQuestion(network, text, askedLanguage);
  const { question, understood } = understanding;
  // Nobody knows the language of what is not understood.
  const spoken = understood.length > 0 ? understanding.language : context.language;
  const language = askedLanguage ?? spoken;
  const answered = question && ask(network, question);
  const answer = answered?.ok ? answered.answer : undefined;
  const code = answer && !("ok" in answer && !answer.ok) ? 0 : 1;
  const notes = [
    ...(question ? [sayQuestion(network, question, language)] : []),
    ...noteLines(network, text, understanding, language),
  ];
  const issues = answered && !answered.ok ? questionFailure(answered.issues).issues : [];
  if (json) {
    const notUnderstood = { code: "not-understood", severity: "error", path: [], message: notes.join(" ") };
    const failed = { ok: false, issues: question ? issues : [notUnderstood] };
    const report = { ...(answer ? {} : failed), ...understanding, answer };
    await print(context, `${JSON.stringify(report, null, 2)}\n`);
    return code;
  }
  for (const issue of issues) printError(context, issueLine(issue, language));
  if (answer) {
    const lines = answerLines(context, answer.ask, network, answer, language);
    await printLines(context, [...notes, "", ...lines]);
  } else for (const line of notes) printError(context, line);
  return code;
}

/** What was guessed, what is left over and what is missing. */
function noteLines(
  network: Network,
  text: string,
  { question, understood, unkept, left, missing }: Understanding,
  language: Language,
): string[] {
  const say = words[language].plainWords;
  const guesses = understood
    .filter(({ by, candidates }) => by === "part" || by === "spelling" || candidates !== undefined)
    .map(({ start, end, value, candidates = [] }) => {
      const name = (id: string) =>
        apartText(network, id, language) === ""
          ? nameOf(network, id, language)
          : serviceName(network, id, language);
      const taken = say.takenAs(text.slice(start, end), name(String(value)));
      const others = candidates.map(name).join(", ");
      return others === "" ? `${taken}.` : `${taken}; ${say.others(others)}.`;
    });
  return [
    ...(question || unkept.length > 0 ? [] : [say.notUnderstood]),
    ...guesses,
    ...(unkept.length === 0 ? [] : [say.unkept(unkept.map((piece) => piece.text))]),
    ...(left.length === 0 ? [] : [say.unused(left.map((piece) => piece.text))]),
    ...(missing.length === 0 ? [] : [say.missing(missing.map((field) => say.fields[field] ?? field))]),
  ];
}
