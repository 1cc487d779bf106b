import { parseArgs } from "node:util";
import { diffModels, textIn, type Language, type Model, type Scenario } from "@polku/core";
import { formatOf } from "@polku/core/formats";
import { sectionNames } from "@polku/core/model";
import { checkScenario, writeScenario } from "@polku/core/scenarios";
import { toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { scenarioWords } from "../scenario-words.js";
import { UsageError } from "../usage.js";
import { formatByEnding, writeNew } from "../write-file.js";

/** `polku diff A B`: the scenario that makes one model of another, and what it can't carry. */
export async function diffCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      force: { type: "boolean" },
      id: { type: "string" },
      title: { type: "string" },
      json: { type: "boolean" },
      lang: { type: "string" },
    },
  });
  const language = toLanguage(values.lang);
  if (positionals.length !== 2) throw new UsageError("diff takes two models");
  const format =
    values.out === undefined ? formatOf(values.json ? ".json" : ".yaml") : formatByEnding(values.out);
  const models: Model[] = [];
  for (const file of positionals) {
    const checked = await readModel(file);
    if (checked.ok) models.push(checked.model);
    else for (const issue of checked.issues) printError(issueLine(issue, language));
  }
  const [a, b] = models;
  if (!a || !b) return 1;
  const scenario = toScenario(a, b, values, language);
  const text = writeScenario(scenario, format);
  if (values.out === undefined) await print(text);
  else {
    await writeNew(values.out, text, values.force === true);
    printError(scenarioWords[language].written(values.out));
  }
  if (scenario.changes.length === 0) printError(scenarioWords[language].noDifference);
  const left = notCarried(a, b);
  if (left.length > 0) printError(scenarioWords[language].notCarried(left.join(", ")));
  return 0;
}

function toScenario(
  a: Model,
  b: Model,
  { id, title }: { id?: string; title?: string },
  language: Language,
): Scenario {
  const checked = checkScenario({
    polku: 1,
    scenario: id ?? (a.id === b.id ? `${a.id}-changed` : `${a.id}-to-${b.id}`),
    of: a.id,
    title: title ?? `${textIn(a.name, language)} → ${textIn(b.name, language)}`,
    changes: diffModels(a, b),
  });
  if (checked.ok) return checked.scenario;
  throw new UsageError(checked.issues.map((issue) => issueLine(issue, language)).join("; "));
}

/** The fields of the root, and the levels, in which two models differ. */
function notCarried(a: Model, b: Model): string[] {
  const sections = new Set<string>(sectionNames.filter((section) => section !== "levels"));
  const [before, after] = [a, b].map((model) => new Map<string, unknown>(Object.entries(model)));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) =>
      field !== "$schema" &&
      !sections.has(field) &&
      JSON.stringify(before?.get(field)) !== JSON.stringify(after?.get(field)),
  );
}
