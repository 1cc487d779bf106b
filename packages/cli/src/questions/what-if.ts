import type { Issue, Network } from "@polku/core";
import { parseData } from "@polku/core/formats";
import { findNearest } from "@polku/core/model";
import { changesOf, changesWithout, removableElements, parseScenario } from "@polku/core/scenarios";
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
  options: {
    ...reach.options,
    changes: { type: "string" },
    scenario: { type: "string" },
    without: { type: "string" },
  },
  async toQuestion(values, network) {
    return { ask: "what-if", question: toReachQuestion(values), changes: await readChanges(values, network) };
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

/** The changes that the options name: those of a scenario, a bare list, or those that leave out what is named. */
async function readChanges(values: Values, network: Network): Promise<unknown> {
  const { scenario, without } = values;
  if ([scenario, without, values["changes"]].filter((value) => value !== undefined).length > 1)
    throw new UsageError("what-if takes one of --scenario, --changes and --without");
  if (typeof without === "string") return leaveOut(network, without);
  if (typeof scenario !== "string") {
    const file = required(
      values,
      "changes",
      "a file with a list of changes; or --scenario with a scenario, or --without with an id",
    );
    const read = parseData(await readText(file), file);
    return read.ok ? read.value : refuse(read.issues);
  }
  const parsed = parseScenario(await readText(scenario), scenario);
  return parsed.ok ? changesOf(parsed.scenario) : refuse(parsed.issues);
}

/** The changes that leave the network without a practice, a role or a pilot. */
function leaveOut(network: Network, id: string): unknown {
  const known = removableElements(network);
  if (known.includes(id)) return changesWithout(network, id);
  const nearest = findNearest(id, known);
  throw new UsageError(
    `--without takes the id of a practice, a role or a pilot, not "${id}"${nearest === undefined ? "" : ` (did you mean "${nearest}"?)`}`,
  );
}

function refuse(issues: readonly Issue[]): never {
  throw new UsageError(issues.map((issue) => issueLine(issue, "en")).join("; "));
}
