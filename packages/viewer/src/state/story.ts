import { fillIn, type Element, type Network } from "@polku/core";
import { askQuestion } from "./ask.js";
import { nearestIds } from "./nearest-ids.js";
import type { Unknown } from "./question-address.js";
import type { State } from "./state.js";

/** A story that is being told, and the step that it is at, from 1. */
export interface Telling {
  readonly story: string;
  readonly step: number;
}

/** The story with an id, where it has a step to tell. */
export function findStory({ model }: Network, id: string): Element<"story"> | undefined {
  return model.stories?.find((story) => story.id === id && story.steps.length > 0);
}

/** What to tell of a story that a link names and the network does not have. */
export function unknownStory({ model }: Network, story: string): Unknown {
  const known = (model.stories ?? []).map(({ id }) => id);
  return { field: "story", key: "story", value: story, nearest: nearestIds(story, known) };
}

/** Goes to a step of a story and asks its question; to a step beyond its ends, the nearest. */
export function tellStory(state: State, id: string, step: number): State {
  const story = state.opened && findStory(state.opened.network, id);
  const at = Math.max(1, Math.min(step, story?.steps.length ?? 1));
  const told = story?.steps[at - 1];
  if (!told) return state;
  const view = told.question.ask === "gaps" ? "matrix" : "map";
  const shown: State = { ...state, view: state.view === "text" ? "text" : view, chosen: undefined };
  return { ...askQuestion(shown, fillIn(told.question)), telling: { story: id, step: at } };
}

/** Ends the story; its last question stays. */
export function endStory(state: State): State {
  return state.telling === undefined ? state : { ...state, telling: undefined };
}
