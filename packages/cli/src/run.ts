import { proposeCompletions, run as runApplication } from "@stricli/core";
import { languages, type Language } from "@polku/core";
import { findNearest } from "@polku/core/model";
import { buildPolku, unknownCommand } from "./application.js";
import { commands, isCommandName } from "./commands/commands.js";
import { commandHelp, programHelp } from "./help.js";
import type { Context } from "./io/context.js";
import { Failure, issueLine, wrongUsage } from "./io/failure.js";
import { localeLanguage, print, printError, printHelp, type Terminal } from "./io/terminal.js";
import { readVersion } from "./io/version.js";
import { words } from "./words/words.js";

/**
 * Runs the command line and gives its exit code: 0 fine, 1 the model, the question or the answer is wrong, 2
 * wrong usage, or a file that can't be read or written.
 */
export async function run(all: readonly string[], terminal: Terminal): Promise<number> {
  const { args, askedLanguage } = takeLanguage(all);
  const language = askedLanguage ?? localeLanguage(terminal);
  const { env, stdin, stdout, stderr } = terminal;
  const silent = { write: () => undefined };
  const context: Context = {
    env,
    stdin,
    stdout,
    stderr,
    args,
    language,
    askedLanguage,
    words: words[language],
    commandNames: Object.keys(commands),
    process: { stdout: silent, stderr: silent },
    showHelp: (name) => showHelp(context, name),
  };
  try {
    const errors: unknown[] = [];
    const application = buildPolku(context, errors);
    if (args[0] === "__complete") {
      const proposals = await proposeCompletions(application, args.slice(1), context);
      // Without a dash a file is more likely meant than an option.
      const isWanted = ({ kind }: { kind: string }) => kind !== "argument:flag" || args.at(-1) !== "";
      const lines = proposals.filter(isWanted).map(({ completion }) => `${completion}\n`);
      await print(context, lines.join(""));
      return 0;
    }
    if (await answerOption(context)) return 0;
    await runApplication(application, toStricliArgs(args), context);
    if (errors.length > 1)
      throw new Failure(
        2,
        errors.flatMap((error) => toFailure(context, error).issues),
      );
    if (errors.length > 0) throw errors[0];
    return Number(context.process.exitCode);
  } catch (error) {
    return report(context, toFailure(context, error));
  }
}

/** The arguments without `--lang` and its value, which may come before the command too. */
function takeLanguage(all: readonly string[]): { args: string[]; askedLanguage: Language | undefined } {
  const args: string[] = [];
  let askedLanguage: Language | undefined;
  for (let index = 0; index < all.length; index++) {
    const arg = all[index] ?? "";
    if (arg === "--" || all[0] === "__complete")
      return { args: [...args, ...all.slice(index)], askedLanguage };
    const value = arg === "--lang" ? all[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1];
    const language = languages.find((one) => one === value);
    if (language === undefined) args.push(arg);
    else if (arg === "--lang") index++;
    askedLanguage = language ?? askedLanguage;
  }
  return { args, askedLanguage };
}

/** The arguments before `--`, after which nothing is an option. */
function beforeEnd(args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  return end === -1 ? args : args.slice(0, end);
}

/** Shows the help or the version, where an option asks for it. */
async function answerOption(context: Context): Promise<boolean> {
  const {
    args,
    words: { usage },
  } = context;
  const [first] = args;
  if (first === undefined) throw wrongUsage(usage.noCommand);
  const isOption = first.startsWith("-");
  if (beforeEnd(args).some((arg) => arg === "--help" || arg === "-h"))
    await showHelp(context, isOption ? undefined : first);
  else if (first === "--version" || first === "-v") await print(context, `${readVersion()}\n`);
  else if (isOption)
    throw wrongUsage(usage.unknownOption(first, findNearest(first, ["--help", "--version"])));
  else return false;
  return true;
}

/** The arguments as Stricli takes them: options of one letter with one dash, values of any text apart. */
function toStricliArgs(args: readonly string[]): string[] {
  const before = beforeEnd(args).flatMap((arg) => {
    const [, name, value = ""] = /^(--[a-z][a-z-]+)=(|.*\n.*)$/s.exec(arg) ?? [];
    return name === undefined ? arg.replace(/^--(?=[a-z](?:=|$))/, "-") : [name, value];
  });
  return [...before, ...args.slice(beforeEnd(args).length)];
}

async function showHelp(context: Context, name: string | undefined): Promise<void> {
  if (name !== undefined && !isCommandName(name)) throw unknownCommand(context, name);
  await printHelp(context, name === undefined ? programHelp(context) : commandHelp(context, name));
}

function toFailure({ words: { usage } }: Context, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = usage.failed(error instanceof Error ? error.message : String(error));
  return new Failure(1, [{ code: "internal-error", severity: "error", path: [], message }]);
}

/** Says what went wrong: as JSON on standard output where JSON is asked for, else on standard error. */
async function report(context: Context, { issues, exitCode }: Failure): Promise<number> {
  const {
    words: { usage },
    args,
    language,
  } = context;
  if (beforeEnd(args).includes("--json")) {
    await print(context, `${JSON.stringify({ ok: false, issues }, null, 2)}\n`);
    return exitCode;
  }
  const [name = ""] = args;
  const hint = usage.seeHelp(isCommandName(name) ? `polku help ${name}` : "polku help");
  for (const [index, issue] of issues.entries()) {
    const isLastOfUsage = issue.code === "wrong-usage" && index === issues.length - 1;
    printError(context, `${issueLine(issue, language)}${isLastOfUsage ? ` ${hint}` : ""}`);
  }
  return exitCode;
}
