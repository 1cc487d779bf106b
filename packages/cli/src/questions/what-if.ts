import { changesOf, parseData, parseScenario, type Issue } from "@polku/core";
import { required } from "../options.js";
import { askedLine } from "../say.js";
import { issueLine, readText } from "../read-model.js";
import { UsageError } from "../usage.js";
import { words } from "../words.js";
import { differenceLines, differenceTable, withAdded } from "./differences.js";
import type { QuestionCommand, Values } from "./question-command.js";
import { reach, toReachQuestion } from "./reach.js";

/** `polku what-if`: what would change in an answer if the model changed. */
export const whatIf: QuestionCommand<"what-if"> = {
  ask: "what-if",
  options: { ...reach.options, changes: { type: "string" }, scenario: { type: "string" } },
  async toQuestion(values) {
    return { ask: "what-if", question: toReachQuestion(values), changes: await readChanges(values) };
  },
  toText: (network, answer, language) => [
    askedLine(network, answer.question.question, language),
    "",
    ...(answer.ok
      ? differenceLines(withAdded(network, answer.question.changes), answer, language)
      : [words[language].notValid, ...answer.issues.map((issue) => `  ${issueLine(issue, language)}`)]),
  ],
  toTable: (network, answer, language) =>
    answer.ok
      ? differenceTable(withAdded(network, answer.question.changes), answer, language)
      : { columns: ["code", "path"], rows: answer.issues.map(({ code, path }) => [code, path.join(".")]) },
};

/** The changes that the options name: those of a scenario, or a bare list. */
async function readChanges(values: Values): Promise<unknown> {
  const { scenario } = values;
  if (typeof scenario !== "string") {
    const file = required(values, "changes", "a file with a list of changes, or --scenario with a scenario");
    const read = parseData(await readText(file), file);
    return read.ok ? read.value : refuse(read.issues);
  }
  if (values["changes"] !== undefined)
    throw new UsageError("what-if takes --scenario or --changes, not both");
  const parsed = parseScenario(await readText(scenario), scenario);
  return parsed.ok ? changesOf(parsed.scenario) : refuse(parsed.issues);
}

function refuse(issues: readonly Issue[]): never {
  throw new UsageError(issues.map((issue) => issueLine(issue, "en")).join("; "));
}
