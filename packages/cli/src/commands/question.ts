import { parseArgs } from "node:util";
import { ask, compileNetwork, type Answers } from "@polku/core";
import { conditionOptions, toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import type { QuestionCommand } from "../questions/question-command.js";
import { issueLine, readModel } from "../read-model.js";
import { csvLines } from "../table.js";
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
    const question = await command.toQuestion({ ...values });
    const checked = await readModel(file);
    if (!checked.ok) {
      for (const issue of checked.issues) printError(issueLine(issue, language));
      return 1;
    }
    const network = compileNetwork(checked.model);
    const answered = ask<{ ask: Ask }>(network, question);
    if (!answered.ok) {
      for (const issue of answered.issues) printError(issueLine({ ...issue, file: "question" }, language));
      return 1;
    }
    const answer = answered.answer;
    if (values.json) await print(`${JSON.stringify(answer, null, 2)}\n`);
    else {
      const lines = values.csv
        ? csvLines(command.toTable(network, answer, language))
        : command.toText(network, answer, language);
      await print(`${lines.join("\n")}\n`);
    }
    return "ok" in answer && !answer.ok ? 1 : 0;
  };
}
