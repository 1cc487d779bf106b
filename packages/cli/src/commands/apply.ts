import {
  compileNetwork,
  parseModel,
  textIn,
  writeModel,
  type CheckedModel,
  type Question,
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
  settleStories,
  type AppliedChanges,
} from "@polku/core/scenarios";
import type { Context } from "../io/context.js";
import { Failure, issueLine, wrongUsage } from "../io/failure.js";
import { readBytes, readText } from "../io/files.js";
import { print, printError, printLines } from "../io/terminal.js";
import { formatByEnding, writeOut } from "../io/write-file.js";
import { sayQuestion } from "@polku/core/plain-words";
import { command, type Chosen } from "./command.js";
import { differenceLines } from "./compare.js";
import { conditions, toOptionName } from "./options.js";
import { resolveQuestion } from "./question.js";
import { toReachQuestion } from "./reach.js";
import { withAdded } from "./what-if.js";

const asking = ["from", "needs", ...conditions] as const;
type Options = Chosen<never, (typeof asking)[number] | "out" | "force" | "dryRun" | "json">;

/** A model, a scenario of it, and the model as changed. */
interface Work {
  model: CheckedModel;
  scenario: Scenario;
  applied: AppliedChanges & { ok: true };
}

/** `polku apply MODEL SCENARIO`: the changed model; with `--dry-run` the changes in words and what they do. */
export const apply = command({
  args: ["MODEL", "SCENARIO"],
  takes: ["out", "force", "dryRun", "json", ...asking],
  help: {
    fi: [
      "Tee mallille skenaarion muutokset.",
      "Muutettu malli tulostetaan tai kirjoitetaan tiedostoon --out, jonka pääte kertoo muodon. Kommentit ja asettelu eivät säily. Valitsimella --dry-run mitään ei kirjoiteta: muutokset luetellaan sanoin, ja valitsimella --from ja ehdoilla myös, mitä ne muuttavat vastauksessa.",
    ],
    sv: [
      "Gör ett scenarios ändringar i en modell.",
      "Den ändrade modellen skrivs ut, eller med --out till en fil vars ändelse anger formatet. Kommentarer och layout bevaras inte. Med --dry-run skrivs ingenting: ändringarna räknas upp i ord, och med --from och villkor också vad de gör med svaret.",
    ],
    en: [
      "Apply a scenario to a model.",
      "The changed model goes to standard output, or with --out to a file whose ending names the format. Comments and layout are not kept. With --dry-run, nothing is written: the changes are listed in words, and with --from and conditions also what they do to the answer.",
    ],
  },
  examples: [
    "pirkanmaa.yaml scenarios/paivaperho-koko-maakunta.yaml --dry-run --from neuvola --area orivesi",
    "pirkanmaa.yaml scenarios/paivaperho-koko-maakunta.yaml --out changed.yaml",
  ],
  async run(context, values, [modelFile = "", scenarioFile = ""]) {
    const { words, language } = context;
    checkOptions(context, values, modelFile, scenarioFile);
    const { out, force = false, dryRun, json = false } = values;
    const ending = out === undefined ? undefined : formatByEnding(context, out);
    const text = await readText(context, modelFile);
    const checked = parseModel(text, { file: modelFile });
    const parsed = parseScenario(await readBytes(context, scenarioFile), { file: scenarioFile });
    if (!checked.ok || !parsed.ok)
      throw new Failure(
        1,
        [checked, parsed].flatMap((one) => (one.ok ? [] : one.issues)),
      );
    const { model } = checked;
    const { scenario } = parsed;
    const applied = applyScenario(model, scenario, parsed);
    if (!applied.ok) throw new Failure(1, applied.issues);
    for (const issue of applied.issues) printError(context, issueLine(issue, language));
    if (dryRun) return tryOut(context, { model, scenario, applied }, values);

    const format = ending ?? formatOf(json ? ".json" : modelFile, text);
    const settled = settleStories(applied.model, scenario.changes);
    const written = writeModel(settled, { format: format.id, onto: text });
    await writeOut(context, written, { out, force, about: words.scenario.changes(scenario.changes.length) });
    return 0;
  },
});

function checkOptions({ words }: Context, values: Options, modelFile: string, scenarioFile: string): void {
  const { dryRunWritesNothing, needsDryRun, needsFrom, oneFromStandardInput } = words.usage;
  const asked = asking.find((name) => values[name] !== undefined);
  if (modelFile === "-" && scenarioFile === "-") throw wrongUsage(oneFromStandardInput);
  if (values.dryRun && values.out !== undefined) throw wrongUsage(dryRunWritesNothing);
  if (!values.dryRun && asked) throw wrongUsage(needsDryRun(toOptionName(asked)));
  if (asked && values.from === undefined) throw wrongUsage(needsFrom(toOptionName(asked)));
}

/** The changes in words, and what they do to the answer of a question where one is asked. */
async function tryOut(context: Context, work: Work, values: Options): Promise<number> {
  const { words, language } = context;
  const { model, scenario, applied } = work;
  const changes = changesOf(scenario);
  const network = compileNetwork(model);
  const question = values.from === undefined ? undefined : toReachQuestion(values);
  const asked = { ask: "what-if", question, changes };
  const answer = question && answerWhatIf(network, resolveQuestion(network, asked) as ResolvedWhatIf);
  const sentences = describeChanges(model, scenario.changes, language);
  if (values.json) {
    const { aftermath } = applied;
    const report = { scenario: scenario.scenario, of: scenario.of, changes, told: sentences, aftermath };
    await print(context, `${JSON.stringify({ ...report, ...(answer ? { answer } : {}) }, null, 2)}\n`);
    return 0;
  }
  await printLines(context, [
    `${textIn(scenario.title, language)}: ${words.scenario.changes(changes.length)}`,
    ...changeLines(context, work, sentences),
  ]);
  if (answer && "same" in answer) {
    const named = withAdded(network, answer.question.changes);
    await printLines(context, [
      "",
      words.scenario.effect,
      sayQuestion(network, asked as unknown as Question, language),
      ...differenceLines(named, answer, language),
    ]);
  }
  return 0;
}

/** The changes as numbered sentences, each with its note and with what a removal does to others. */
function changeLines(
  { words, language }: Context,
  { model, scenario, applied }: Work,
  sentences: readonly string[],
): string[] {
  const { alsoRemoved, mentionRemoved } = words.scenario;
  return sentences.flatMap((sentence, index) => {
    const note = scenario.changes[index]?.note;
    return [
      `${index + 1}. ${sentence}`,
      ...(note === undefined ? [] : [`   ${textIn(note, language)}`]),
      ...applied.aftermath
        .filter(({ change }) => change === index)
        .map(({ in: section, id, became }) => {
          const what = became === "removed" ? alsoRemoved : mentionRemoved;
          return `   ${what}: ${describeElement(model, section, id, language)}`;
        }),
    ];
  });
}
