import { command } from "./command.js";

/** `polku help [COMMAND]`: as `polku COMMAND --help`. */
export const help = command({
  args: ["[COMMAND]"],
  takes: [],
  proposals: ({ commandNames }) => commandNames,
  help: {
    fi: ["Näytä tämä ohje tai yhden komennon ohje."],
    sv: ["Visa den här hjälpen, eller hjälpen för ett kommando."],
    en: ["Show this help, or the help of one command."],
  },
  examples: ["reach"],
  async run(context, _, [name]) {
    await context.showHelp(name);
    return 0;
  },
});
