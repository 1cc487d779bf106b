import { parseArgs } from "node:util";
import {
  compileNetwork,
  parseModel,
  parseQuestion,
  textIn,
  type Issue,
  type Language,
  type CheckedModel,
  type Network,
  type Scenario,
} from "@polku/core";
import { formatOf } from "@polku/core/formats";
import { answerWhatIf, type ResolvedWhatIf } from "@polku/core/questions";
import {
  applyScenario,
  changesOf,
  describeChanges,
  describeElement,
  parseScenario,
  type AppliedScenario,
} from "@polku/core/scenarios";
import { conditionOptions, toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import { differenceLines, withAdded } from "../questions/differences.js";
import { reach, toReachQuestion } from "../questions/reach.js";
import { issueLine, readText } from "../read-model.js";
import { askedLine } from "../say.js";
import { scenarioWords } from "../scenario-words.js";
import { UsageError } from "../usage.js";
import { formatByEnding, writeNew } from "../write-file.js";

/** What the files give: a model, a scenario of it, and the model as changed. */
interface Work {
  model: CheckedModel;
  scenario: Scenario;
  applied: AppliedScenario & { ok: true };
}

/** `polku apply MODEL SCENARIO`: the changed model; with `--dry-run` the changes in words and what they do. */
export async function applyCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...conditionOptions,
      ...reach.options,
      out: { type: "string" },
      force: { type: "boolean" },
      "dry-run": { type: "boolean" },
      json: { type: "boolean" },
      lang: { type: "string" },
    },
  });
  const language = toLanguage(values.lang);
  const [modelFile, scenarioFile, ...more] = positionals;
  if (modelFile === undefined || scenarioFile === undefined || more.length > 0)
    throw new UsageError("apply takes a model and a scenario");
  if (modelFile === "-" && scenarioFile === "-")
    throw new UsageError("only one of the two can come from standard input");
  const { out } = values;
  const asked = [...Object.keys(conditionOptions), ...Object.keys(reach.options)].filter(
    (name) => name in values,
  );
  if (values["dry-run"] && out !== undefined)
    throw new UsageError("--dry-run writes nothing: leave out --out");
  if (!values["dry-run"] && asked[0] !== undefined)
    throw new UsageError(`--${asked[0]} asks what the changes do: that takes --dry-run`);
  const ending = out === undefined ? undefined : formatByEnding(out);
  const question = asked.length > 0 ? toReachQuestion({ ...values }) : undefined;

  const text = await readText(modelFile);
  const work = readWork(text, modelFile, await readText(scenarioFile), scenarioFile);
  if (Array.isArray(work)) return refuse(work, language);
  for (const issue of work.applied.issues) printError(issueLine(issue, language));
  if (values["dry-run"]) return tryOut(work, question, values.json === true, language);
  const format = ending ?? formatOf(values.json ? ".json" : modelFile, text);
  const written = format.write(work.applied.model);
  if (out === undefined) await print(written);
  else {
    await writeNew(out, written, values.force === true);
    printError(
      `${scenarioWords[language].written(out)} (${scenarioWords[language].changes(work.scenario.changes.length)})`,
    );
  }
  return 0;
}

/** The model, the scenario and what comes of the two; or the errors of the first that has any. */
function readWork(text: string, file: string, scenarioText: string, scenarioFile: string): Work | Issue[] {
  const checked = parseModel(text, { file });
  const parsed = parseScenario(scenarioText, scenarioFile);
  if (!checked.ok || !parsed.ok)
    return [...(checked.ok ? [] : checked.issues), ...(parsed.ok ? [] : parsed.issues)];
  const { model } = checked;
  const { scenario } = parsed;
  const applied = applyScenario(model, scenario, parsed);
  return applied.ok ? { model, scenario, applied } : applied.issues;
}

/** The changes in words, and what they do to the answer of a question where one is asked. */
async function tryOut(work: Work, question: unknown, json: boolean, language: Language): Promise<number> {
  const { model, scenario, applied } = work;
  const changes = changesOf(scenario);
  const network = compileNetwork(model);
  const parsed =
    question === undefined ? undefined : parseQuestion(network, { ask: "what-if", question, changes });
  if (parsed?.ok === false)
    return refuse(
      parsed.issues.map((issue) => ({ ...issue, file: "question" })),
      language,
    );
  const answer = parsed && answerWhatIf(network, parsed.question as ResolvedWhatIf);
  const told = changeLines(work, language);
  if (json) {
    const report = {
      scenario: scenario.scenario,
      of: scenario.of,
      changes,
      told: told.sentences,
      aftermath: applied.aftermath,
    };
    await print(`${JSON.stringify({ ...report, ...(answer ? { answer } : {}) }, null, 2)}\n`);
    return 0;
  }
  const say = scenarioWords[language];
  const lines = [`${textIn(scenario.title, language)}: ${say.changes(changes.length)}`, ...told.lines];
  if (answer?.ok) lines.push("", say.effect, ...effectLines(network, answer, language));
  await print(`${lines.join("\n")}\n`);
  return 0;
}

function effectLines(
  network: Network,
  answer: ReturnType<typeof answerWhatIf> & { ok: true },
  language: Language,
): string[] {
  const named = withAdded(network, answer.question.changes);
  return [askedLine(named, answer.question.question, language), ...differenceLines(named, answer, language)];
}

/** The changes as numbered sentences, each with its note and with what a removal does to others. */
function changeLines(
  { model, scenario, applied }: Work,
  language: Language,
): { sentences: string[]; lines: string[] } {
  const say = scenarioWords[language];
  const sentences = describeChanges(model, scenario.changes, language);
  const lines = sentences.flatMap((sentence, index) => {
    const note = scenario.changes[index]?.note;
    return [
      `${index + 1}. ${sentence}`,
      ...(note === undefined ? [] : [`   ${textIn(note, language)}`]),
      ...applied.aftermath
        .filter(({ change }) => change === index)
        .map(({ in: section, id, became }) => {
          const what = became === "removed" ? say.takenAlong : say.noLongerNames;
          return `   ${what}: ${describeElement(model, section, id, language)}`;
        }),
    ];
  });
  return { sentences, lines };
}

function refuse(issues: readonly Issue[], language: Language): number {
  for (const issue of issues) printError(issueLine(issue, language));
  return 1;
}
