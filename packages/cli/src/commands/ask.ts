import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { ask, compileNetwork, type Network } from "@polku/core";
import { understandQuestion } from "@polku/core/plain-words";
import { print, printError } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { toLanguage } from "../options.js";
import { UsageError } from "../usage.js";
import { askInWords } from "./ask-in-words.js";

/**
 * `polku ask FILE`: a question a line in, an answer a line out, in the same order. `polku ask FILE TEXT`: one
 * question, its answer to read. A question is an object in JSON or plain words.
 */
export async function askCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" }, lang: { type: "string" } },
  });
  const [file, text, ...more] = positionals;
  if (file === undefined) throw new UsageError("ask takes a file");
  if (more.length > 0) throw new UsageError("ask takes one file and one question, which goes in quotes");
  if (file === "-" && text === undefined)
    throw new UsageError("ask reads its questions from standard input; the model has to be a file");
  const language = values.lang === undefined ? undefined : toLanguage(values.lang);
  const checked = await readModel(file);
  if (!checked.ok) {
    for (const issue of checked.issues) printError(issueLine(issue, language ?? "en"));
    return 1;
  }
  const network = compileNetwork(checked.model);
  if (text !== undefined && !isJson(text)) return askInWords(network, text, language, values.json ?? false);
  const lines = text === undefined ? createInterface({ input: process.stdin, crlfDelay: Infinity }) : [text];
  let code = 0;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const answer = answerLine(network, line);
    if ("error" in answer || ("ok" in answer && !answer.ok)) code = 1;
    await print(`${JSON.stringify(answer)}\n`);
  }
  return code;
}

/** Nobody begins a question in plain words with a bracket. */
function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function answerLine(network: Network, line: string): object {
  if (!isJson(line)) {
    const { question, left, missing } = understandQuestion(network, line);
    const pieces = left.map(({ text }) => text);
    if (!question) return { error: `not understood: ${line.trim()}`, left: pieces, missing };
    return { ...answerObject(network, question), ...(pieces.length === 0 ? {} : { left: pieces }) };
  }
  try {
    return answerObject(network, JSON.parse(line));
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function answerObject(network: Network, question: unknown): object {
  const answered = ask(network, question);
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
