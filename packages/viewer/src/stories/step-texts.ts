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

/** How many minutes steps take together; undefined where none says it, and a least where not all do. */
export function minutesText(steps: readonly StoryStep[], language: Language): string | undefined {
  const planned = steps.flatMap(({ minutes }) => minutes ?? []);
  if (planned.length === 0) return undefined;
  const { minutes } = storyWords[language];
  const sum = formatters[language].number(planned.reduce((total, one) => total + one, 0));
  return planned.length === steps.length ? minutes.all(sum) : minutes.some(sum);
}
