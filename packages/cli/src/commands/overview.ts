import { compileNetwork, parseQuestion, type Network, type Overview } from "@polku/core";
import type { ResolvedReach } from "@polku/core/questions";
import { csvLines, type Table } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { wrongUsage } from "../io/failure.js";
import { readModel } from "../io/files.js";
import { withProgress } from "../io/progress.js";
import { print, printLines } from "../io/terminal.js";
import { viewOf, type View } from "../text/overview-lines.js";
import { command, type Command, type Help } from "./command.js";
import { conditions, toOptionName, type Values } from "./options.js";
import { questionFailure } from "./question.js";
import { toReachQuestion } from "./reach.js";

/** What an overview can be asked beside: what is in force on a day, what each adds to the answer of a question. */
interface Beside {
  at?: string;
  question?: ResolvedReach;
}

/** One overview: what it finds, which `--json` prints, and how that reads. */
interface OverviewSpec<Found> {
  overview: Overview;
  takesDay?: true;
  takesQuestion?: true;
  help: Help;
  examples: readonly string[];
  find(network: Network, beside: Beside): Found;
  toLines(view: View, found: Found, beside: Beside): string[];
  toTable(view: View, found: Found, beside: Beside): Table;
}

/** `polku OVERVIEW FILE …`: one side of a network to read, with `--json` as data, with `--csv` as a table. */
export function overviewCommand<Found>(spec: OverviewSpec<Found>): Command {
  const { takesDay = false, takesQuestion = false } = spec;
  return command({
    args: ["FILE"],
    takes: [
      ...(takesQuestion ? (["from", "needs", ...conditions] as const) : takesDay ? (["at"] as const) : []),
      "json",
      "csv",
    ],
    help: spec.help,
    examples: spec.examples,
    async run(context, values, [file = ""]) {
      if (takesQuestion) checkOrigin(context, values, takesDay);
      const { model } = await withProgress(context, file, () => readModel(context, file));
      const network = compileNetwork(model);
      const beside = parseBeside(values, takesDay, network);
      const found = await withProgress(context, spec.overview, () => spec.find(network, beside));
      const view = viewOf(network, context.language);
      if (values.json) await print(context, `${JSON.stringify(found, null, 2)}\n`);
      else if (values.csv)
        await print(context, `${csvLines(spec.toTable(view, found, beside)).join("\n")}\n`);
      else await printLines(context, spec.toLines(view, found, beside));
      return 0;
    },
  });
}

/** Conditions without a client whom they are about are wrong usage; a day alone may have a meaning of its own. */
function checkOrigin({ words }: Context, values: Values, takesDay: boolean): void {
  const pointless = (["needs", ...conditions] as const).find(
    (name) => values[name] !== undefined && !(takesDay && name === "at"),
  );
  if (pointless && values.from === undefined)
    throw wrongUsage(words.usage.needsFrom(toOptionName(pointless)));
}

/** What the options ask, held against the network as questions are. */
function parseBeside(values: Values, takesDay: boolean, network: Network): Beside {
  const { from, at } = values;
  if (from === undefined && at === undefined) return {};
  // A day alone is checked as a day of a question is: nothing else of that question counts.
  const parsed = parseQuestion(
    network,
    from === undefined ? { ask: "reach", from: "", at } : toReachQuestion(values),
  );
  const issues = parsed.ok ? [] : parsed.issues.filter(({ path }) => from !== undefined || path[0] === "at");
  if (issues.length > 0) throw questionFailure(issues);
  return {
    ...(parsed.ok && parsed.question.ask === "reach" ? { question: parsed.question } : {}),
    ...(takesDay && at !== undefined ? { at } : {}),
  };
}
