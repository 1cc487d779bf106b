import { languages, parseQuestion, type Network, type Overview, type Question } from "@polku/core";
import { overviews } from "@polku/core/model";
import { aboutOverview, optionsOfOverview, overviewOf, type OverviewOptions } from "@polku/core/overviews";
import type { Context } from "../io/context.js";
import { wrongUsage } from "../io/failure.js";
import { sayQuestion } from "@polku/core/plain-words";
import { overviewLines } from "../text/overview-lines.js";
import { words } from "../words/words.js";
import { command, type Command, type Help } from "./command.js";
import { conditions, toOptionName, type Values } from "./options.js";
import { openNetwork, printResult, questionFailure } from "./question.js";
import { toReachQuestion } from "./reach.js";

/** `polku OVERVIEW FILE …`: one side of a network to read, with `--json` as data, with `--csv` as a table. */
export const overviewCommands = Object.fromEntries(
  overviews.map((overview) => [overview, overviewCommand(overview)]),
) as Record<Overview, Command>;

function overviewCommand(overview: Overview): Command {
  const { day, question: takesQuestion } = optionsOfOverview(overview);
  return command({
    args: ["FILE"],
    takes: [
      ...(takesQuestion ? (["from", "needs", ...conditions] as const) : day ? (["at"] as const) : []),
      "json",
      "csv",
      "separator",
    ],
    help: helpOf(overview),
    examples: [
      "pirkanmaa.yaml",
      ...(day ? ["pirkanmaa.yaml --at 2018-02-05"] : []),
      ...(takesQuestion ? ["pirkanmaa.yaml --from neuvola --area nokia"] : []),
    ],
    async run(context, values, [file = ""]) {
      const { language } = context;
      if (takesQuestion) checkOrigin(context, values, day);
      const network = await openNetwork(context, file);
      const options = parseOptions(values, day, network);
      const question = options.question && (toReachQuestion(values) as Question);
      const asked = overviewOf(network, overview, language, options);
      await printResult(context, overview, values, {
        json: asked.find,
        csv: asked.toTable,
        lines: () => [
          ...(question ? [sayQuestion(network, question, language), ""] : []),
          ...overviewLines({ network, language }, asked.describe()),
        ],
      });
      return 0;
    },
  });
}

/** What the overview is about, then what a day and a question add to it. */
function helpOf(overview: Overview): Help {
  const { day, question } = optionsOfOverview(overview);
  return Object.fromEntries(
    languages.map((language) => {
      const { atDay, fromOrigin } = words[language].overviews;
      const options = [...(day ? [atDay] : []), ...(question ? [fromOrigin] : [])];
      return [language, [...aboutOverview(overview, language), ...options]];
    }),
  ) as unknown as Help;
}

/** Conditions without a client whom they are about are wrong usage; a day alone may have a meaning of its own. */
export function checkOrigin({ words: { usage } }: Context, values: Values, takesDay = false): void {
  const pointless = (["needs", ...conditions] as const).find(
    (name) => values[name] !== undefined && !(takesDay && name === "at"),
  );
  if (pointless && values.from === undefined) throw wrongUsage(usage.needsFrom(toOptionName(pointless)));
}

/** What the options ask, held against the network as questions are. */
function parseOptions(values: Values, takesDay: boolean, network: Network): OverviewOptions {
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
