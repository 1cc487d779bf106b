import { findNearest } from "@polku/core/model";
import { optionsOf, type Command } from "./commands/command.js";
import { commands, isCommandName, type CommandName } from "./commands/commands.js";
import { options, toOptionName, WrongValue, type OptionName } from "./commands/options.js";
import type { Context } from "./io/context.js";
import { Failure, wrongUsage } from "./io/failure.js";

interface Parsed {
  /** Those that the command needs are there. */
  values: Parameters<Command["run"]>[1];
  args: string[];
}

/** The values and the arguments of a command; everything that is wrong with them ends it, a line each. */
export function parseArgs(context: Context, name: CommandName, given: readonly string[]): Parsed {
  const { usage, help } = context.words;
  const spec: Command = commands[name];
  const known = new Map(optionsOf(spec).map((option) => [toOptionName(option), option]));
  const failures: Failure[] = [];
  const fail = (message: string) => failures.push(wrongUsage(message));
  const values: Record<string, unknown> = {};
  const args: string[] = [];
  const end = given.indexOf("--");
  const rest = given.slice(0, end === -1 ? undefined : end);
  while (rest.length > 0) {
    const arg = rest.shift() ?? "";
    if (!isOption(arg)) {
      args.push(arg);
      continue;
    }
    const [, written = "", value] = /^([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    // An option of one letter may have one dash or two.
    const long = /^-[a-z]$/.test(written) ? `-${written}` : written;
    const option = known.get(long);
    if (option === undefined) {
      const nearest = written.startsWith("--")
        ? findNearest(written, ["--help", ...known.keys()])
        : undefined;
      // What follows may be its value: nothing more can be said.
      throw wrongUsage(usage.unknownOption(written, nearest));
    }
    if (!("parse" in options[option])) {
      if (value !== undefined) fail(usage.tooMany(value));
      if (values[option] !== undefined) fail(usage.repeated(long));
      values[option] = true;
    } else if (value === undefined && (rest[0] === undefined || isOption(rest[0]))) {
      fail(usage.missingValue(long));
      values[option] ??= "";
    } else {
      const read = readValue(context, option, value ?? rest.shift() ?? "", fail);
      const isList = "variadic" in options[option];
      if (!isList && values[option] !== undefined) fail(usage.repeated(long));
      values[option] = isList ? [...((values[option] as unknown[]) ?? []), read] : read;
    }
  }
  if (end !== -1) args.push(...given.slice(end + 1));
  for (const option of spec.needs ?? [])
    if (values[option] === undefined) fail(usage.missingOption(toOptionName(option), help.options[option]));
  for (const [index, placeholder] of spec.args.entries())
    if (args[index] === undefined && !placeholder.startsWith("[")) fail(usage.missingArgument(placeholder));
  if (!spec.args.some((arg) => arg.includes("…")))
    for (const arg of args.slice(spec.args.length)) fail(usage.tooMany(arg));
  if (failures.length === 0) return { values: values as unknown as Parsed["values"], args };
  throw new Failure(
    2,
    failures.flatMap(({ issues }) => issues),
  );
}

/** `-` is standard input. */
function isOption(arg: string): boolean {
  return /^-[^\d]/.test(arg);
}

function readValue(
  context: Context,
  option: OptionName,
  text: string,
  fail: (message: string) => void,
): unknown {
  const { parse } = options[option] as { parse(this: Context, input: string): unknown };
  try {
    return parse.call(context, text);
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    fail(context.words.usage.wrongValue(toOptionName(option), text, error.expected, error.nearest));
    return "";
  }
}

/** What a command line may go on with: its last word, which is empty or begun, completed in each way. */
export async function proposeCompletions(context: Context, given: readonly string[]): Promise<string[]> {
  const [name = "", ...rest] = given;
  const partial = given.at(-1) ?? "";
  const completed = (all: readonly string[]) => all.filter((one) => one.startsWith(partial));
  if (rest.length === 0) return completed(Object.keys(commands));
  if (!isCommandName(name)) return [];
  const spec: Command = commands[name];
  const taken = optionsOf(spec);
  const before = rest.at(-2);
  const option = taken
    .map((one) => options[one])
    .find((_, index) => toOptionName(taken[index] ?? "") === before);
  if (option && "parse" in option) return completed(await option.propose.call(context, partial));
  // Without a dash a file is more likely meant than an option.
  if (partial.startsWith("-"))
    return completed(taken.map(toOptionName).filter((one) => !rest.includes(one) || one === partial));
  return completed(spec.proposals?.(context) ?? []);
}

export function unknownCommand({ words }: Context, name: string): Failure {
  return wrongUsage(words.usage.unknownCommand(name, findNearest(name, Object.keys(commands))));
}
