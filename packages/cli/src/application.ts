import {
  AliasNotFoundError,
  ArgumentParseError,
  buildApplication,
  buildCommand,
  buildRouteMap,
  FlagNotFoundError,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
  type Application,
  type ApplicationText,
  type Command as StricliCommand,
} from "@stricli/core";
import { findNearest } from "@polku/core/model";
import { optionsOf, type Command } from "./commands/command.js";
import { commands, isCommandName } from "./commands/commands.js";
import { options, toOptionName, WrongValue, type OptionName } from "./commands/options.js";
import type { Context } from "./io/context.js";
import { wrongUsage } from "./io/failure.js";

/** The commands as an application of Stricli; what goes wrong in a run of it is added to `errors`. */
export function buildPolku(context: Context, errors: unknown[]): Application<Context> {
  const routes = Object.entries(commands).map(([name, command]) => [name, toStricli(name, command)] as const);
  return buildApplication(
    buildRouteMap({ routes: withoutPrototype(routes), docs: { brief: "" } }),
    {
      name: "polku",
      scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
      localization: { text: textOf(context, errors) },
    },
    {},
  );
}

function toStricli(name: string, spec: Command): StricliCommand<Context> {
  const flags = optionsOf(spec).map((option) => {
    const optional = !(spec.needs ?? []).includes(option);
    return [option, { ...options[option], brief: "", optional }] as const;
  });
  const { proposals } = spec;
  return buildCommand<Record<string, unknown>, string[], Context>({
    async func(values, ...args) {
      this.process.exitCode = await spec.run(this, values as Parameters<Command["run"]>[1], args);
    },
    parameters: {
      flags: withoutPrototype(flags) as Record<string, never>,
      // Stricli takes an option of one letter with one dash only.
      aliases: {
        ...(spec.takes.includes("k") ? { k: "k" } : {}),
        ...(optionsOf(spec).includes("out") ? { o: "out" } : {}),
      },
      positional: {
        kind: "array",
        parameter: {
          brief: "",
          placeholder: name,
          parse: String,
          proposeCompletions(this: Context) {
            return proposals?.(this) ?? [];
          },
        },
        minimum: spec.args.filter((arg) => !arg.startsWith("[")).length,
        ...(spec.args.some((arg) => arg.includes("…")) ? {} : { maximum: spec.args.length }),
      },
    },
    docs: { brief: "" },
  });
}

/** An object in which `constructor` and the like are not found. */
function withoutPrototype<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries));
}

/** What Stricli would write of an error; the errors are kept, and reported by the caller. */
function textOf(context: Context, errors: unknown[]): ApplicationText {
  const keep = (error: unknown) => {
    errors.push(error);
    return "";
  };
  return {
    ...text_en,
    noCommandRegisteredForInput: ({ input }) => keep(unknownCommand(context, input)),
    exceptionWhileParsingArguments: (error) => keep(toFailure(context, error)),
    exceptionWhileRunningCommand: keep,
    exceptionWhileLoadingCommandFunction: keep,
    exceptionWhileLoadingCommandContext: keep,
  };
}

export function unknownCommand({ words }: Context, name: string): Error {
  return wrongUsage(words.usage.unknownCommand(name, findNearest(name, Object.keys(commands))));
}

/** What is wrong with the arguments, in words. */
function toFailure({ words, args }: Context, error: unknown): unknown {
  const { usage, help } = words;
  const [name = ""] = args;
  const spec = isCommandName(name) ? commands[name] : undefined;
  if (error instanceof FlagNotFoundError) {
    const option = `--${error.input}`;
    const known = spec ? optionsOf(spec).map(toOptionName) : [];
    return wrongUsage(usage.unknownOption(option, findNearest(option, ["--help", ...known])));
  }
  if (error instanceof AliasNotFoundError) return wrongUsage(usage.unknownOption(`-${error.input}`));
  if (error instanceof ArgumentParseError && error.exception instanceof WrongValue) {
    const { externalFlagNameOrPlaceholder: option, input, exception } = error;
    return wrongUsage(usage.wrongValue(`--${option}`, input, exception.expected, exception.nearest));
  }
  if (error instanceof UnsatisfiedFlagError) {
    const option = `--${error.externalFlagName}`;
    const known = (Object.keys(options) as OptionName[]).find((one) => toOptionName(one) === option);
    const isGiven = args.some((arg) => arg === option || arg === option.slice(1));
    if (isGiven || !known) return wrongUsage(usage.missingValue(option));
    return wrongUsage(usage.missingOption(option, help.options[known]));
  }
  if (error instanceof UnexpectedFlagError) return wrongUsage(usage.repeated(`--${error.externalFlagName}`));
  if (error instanceof UnexpectedPositionalError) return wrongUsage(usage.tooMany(error.input));
  if (error instanceof UnsatisfiedPositionalError)
    return wrongUsage(usage.missingArgument(spec?.args[error.limit?.[1] ?? 0] ?? ""));
  return error;
}
