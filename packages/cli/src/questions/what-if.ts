import { parseData } from "@polku/core";
import { required } from "../options.js";
import { askedLine } from "../say.js";
import { issueLine, readText } from "../read-model.js";
import { UsageError } from "../usage.js";
import { words } from "../words.js";
import { differenceLines, differenceTable } from "./differences.js";
import type { QuestionCommand } from "./question-command.js";
import { reach } from "./reach.js";

/** `polku what-if`: what would change in an answer if the model changed. */
export const whatIf: QuestionCommand<"what-if"> = {
  ask: "what-if",
  options: { ...reach.options, changes: { type: "string" } },
  async toQuestion(values) {
    const file = required(values, "changes", "a file with a list of changes");
    const read = parseData(await readText(file), file);
    if (!read.ok) throw new UsageError(read.issues.map((issue) => issueLine(issue, "en")).join("; "));
    return { ask: "what-if", question: await reach.toQuestion(values), changes: read.value };
  },
  toText: (network, answer, language) => [
    askedLine(network, answer.question.question, language),
    "",
    ...(answer.ok
      ? differenceLines(network, answer, language)
      : [words[language].notValid, ...answer.issues.map((issue) => `  ${issueLine(issue, language)}`)]),
  ],
  toTable: (network, answer, language) =>
    answer.ok
      ? differenceTable(network, answer, language)
      : { columns: ["code", "path"], rows: answer.issues.map(({ code, path }) => [code, path.join(".")]) },
};
