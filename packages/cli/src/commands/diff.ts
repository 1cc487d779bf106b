import { diffModels, textIn, type Language, type Model, type Scenario } from "@polku/core";
import { formatOf } from "@polku/core/formats";
import { sectionNames } from "@polku/core/model";
import { checkScenario, writeScenario } from "@polku/core/scenarios";
import { Failure, type AnyIssue } from "../io/failure.js";
import { checkFile } from "../io/files.js";
import { printError } from "../io/terminal.js";
import { formatByEnding, writeOut } from "../io/write-file.js";
import { command } from "./command.js";

/** `polku diff A B`: the scenario that makes one model of another, and what it can't hold. */
export const diff = command({
  args: ["A", "B"],
  takes: ["out", "force", "id", "title", "json"],
  help: {
    fi: ["Tee skenaario, joka muuttaa mallin A malliksi B."],
    sv: ["Gör det scenario som ändrar modell A till modell B."],
    en: ["Make the scenario that turns model A into model B."],
  },
  examples: ['pirkanmaa.yaml changed.yaml --id wider --title "Wider pilots" --out wider.yaml'],
  async run(context, { out, force = false, id, title, json }, files) {
    const { words, language } = context;
    const format = out === undefined ? formatOf(json ? ".json" : ".yaml") : formatByEnding(context, out);
    const models: Model[] = [];
    const issues: AnyIssue[][] = [];
    for (const file of files) {
      const checked = await checkFile(context, file);
      if (checked.ok) models.push(checked.model);
      else issues.push(checked.issues);
    }
    const [a, b] = models;
    if (!a || !b) throw new Failure(1, issues.flat());
    const scenario = toScenario(a, b, { id, title }, language);
    const text = writeScenario(scenario, { format: format.id });
    await writeOut(context, text, { out, force });
    if (scenario.changes.length === 0) printError(context, words.scenario.noDifference);
    const others = otherDifferences(a, b);
    if (others.length > 0) printError(context, words.scenario.otherDifferences(others.join(", ")));
    return 0;
  },
});

function toScenario(
  a: Model,
  b: Model,
  { id, title }: { id: string | undefined; title: string | undefined },
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
  throw new Failure(2, checked.issues);
}

/** The fields of the root in which two models differ: no scenario changes them. */
function otherDifferences(a: Model, b: Model): string[] {
  const sections = new Set<string>(sectionNames);
  const [before, after] = [a, b].map((model) => new Map<string, unknown>(Object.entries(model)));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) =>
      field !== "$schema" &&
      !sections.has(field) &&
      JSON.stringify(before?.get(field)) !== JSON.stringify(after?.get(field)),
  );
}
