import type { Element, Network, Overview } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { askQuestion } from "./ask.js";
import { nearestIds } from "./nearest-ids.js";
import type { Unknown } from "./question-address.js";
import type { State, View } from "./state.js";

type Story = Element<"story">;

/** A story that is being told, and the step that it is at, from 1. */
export interface Telling {
  readonly story: string;
  readonly step: number;
}

/** The story with an id, where it has a step to tell. */
export function findStory({ model }: Network, id: string): Story | undefined {
  return model.stories?.find((story) => story.id === id && story.steps.length > 0);
}

/** The step that is being told, where one is. */
export function toldStep({
  opened,
  telling,
}: Pick<State, "opened" | "telling">): Story["steps"][number] | undefined {
  const story = opened && telling && findStory(opened.network, telling.story);
  return story?.steps[(telling?.step ?? 0) - 1];
}

/** The elements that an overview points out: those of the step that is being told, and what was looked for. */
export function pointedIn(
  state: Pick<State, "opened" | "telling" | "pointed">,
  view: Overview,
): ReadonlySet<string> {
  const step = toldStep(state);
  const pointed = state.pointed === undefined ? [] : [state.pointed];
  return new Set([...pointed, ...((step?.view === view && step.show) || [])]);
}

/** What to tell of a story that a link names and the network does not have. */
export function unknownStory({ model }: Network, story: string): Unknown {
  const known = (model.stories ?? []).map(({ id }) => id);
  return { field: "story", key: "story", value: story, nearest: nearestIds(story, known) };
}

/** Goes to a step of a story: asks its question and shows its overview; to a step beyond its ends, the nearest. */
export function tellStory(state: State, id: string, step: number): State {
  const story = state.opened && findStory(state.opened.network, id);
  const at = Math.max(1, Math.min(step, story?.steps.length ?? 1));
  const told = story?.steps[at - 1];
  if (!told) return state;
  const view = viewOfStep(told, state.view);
  // On a phone an overview comes before the answer, since the step is about it.
  const front = told.view === undefined ? state.front : "view";
  const shown: State = { ...state, view, front, chosen: undefined, pointed: undefined };
  // A step that asks nothing leaves the question as it is; an explorer that has none yet asks its first.
  const question =
    told.question === undefined ? (state.question ?? state.opened?.question) : withDefaults(told.question);
  const asked = question === undefined || question === state.question ? shown : askQuestion(shown, question);
  return { ...asked, telling: { story: id, step: at } };
}

/** Whether what is asked and shown is still what the step that is being told asks and shows. */
export function showsTold(state: State): boolean {
  const { question, view } = toldStep(state) ?? {};
  const asks =
    question === undefined || JSON.stringify(withDefaults(question)) === JSON.stringify(state.question);
  return asks && (view === undefined || view === state.view);
}

/** Ends the story; its last question stays. */
export function endStory(state: State): State {
  return state.telling === undefined ? state : { ...state, telling: undefined };
}

/** The view of a step: the overview that it names, else what its question is best seen in, or the reader's text. */
function viewOfStep({ view, question }: Story["steps"][number], now: View): View {
  if (view !== undefined) return view;
  if (now === "text") return "text";
  return question?.ask === "gaps" ? "matrix" : "map";
}
