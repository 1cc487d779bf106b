import { parseArgs } from "node:util";
import type { Issue, Model } from "@polku/core";
import { sectionNames } from "@polku/core/model";
import { findCoverage } from "@polku/core/sources";
import { coverageLines, problemLine, readOutline, wrongWords } from "../coverage.js";
import { toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { UsageError } from "../usage.js";
import { words } from "../words.js";

/**
 * `polku check FILE…`: every issue of every file; 1 where there is an error among them. With `--coverage`
 * also what of the documents is cited by all files together; 1 where something is neither cited nor explained.
 */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      strict: { type: "boolean" },
      coverage: { type: "string" },
      texts: { type: "string" },
      verbose: { type: "boolean" },
      json: { type: "boolean" },
      lang: { type: "string" },
    },
  });
  const language = toLanguage(values.lang);
  if (positionals.length === 0) throw new UsageError("check takes at least one file");
  const outline = values.coverage === undefined ? undefined : await readOutline(values.coverage);
  const all: Issue[] = [];
  const models: Model[] = [];
  for (const file of positionals) {
    const checked = await readModel(file, values.strict);
    all.push(...checked.issues);
    if (checked.ok) models.push(checked.model);
    if (values.json) continue;
    for (const issue of checked.issues) await print(`${issueLine(issue, language)}\n`);
    if (!checked.ok && checked.leftOut !== undefined)
      await print(`${file}: ${words[language].leftOut(checked.leftOut)}\n`);
    if (checked.ok) await print(`${file}: ${summary(checked.model)}\n`);
  }
  const coverage = outline && findCoverage(models, outline);
  const wrong = coverage?.problems.map((problem) => problemLine(problem, language)) ?? [];
  if (values.texts !== undefined) wrong.push(...(await wrongWords(models, values.texts, language)));
  if (values.json) await print(`${JSON.stringify(coverage ? { issues: all, coverage } : all, null, 2)}\n`);
  else if (coverage)
    await print(`${coverageLines(coverage, language, values.verbose === true).join("\n")}\n`);
  for (const line of wrong) printError(line);
  return wrong.length > 0 || all.some(({ severity }) => severity === "error") ? 1 : 0;
}

function summary(model: Model): string {
  const counts = sectionNames
    .map((section) => ({ section, count: model[section]?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ section, count }) => `${section} ${count}`);
  return `ok (${counts.join(", ")})`;
}
