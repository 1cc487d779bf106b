import { parseArgs } from "node:util";
import {
  citationText,
  compileNetwork,
  findDisputes,
  nameOf,
  textIn,
  texts,
  type Dispute,
  type Language,
  type Network,
} from "@polku/core";
import { toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { UsageError } from "../usage.js";
import { words } from "../words.js";

/** `polku disputes FILE`: what the sources argue about or leave open, the views taken, and where it is written. */
export async function disputesCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" }, lang: { type: "string" } },
  });
  const language = toLanguage(values.lang);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError("disputes takes one model");
  const checked = await readModel(file);
  if (!checked.ok) {
    for (const issue of checked.issues) printError(issueLine(issue, language));
    return 1;
  }
  const found = findDisputes(checked.model);
  if (values.json) {
    await print(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const network = compileNetwork(checked.model);
  for (const dispute of found) await print(`${disputeLines(network, dispute, language).join("\n")}\n\n`);
  const open = found.filter(({ status }) => status === "disputed").length;
  await print(`${words[language].disputes(open, found.length - open)}\n`);
  return 0;
}

function disputeLines(
  network: Network,
  { id, status, note, positions, sources }: Dispute,
  language: Language,
): string[] {
  return [
    `${nameOf(network, id, language)} [${id}] (${texts[language].statuses[status]})`,
    ...(note === undefined ? [] : [`  ${textIn(note, language)}`]),
    ...positions.map(({ by, view }) => `  ${nameOf(network, by, language)}: ${textIn(view, language)}`),
    ...sources.map((citation) => `    ${citationText(network, citation, language)}`),
  ];
}
