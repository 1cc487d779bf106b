import {
  AliasNotFoundError,
  ArgumentParseError,
  buildApplication,
  buildCommand,
  buildRouteMap,
  FlagNotFoundError,
  help,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
  version,
  type Application,
  type ApplicationText,
  type Command as StricliCommand,
} from "@stricli/core";
import { findNearest } from "@polku/core/model";
import type { Command } from "./commands/command.js";
import { commands, type CommandName } from "./commands/commands.js";
import { options, toOptionName, WrongValue, type OptionName } from "./commands/options.js";
import { commandHelp, programHelp } from "./help.js";
import type { Context } from "./io/context.js";
import { hasColor } from "./io/terminal.js";

/** What a run of the application comes to, beside the text that it writes. */
export interface Outcome {
  exitCode?: number;
  /** What a command threw. */
  error?: unknown;
  /** What is wrong with how the command line is used. */
  problems: string[];
}

/** The commands as an application of Stricli, with the words of one language; what comes of a run is put into `outcome`. */
export function buildPolku(context: Context, currentVersion: string, outcome: Outcome): Application<Context> {
  const { words } = context;
  const isStyled = hasColor(context);
  const routes = withoutPrototype(
    Object.entries(commands).map(([name, spec]) => [
      name,
      {
        ...toStricli(spec, name as CommandName, context, outcome),
        formatHelp: () => commandHelp(words, name as CommandName, spec, isStyled),
      },
    ]),
  );
  const root = {
    ...buildRouteMap({ routes, docs: { brief: words.help.title } }),
    formatHelp: () => programHelp(words, isStyled),
  };
  const scanner = { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true } as const;
  const { documentation } = buildApplication(root, { name: "polku", scanner }).config;
  return buildApplication(
    root,
    { name: "polku", scanner, localization: { text: textOf(context, outcome) } },
    {
      help: help<Context>({
        brief: words.help.options.help,
        defaultForRouteMap: true,
        formatting: documentation,
      }),
      version: version<Context>({ brief: words.help.options.version, info: { currentVersion } }),
    },
  );
}

function toStricli(
  spec: Command,
  name: CommandName,
  { words }: Context,
  outcome: Outcome,
): StricliCommand<Context> {
  const { args, needs = [], takes } = spec;
  const flags = [...new Set([...needs, ...takes, "lang" as const])].map((option) => [
    option,
    {
      ...options[option],
      brief: words.help.options[option],
      optional: !needs.some((needed) => needed === option),
    },
  ]);
  const required = args.filter((arg) => !arg.startsWith("["));
  const repeats = args.some((arg) => arg.includes("…"));
  return buildCommand<Record<string, unknown>, string[], Context>({
    async func(values, ...files) {
      try {
        outcome.exitCode = await spec.run(this, values as Parameters<Command["run"]>[1], files);
      } catch (error) {
        outcome.error = error;
      }
    },
    parameters: {
      flags: withoutPrototype(flags),
      // The library takes options of one letter with one dash alone.
      ...(takes.includes("k") ? { aliases: { k: "k" } } : {}),
      positional: {
        kind: "array",
        parameter: { brief: "", placeholder: name, parse: String, ...proposalsOf(spec) },
        minimum: required.length,
        ...(repeats ? {} : { maximum: args.length }),
      },
    },
    docs: { brief: words.help.commands[name][0] ?? "" },
  });
}

function proposalsOf({ proposals }: Command) {
  if (!proposals) return {};
  return {
    proposeCompletions(this: Context) {
      return proposals(this);
    },
  };
}

/** An object in which `constructor` and the like are not found. */
function withoutPrototype(entries: readonly (readonly unknown[])[]): Record<string, never> {
  return Object.assign(Object.create(null), Object.fromEntries(entries as [string, never][])) as Record<
    string,
    never
  >;
}

/** What Stricli says of wrong usage: each message is kept, and what it would write is thrown away. */
function textOf(context: Context, { problems }: Outcome): ApplicationText {
  const { words, args } = context;
  const [name = ""] = args;
  const spec = Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined;
  const optionNames = spec && [...(spec.needs ?? []), ...spec.takes, "lang" as const].map(toOptionName);
  const keep = (message: string) => {
    problems.push(message);
    return message;
  };
  const unexpected = (error: unknown) => keep(words.usage.failed(String(error)));
  return {
    ...text_en,
    noCommandRegisteredForInput: ({ input }) =>
      keep(words.usage.unknownCommand(input, findNearest(input, Object.keys(commands)))),
    exceptionWhileParsingArguments: (error) => keep(describe(error)),
    exceptionWhileRunningIntegrationFlag: ({ exception }) => unexpected(exception),
    exceptionWhileRunningCommand: unexpected,
    exceptionWhileLoadingCommandFunction: unexpected,
    exceptionWhileLoadingCommandContext: unexpected,
  };

  function describe(error: unknown): string {
    const { usage } = words;
    if (error instanceof FlagNotFoundError) {
      const option = `--${error.input}`;
      return usage.unknownOption(option, findNearest(option, ["--help", ...(optionNames ?? [])]));
    }
    if (error instanceof AliasNotFoundError) return usage.unknownOption(`-${error.input}`);
    if (error instanceof ArgumentParseError && error.exception instanceof WrongValue) {
      const { expected, nearest } = error.exception;
      return usage.wrongValue(`--${error.externalFlagNameOrPlaceholder}`, error.input, expected, nearest);
    }
    if (error instanceof UnsatisfiedFlagError) {
      const option = `--${error.externalFlagName}`;
      if (args.includes(option) || args.includes(option.slice(1))) return usage.missingValue(option);
      const known = Object.keys(options).find((one) => toOptionName(one) === option) as OptionName;
      return usage.missingOption(option, words.help.options[known]);
    }
    if (error instanceof UnexpectedFlagError) return usage.repeated(`--${error.externalFlagName}`);
    if (error instanceof UnexpectedPositionalError) return usage.tooMany(error.input);
    if (error instanceof UnsatisfiedPositionalError) {
      const missing = spec?.args.slice(error.limit?.[1] ?? 0) ?? [];
      return usage.missingArgument(missing[0] ?? error.placeholder);
    }
    return usage.failed(String(error));
  }
}
