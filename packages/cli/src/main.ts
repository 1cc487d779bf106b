#!/usr/bin/env node
import { writeSync } from "node:fs";
import { escapeForTerminal } from "@polku/core/text";
import { localeLanguage } from "./io/terminal.js";
import { run } from "./run.js";
import { words } from "./words/words.js";

// A reader that has seen enough closes the pipe; that is no error. Anything else, such as a full disk, is.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(0);
  const { outputFailed } = words[localeLanguage(process)].usage;
  tryToSay(`polku: ${outputFailed(message)}`);
  process.exit(1);
});
process.stderr.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2), process);

function tryToSay(line: string): void {
  try {
    writeSync(2, `${escapeForTerminal(line)}\n`);
  } catch {
    // There is nobody to say it to.
  }
}
