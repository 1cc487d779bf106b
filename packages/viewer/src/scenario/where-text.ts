import type { ScenarioWords } from "./words/words.js";
import type { SaveState } from "./store/save-state.js";

/** Where the scenario is saved, in words. */
export function whereText(where: SaveState, { where: words }: ScenarioWords): string {
  switch (where.kind) {
    case "browser":
      return where.file ? words.browserFile(where.file.name, where.file.changed) : words.browser;
    case "file":
      return words.file(where.file.name, where.file.changed);
    case "window":
      return where.because === "saving" ? words.saving : words.window(words.because[where.because]);
  }
}
