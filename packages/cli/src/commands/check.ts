import { parseArgs } from "node:util";
import { sectionNames, type Issue, type Model } from "@polku/core";
import { toLanguage } from "../options.js";
import { print } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { UsageError } from "../usage.js";
import { words } from "../words.js";

/** `polku check FILE…`: every issue of every file; 1 where there is an error among them. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { strict: { type: "boolean" }, json: { type: "boolean" }, lang: { type: "string" } },
  });
  const language = toLanguage(values.lang);
  if (positionals.length === 0) throw new UsageError("check takes at least one file");
  const all: Issue[] = [];
  for (const file of positionals) {
    const checked = await readModel(file, values.strict);
    all.push(...checked.issues);
    if (values.json) continue;
    for (const issue of checked.issues) await print(`${issueLine(issue, language)}\n`);
    if (!checked.ok && checked.leftOut !== undefined)
      await print(`${file}: ${words[language].leftOut(checked.leftOut)}\n`);
    if (checked.ok) await print(`${file}: ${summary(checked.model)}\n`);
  }
  if (values.json) await print(`${JSON.stringify(all, null, 2)}\n`);
  return all.some(({ severity }) => severity === "error") ? 1 : 0;
}

function summary(model: Model): string {
  const counts = sectionNames
    .map((section) => ({ section, count: model[section]?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ section, count }) => `${section} ${count}`);
  return `ok (${counts.join(", ")})`;
}
