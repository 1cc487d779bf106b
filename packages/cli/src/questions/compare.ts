import { conditionOptions } from "../options.js";
import { askedLine } from "../say.js";
import { UsageError } from "../usage.js";
import { differenceLines, differenceTable } from "./differences.js";
import type { QuestionCommand, Values } from "./question-command.js";
import { reach, toReachQuestion } from "./reach.js";

/** `polku compare`: what changes from one client, day or place to another. */
export const compare: QuestionCommand<"compare"> = {
  ask: "compare",
  options: { ...reach.options, with: { type: "string", multiple: true } },
  toQuestion(values) {
    const other: Values = { ...values };
    const changed = values["with"];
    if (!Array.isArray(changed))
      throw new UsageError("--with OPTION=VALUE is missing: what is otherwise on the other side");
    for (const pair of changed) {
      const [, name = "", value] = /^([a-z-]+)=(.*)$/.exec(pair) ?? [];
      if (!(name in conditionOptions) && !(name in reach.options))
        throw new UsageError(`--with takes OPTION=VALUE, as area=orivesi, not "${pair}"`);
      other[name] = value === "" ? undefined : value;
    }
    const [a, b] = [values, other].map((each) => toReachQuestion(each));
    return { ask: "compare", a, b };
  },
  toText: (network, answer, language) => [
    `a: ${askedLine(network, answer.question.a, language)}`,
    `b: ${askedLine(network, answer.question.b, language)}`,
    "",
    ...differenceLines(network, answer, language),
  ],
  toTable: differenceTable,
};
