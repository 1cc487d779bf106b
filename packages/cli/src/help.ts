import type { Context } from "./io/context.js";
import { optionsOf, type Command } from "./commands/command.js";
import { commands, groups, type CommandName } from "./commands/commands.js";
import { options, toOptionName, type OptionName } from "./commands/options.js";
import { hasColor } from "./io/terminal.js";

/** The help of the program: its commands in groups. */
export function programHelp(context: Context): string {
  const {
    language,
    words: { help },
  } = context;
  const sections = Object.entries(groups).flatMap(([group, members]) => {
    const names = Object.keys(members) as CommandName[];
    return [
      "",
      heading(context, group as keyof typeof groups),
      ...rows(names.map((name) => [name, commands[name].help[language][0]])),
    ];
  });
  return toText([
    help.title,
    "",
    `${heading(context, "usage")} ${help.program}`,
    ...sections,
    "",
    heading(context, "options"),
    ...rows([
      ["--help, -h", help.options.help],
      ["--version, -v", help.options.version],
    ]),
    "",
    ...help.notes,
  ]);
}

/** The help of a command: how it is used, examples that work, and its options. */
export function commandHelp(context: Context, name: CommandName): string {
  const {
    language,
    words: { help },
  } = context;
  const command: Command = commands[name];
  const usage = ["polku", name, ...command.args, ...(command.needs ?? []).map(signatureOf), help.anyOptions];
  return toText([
    `${heading(context, "usage")} ${usage.join(" ")}`,
    "",
    ...command.help[language],
    "",
    heading(context, "examples"),
    ...command.examples.map((example) => `  polku ${name} ${example}`),
    "",
    heading(context, "options"),
    ...rows([
      ...optionsOf(command).map((option) => [signatureOf(option), help.options[option]] as const),
      ["--help, -h", help.options.help],
    ]),
  ]);
}

function heading(context: Context, name: keyof Context["words"]["help"]["headings"]): string {
  const text = `${context.words.help.headings[name]}:`;
  return hasColor(context) ? `\u001B[1m${text}\u001B[22m` : text;
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

function toText(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
