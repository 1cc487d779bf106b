import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { ask, compileNetwork, type Network } from "@polku/core";
import { print, printError } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { UsageError } from "../usage.js";

/** `polku ask FILE`: a question a line in, an answer a line out, in the same order. */
export async function askCommand(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("ask takes one file");
  if (file === "-")
    throw new UsageError("ask reads its questions from standard input; the model has to be a file");
  const checked = await readModel(file);
  if (!checked.ok) {
    for (const issue of checked.issues) printError(issueLine(issue, "en"));
    return 1;
  }
  const network = compileNetwork(checked.model);
  let code = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const answer = answerLine(network, line);
    if ("error" in answer || ("ok" in answer && !answer.ok)) code = 1;
    await print(`${JSON.stringify(answer)}\n`);
  }
  return code;
}

function answerLine(network: Network, line: string): object {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
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
