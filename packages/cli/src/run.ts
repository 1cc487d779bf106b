import { findNearest } from "@polku/core/model";
import { applyCommand } from "./commands/apply.js";
import { askCommand } from "./commands/ask.js";
import { checkCommand } from "./commands/check.js";
import { diffCommand } from "./commands/diff.js";
import { questionCommand } from "./commands/question.js";
import { sourcesCommand } from "./commands/sources.js";
import { print, printError } from "./output.js";
import { overviewCommands } from "./overviews/overviews.js";
import { compare } from "./questions/compare.js";
import { gaps } from "./questions/gaps.js";
import { gatekeepers } from "./questions/gatekeepers.js";
import { reach } from "./questions/reach.js";
import { routes } from "./questions/routes.js";
import { whatIf } from "./questions/what-if.js";
import { whyNot } from "./questions/why-not.js";
import { usage, UsageError } from "./usage.js";

const commands: Record<string, (args: string[]) => Promise<number>> = {
  check: checkCommand,
  ask: askCommand,
  reach: questionCommand(reach),
  routes: questionCommand(routes),
  "why-not": questionCommand(whyNot),
  gatekeepers: questionCommand(gatekeepers),
  gaps: questionCommand(gaps),
  compare: questionCommand(compare),
  "what-if": questionCommand(whatIf),
  apply: applyCommand,
  diff: diffCommand,
  sources: sourcesCommand,
  ...overviewCommands,
};

/** Runs the command line and gives its exit code: 0 fine, 1 model or question wrong, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError("a command is missing");
    if (["help", "--help", "-h"].includes(name) || rest.includes("--help") || rest.includes("-h")) {
      await print(usage);
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return await command(rest);
    const nearest = findNearest(name, Object.keys(commands));
    throw new UsageError(
      `there is no command "${name}"${nearest === undefined ? "" : ` (did you mean "${nearest}"?)`}`,
    );
  } catch (error) {
    if (!isUsage(error)) throw error;
    printError(`polku: ${error.message}. \`polku help\` lists the commands.`);
    return 2;
  }
}

function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS");
}
