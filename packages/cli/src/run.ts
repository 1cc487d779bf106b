import { readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeCompletions, run as runApplication } from "@stricli/core";
import { languages, type Language } from "@polku/core";
import { findNearest } from "@polku/core/model";
import { buildPolku, type Outcome } from "./application.js";
import { commands, type CommandName } from "./commands/commands.js";
import { commandHelp, programHelp } from "./help.js";
import type { Context } from "./io/context.js";
import { Failure, issueLine, wrongUsage, type CommandIssue } from "./io/failure.js";
import { hasColor, localeLanguage, print, printError, printHelp, type Terminal } from "./io/terminal.js";
import { words } from "./words/words.js";

/**
 * Runs the command line and gives its exit code: 0 fine, 1 the model, the question or the answer is wrong, 2
 * wrong usage, or a file that can't be read or written.
 */
export async function run(rawArgs: readonly string[], terminal: Terminal): Promise<number> {
  const { args, language: askedLanguage } = takeLanguage(rawArgs);
  const language = askedLanguage ?? localeLanguage(terminal);
  const written: string[] = [];
  const stdout = { write: (text: string) => void written.push(text) };
  const context: Context = {
    ...streamsOf(terminal),
    process: { stdout, stderr: { write: () => undefined } },
    args,
    language,
    askedLanguage,
    words: words[language],
    showHelp: (name) => showHelp(context, name),
  };
  const outcome: Outcome = { problems: [] };
  try {
    const application = buildPolku(context, versionOfPackage(), outcome);
    const [first, ...others] = args;
    if (first === "__complete") {
      const proposals = await proposeCompletions(application, others, context);
      // Without a dash a file is more likely meant than an option.
      const wanted = proposals.filter(
        ({ kind, completion }) => kind !== "argument:flag" || (others.at(-1) !== "" && completion !== "--"),
      );
      if (wanted.length > 0)
        await print(context, `${wanted.map(({ completion }) => completion).join("\n")}\n`);
      return 0;
    }
    checkFirst(context, first);
    await runApplication(application, toStricliArgs(args), context);
    if (outcome.error !== undefined) throw outcome.error;
    if (outcome.problems.length > 0) throw new Failure(2, outcome.problems.map(usageIssue));
    if (written.length > 0) await printHelp(context, written.join(""));
    return outcome.exitCode ?? 0;
  } catch (error) {
    return report(context, error);
  }
}

function streamsOf({ env, stdin, stdout, stderr }: Terminal): Terminal {
  return { env, stdin, stdout, stderr };
}

/** The arguments without `--lang` and its value, which may come before the command too. */
function takeLanguage(all: readonly string[]): { args: string[]; language: Language | undefined } {
  const args: string[] = [];
  let language: Language | undefined;
  for (let index = 0; index < all.length; index++) {
    const arg = all[index] ?? "";
    if (arg === "--") return { args: [...args, ...all.slice(index)], language };
    const value = arg === "--lang" ? all[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1];
    const known = all[0] === "__complete" ? undefined : languages.find((one) => one === value);
    if (known === undefined) args.push(arg);
    else if (arg === "--lang") index++;
    language = known ?? language;
  }
  return { args, language };
}

/** What comes before any command is a command, or one of two options. */
function checkFirst({ words: { usage } }: Context, first: string | undefined): void {
  if (first === undefined) throw wrongUsage(usage.noCommand);
  const known = ["--help", "-h", "--version", "-v"];
  if (first.startsWith("-") && !known.includes(first))
    throw wrongUsage(usage.unknownOption(first, findNearest(first, known)));
}

/** The arguments as Stricli takes them: options of one letter with one dash, values of any text apart. */
function toStricliArgs(args: readonly string[]): string[] {
  const end = args.indexOf("--");
  return args.flatMap((arg, index) => {
    if (end !== -1 && index >= end) return arg;
    const [, name, value] = /^(--[a-z][a-z-]+)=(|.*\n.*)$/s.exec(arg) ?? [];
    return name === undefined ? arg.replace(/^--(?=[a-z](?:=|$))/, "-") : [name, value ?? ""];
  });
}

async function showHelp(context: Context, name: string | undefined): Promise<void> {
  const isStyled = hasColor(context);
  if (name === undefined) return printHelp(context, programHelp(context.words, isStyled));
  if (!Object.hasOwn(commands, name))
    throw wrongUsage(context.words.usage.unknownCommand(name, findNearest(name, Object.keys(commands))));
  const known = name as CommandName;
  await printHelp(context, commandHelp(context.words, known, commands[known], isStyled));
}

/** Says what went wrong: as JSON on standard output where JSON is asked for, else on standard error. */
async function report(context: Context, error: unknown): Promise<number> {
  const {
    words: { usage },
    args,
    language,
  } = context;
  const failure =
    error instanceof Failure
      ? error
      : new Failure(1, [
          { code: "internal-error", severity: "error", path: [], message: usage.failed(messageOf(error)) },
        ]);
  const { issues, exitCode } = failure;
  const end = args.indexOf("--");
  if (args.slice(0, end === -1 ? undefined : end).includes("--json")) {
    await print(context, `${JSON.stringify({ ok: false, issues }, null, 2)}\n`);
    return exitCode;
  }
  const [name = ""] = args;
  const hint = usage.seeHelp(Object.hasOwn(commands, name) ? `polku help ${name}` : "polku help");
  for (const [index, issue] of issues.entries()) {
    const isLastOfUsage = issue.code === "wrong-usage" && index === issues.length - 1;
    printError(context, `${issueLine(issue, language)}${isLastOfUsage ? ` ${hint}` : ""}`);
  }
  return exitCode;
}

function usageIssue(message: string): CommandIssue {
  return { code: "wrong-usage", severity: "error", path: [], message };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}
