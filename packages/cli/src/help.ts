import type { Words } from "./words/words.js";
import type { Command } from "./commands/command.js";
import { groups, type CommandName } from "./commands/commands.js";
import { options, toOptionName, type OptionName } from "./commands/options.js";

/** The help of the program: its commands in groups. */
export function programHelp({ help }: Words, isStyled: boolean): string {
  const { headings } = help;
  const commandRows = (names: readonly CommandName[]) =>
    rows(names.map((name) => [name, help.commands[name][0] ?? ""]));
  return lines([
    help.title,
    "",
    `${heading(headings.usage, isStyled)} ${help.program}`,
    ...Object.entries(groups).flatMap(([group, commands]) => [
      "",
      heading(headings[group as keyof typeof groups], isStyled),
      ...commandRows(Object.keys(commands) as CommandName[]),
    ]),
    "",
    heading(headings.options, isStyled),
    ...rows([
      ["--help, -h", help.options.help],
      ["--version, -v", help.options.version],
    ]),
    "",
    help.moreHelp,
    help.files,
    help.language,
    help.exitCodes,
  ]);
}

/** The help of a command: how it is used, examples that work, and its options. */
export function commandHelp({ help }: Words, name: CommandName, command: Command, isStyled: boolean): string {
  const { headings } = help;
  const needs = (command.needs ?? []).map((option) => ` ${signatureOf(option)}`);
  const optionNames = [...new Set([...(command.needs ?? []), ...command.takes, "lang" as const])];
  return lines([
    `${heading(headings.usage, isStyled)} polku ${[name, ...command.args].join(" ")}${needs.join("")}${help.anyOptions}`,
    "",
    ...help.commands[name],
    "",
    heading(headings.examples, isStyled),
    ...command.examples.map((example) => `  polku ${name} ${example}`),
    "",
    heading(headings.options, isStyled),
    ...rows([
      ...optionNames.map((option): [string, string] => [signatureOf(option), help.options[option]]),
      ["--help, -h", help.options.help],
    ]),
  ]);
}

function heading(text: string, isStyled: boolean): string {
  return isStyled ? `\u001B[1m${text}:\u001B[22m` : `${text}:`;
}

/** An option with what it takes: `--age N`. */
function signatureOf(name: OptionName): string {
  const option = options[name];
  return "placeholder" in option ? `${toOptionName(name)} ${option.placeholder}` : toOptionName(name);
}

function rows(cells: readonly (readonly [string, string])[]): string[] {
  const width = cells.reduce((most, [first]) => Math.max(most, first.length), 0);
  return cells.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

function lines(parts: readonly string[]): string {
  return `${parts.join("\n")}\n`;
}
