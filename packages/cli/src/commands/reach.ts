import { parseArgs } from "node:util";
import { ask, compileNetwork } from "@polku/core";
import { conditionOptions, toLanguage, toQuestion } from "../options.js";
import { print, printError } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { reachText } from "../reach-text.js";
import { UsageError } from "../usage.js";

/** `polku reach FILE --from ID …`: a readable answer, or with `--json` the answer object. */
export async function reachCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...conditionOptions, json: { type: "boolean" }, lang: { type: "string" } },
  });
  const language = toLanguage(values.lang);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("reach takes one file");
  const question = toQuestion(values);
  const checked = await readModel(file);
  if (!checked.ok) {
    for (const issue of checked.issues) printError(issueLine(issue, language));
    return 1;
  }
  const network = compileNetwork(checked.model);
  const answered = ask(network, question);
  if (!answered.ok) {
    for (const issue of answered.issues) printError(issueLine({ ...issue, file: "question" }, language));
    return 1;
  }
  await print(
    values.json
      ? `${JSON.stringify(answered.answer, null, 2)}\n`
      : reachText(network, answered.answer, language),
  );
  return 0;
}
