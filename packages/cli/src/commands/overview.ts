import { parseArgs } from "node:util";
import { compileNetwork } from "@polku/core";
import { csvLines } from "@polku/core/text";
import { toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import { besideOptions, checkBeside, toBeside } from "../overviews/beside.js";
import type { OverviewCommand } from "../overviews/overview-command.js";
import { tellingOf } from "../overviews/telling.js";
import { withProgress } from "../progress.js";
import { issueLine, readModel } from "../read-model.js";
import { UsageError } from "../usage.js";

/** `polku OVERVIEW FILE …`: one side of a network to read, with `--json` as data, with `--csv` as a table. */
export function overviewCommand<Found>(command: OverviewCommand<Found>) {
  return async (args: string[]): Promise<number> => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...besideOptions(command.takes),
        json: { type: "boolean" },
        csv: { type: "boolean" },
        lang: { type: "string" },
      },
    });
    const language = toLanguage(values.lang);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError(`${command.overview} takes one model`);
    const beside = toBeside({ ...values }, command.takes);
    const checked = await withProgress(file, () => readModel(file));
    if (!checked.ok) {
      for (const issue of checked.issues) printError(issueLine(issue, language));
      return 1;
    }
    const network = compileNetwork(checked.model);
    const parsed = checkBeside(beside, network);
    if (!parsed.ok) {
      for (const issue of parsed.issues) printError(issueLine({ ...issue, file: "question" }, language));
      return 1;
    }
    const { asked } = parsed;
    const found = await withProgress(command.overview, async () => command.find(network, asked));
    if (values.json) await print(`${JSON.stringify(found, null, 2)}\n`);
    else {
      const telling = tellingOf(network, language);
      const lines = values.csv
        ? csvLines(command.toTable(telling, found, asked))
        : command.toText(telling, found, asked);
      await print(`${lines.join("\n")}\n`);
    }
    return 0;
  };
}
