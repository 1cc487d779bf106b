import { parseArgs } from "node:util";
import { compileNetwork, parseQuestion, type Answers, type Network } from "@polku/core";
import { answer, type ResolvedQuestion } from "@polku/core/questions";
import { csvLines } from "@polku/core/text";
import { conditionOptions, toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import { withProgress } from "../progress.js";
import type { QuestionCommand } from "../questions/question-command.js";
import { issueLine, readModel } from "../read-model.js";
import { UsageError } from "../usage.js";

/** `polku QUESTION FILE …`: the answer to read, with `--json` as the answer object, with `--csv` as a table. */
export function questionCommand<Ask extends keyof Answers>(command: QuestionCommand<Ask>) {
  return async (args: string[]): Promise<number> => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...conditionOptions,
        ...command.options,
        json: { type: "boolean" },
        csv: { type: "boolean" },
        lang: { type: "string" },
      },
    });
    const language = toLanguage(values.lang);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError(`${command.ask} takes one file`);
    const checked = await withProgress(file, () => readModel(file));
    if (!checked.ok) {
      for (const issue of checked.issues) printError(issueLine(issue, language));
      return 1;
    }
    const network = compileNetwork(checked.model);
    const question = await command.toQuestion({ ...values }, network);
    const parsed = parseQuestion(network, question);
    if (!parsed.ok) {
      for (const issue of parsed.issues) printError(issueLine({ ...issue, file: "question" }, language));
      return 1;
    }
    const given = await withProgress(command.ask, () =>
      answerIt(command, network, parsed.question as ResolvedQuestion & { ask: Ask }),
    );
    if (values.json) await print(`${JSON.stringify(given, null, 2)}\n`);
    else {
      const lines = values.csv
        ? csvLines(command.toTable(network, given, language))
        : command.toText(network, given, language);
      await print(`${lines.join("\n")}\n`);
    }
    return "ok" in given && !given.ok ? 1 : 0;
  };
}

/** The answer; where it can be cut short, the first ctrl-C does that and a second one ends the program. */
async function answerIt<Ask extends keyof Answers>(
  command: QuestionCommand<Ask>,
  network: Network,
  question: ResolvedQuestion & { ask: Ask },
): Promise<Answers[Ask]> {
  if (!command.answer) return answer(network, question) as Answers[Ask];
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    return await command.answer(network, question, stop.signal);
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}
