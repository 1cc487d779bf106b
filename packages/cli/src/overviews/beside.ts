import { parseQuestion, type Issue, type Network } from "@polku/core";
import { conditionOptions } from "../options.js";
import { reach, toReachQuestion } from "../questions/reach.js";
import type { Values } from "../questions/question-command.js";
import { UsageError } from "../usage.js";
import type { AskedBeside, Beside } from "./overview-command.js";

/** What stands in the options beside an overview, not yet checked. */
export interface RawBeside {
  question?: ReturnType<typeof toReachQuestion>;
  at?: unknown;
}

/** The options with which an overview is asked more, for `parseArgs`. */
export function besideOptions(takes: readonly Beside[]) {
  return {
    ...(takes.includes("day") ? { at: conditionOptions.at } : {}),
    ...(takes.includes("question") ? { ...conditionOptions, ...reach.options } : {}),
  };
}

/** What the options ask; conditions without a client whom they are about are wrong usage. */
export function toBeside(values: Values, takes: readonly Beside[]): RawBeside {
  const { from, at } = values;
  const day = takes.includes("day") && at !== undefined ? { at } : {};
  if (from !== undefined) return { ...day, question: toReachQuestion(values) };
  const needless = Object.keys(besideOptions(takes)).find(
    (name) => values[name] !== undefined && !(name in day),
  );
  if (needless !== undefined)
    throw new UsageError(`--${needless} asks what is added to the answer of a question: that takes --from`);
  return day;
}

/** The same held against the network, as questions are. */
export function checkBeside(
  { question, at }: RawBeside,
  network: Network,
): { ok: true; asked: AskedBeside } | { ok: false; issues: Issue[] } {
  if (!question && at === undefined) return { ok: true, asked: {} };
  // A day alone is checked as a day of a question is: nothing else of that question counts.
  const parsed = parseQuestion(network, question ?? { ask: "reach", from: "", at });
  const issues = parsed.ok
    ? []
    : parsed.issues.filter(({ path }) => question !== undefined || path[0] === "at");
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    asked: {
      ...(parsed.ok && parsed.question.ask === "reach" ? { question: parsed.question } : {}),
      ...(typeof at === "string" ? { at } : {}),
    },
  };
}
