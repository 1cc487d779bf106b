import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { languages, type Language } from "@polku/core";
import { escapeForTerminal } from "@polku/core/text";

/** Where text goes: a stream of the program, or of a test. */
export type Output = Writable & { isTTY?: boolean; columns?: number };

/** What the command line reads from and writes to. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  stdin: Readable;
  stdout: Output;
  stderr: Output;
}

/**
 * Writes to standard output, and waits where the reader is slower than we are. Everything from files goes
 * through here or `printError`, which escape what a terminal would obey.
 */
export async function print({ stdout }: Terminal, text: string): Promise<void> {
  await write(stdout, escapeForTerminal(text));
}

/** Lines for people: broken between words where they are read on a terminal, else as they are. */
export async function printLines({ env, stdout }: Terminal, lines: readonly string[]): Promise<void> {
  const text = escapeForTerminal(`${lines.join("\n")}\n`);
  await write(stdout, stdout.isTTY ? wrap(text, widthOf({ env, stdout })) : text);
}

/** Help, which is ours and may be styled; it is wrapped also where it is piped. */
export async function printHelp({ env, stdout }: Terminal, text: string): Promise<void> {
  await write(stdout, wrap(text, widthOf({ env, stdout })));
}

/** A line on standard error. */
export function printError({ stderr }: Terminal, line: string): void {
  stderr.write(`${escapeForTerminal(line)}\n`);
}

async function write(stdout: Output, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, "drain");
}

/** How many characters fit on a line. */
export function widthOf({ env, stdout }: Pick<Terminal, "env" | "stdout">): number {
  return [stdout.columns, Number(env["COLUMNS"])].find((width) => width !== undefined && width > 0) ?? 80;
}

/** Whether text may be styled: as NO_COLOR and FORCE_COLOR say, else on a terminal that can. */
export function hasColor({ env, stdout }: Terminal): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = env;
  if (NO_COLOR !== "") return false;
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stdout.isTTY === true && TERM !== "dumb";
}

/** The language that the environment asks for, in the order of POSIX; English where it is none of ours. */
export function localeLanguage({ env }: Pick<Terminal, "env">): Language {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value) ?? "";
  return languages.find((language) => locale.split(/[_.@-]/)[0]?.toLowerCase() === language) ?? "en";
}

/**
 * A text with its lines broken between words. What follows the break begins under the text of the line: after
 * its number, or in its last column.
 */
export function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  if (lengthOf(line) <= width) return [line];
  const column = lengthOf(/^ *\S.*? {2,}(?=\S)/.exec(line)?.[0] ?? "");
  const start = lengthOf(/^ *(?:\d+\. )?/.exec(line)?.[0] ?? "");
  const indent = column > 0 && column <= width / 2 ? column : start === 0 ? 0 : start + 2;
  const lines: string[] = [];
  let current = "";
  for (const word of line.match(/ *[^ ]+/g) ?? []) {
    const fits = lengthOf(current) + lengthOf(word) <= width || current.trim() === "";
    if (!fits) lines.push(current);
    current = fits ? current + word : " ".repeat(indent) + word.trimStart();
  }
  return [...lines, current];
}

/** The characters of a text as a terminal shows it. */
function lengthOf(text: string): number {
  return Array.from(stripVTControlCharacters(text)).length;
}
