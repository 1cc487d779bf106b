import type { ApplicationContext } from "@stricli/core";
import type { Language } from "@polku/core";
import type { Words } from "../words/words.js";
import type { Terminal } from "./terminal.js";

/** What a command is run with. */
export interface Context extends ApplicationContext, Terminal {
  args: readonly string[];
  language: Language;
  /** The language that `--lang` asks for; `language` is then the same. */
  askedLanguage: Language | undefined;
  words: Words;
  commandNames: readonly string[];
  /** Prints the help of the program, or of a command. */
  showHelp(command?: string): Promise<void>;
}
