import { findNearest } from "@polku/core/model";
import { wrongUsage } from "../io/failure.js";
import { print } from "../io/terminal.js";
import { command } from "./command.js";

const bash = `_polku() {
  local IFS=$'\\n'
  COMPREPLY=($(polku __complete "\${COMP_WORDS[@]:1:$COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _polku polku
`;

/** What a shell runs so that it asks `polku __complete`, which gives a proposal a line. */
const scripts = {
  bash,
  zsh: `(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
autoload -Uz bashcompinit && bashcompinit
${bash}`,
  fish: `complete -c polku -a '(polku __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'\n`,
};
const shells = Object.keys(scripts);

/** `polku completion SHELL`: the script that a shell loads. */
export const completion = command({
  args: ["SHELL"],
  takes: [],
  proposals: () => shells,
  help: {
    fi: [
      "Tulosta skripti, joka täydentää komennot, valitsimet ja tunnukset komentotulkissa.",
      "Bash: lisää tiedostoon ~/.bashrc rivi `source <(polku completion bash)`.",
    ],
    sv: [
      "Skriv ut ett skript som kompletterar kommandon, alternativ och id i ett skal.",
      "För bash: lägg till `source <(polku completion bash)` i ~/.bashrc.",
    ],
    en: [
      "Print a script that completes commands, options and ids in a shell.",
      "For bash, add `source <(polku completion bash)` to ~/.bashrc.",
    ],
  },
  examples: shells,
  async run(context, _, [shell = ""]) {
    const script = new Map(Object.entries(scripts)).get(shell);
    const { wrongValue, oneOf } = context.words.usage;
    if (script === undefined)
      throw wrongUsage(wrongValue("SHELL", shell, oneOf(shells.join(", ")), findNearest(shell, shells)));
    await print(context, script);
    return 0;
  },
});
