import type { Language } from "@polku/core";
import type { StoryStep } from "@polku/core/model";
import { sayQuestion } from "@polku/core/plain-words";
import { formatters } from "@polku/core/text";
import { appWords } from "../app/words/words.js";
import type { State } from "../state/state.js";
import { storyNetworkIn } from "../state/story.js";
import { storyWords } from "./words/words.js";

/** What a step asks, as a sentence; of a step without a question, its view. */
export function stepTitle(state: State, { question, view }: StoryStep): string {
  const { language } = state;
  const network = storyNetworkIn(state);
  if (question && network) {
    try {
      return sayQuestion(network, question, language);
    } catch {
      // It names what is not there any more; the issues below it say what.
      return question.ask;
    }
  }
  return view === undefined ? storyWords[language].editor.noQuestion : viewName(view, language);
}

export function viewName(view: NonNullable<StoryStep["view"]>, language: Language): string {
  const { header } = appWords[language];
  return view === "map" || view === "matrix" || view === "text" ? header[view] : header.overviews[view];
}

/** How many minutes steps take together, where they say it. */
export function minutesText(steps: readonly StoryStep[], language: Language): string {
  return formatters[language].number(steps.reduce((total, { minutes = 0 }) => total + minutes, 0));
}
