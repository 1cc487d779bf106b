import { command } from "./command.js";

/** `polku help [COMMAND]`: as `polku COMMAND --help`. */
export const help = command({
  args: ["[COMMAND]"],
  takes: [],
  proposals: ({ words }) => Object.keys(words.help.commands),
  examples: ["reach"],
  async run(context, _, [name]) {
    await context.showHelp(name);
    return 0;
  },
});
