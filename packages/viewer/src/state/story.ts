import type { Element, Network, Overview } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { askQuestion } from "./ask.js";
import { questionIn } from "./derive.js";
import type { State, View } from "./state.js";

type Story = Element<"story">;

/** The story with an id, where it has a step. */
export function findStory({ model }: Network, id: string): Story | undefined {
  return model.stories?.find((story) => story.id === id && story.steps.length > 0);
}

/** The step of a story that is shown, where one is. */
export function storyStepIn({
  opened,
  story: at,
}: Pick<State, "opened" | "story">): Story["steps"][number] | undefined {
  const story = opened && at && findStory(opened.network, at.story);
  return story?.steps[(at?.step ?? 0) - 1];
}

/** The elements that an overview highlights: those of the story's step, and what was looked for. */
export function highlightedIn(
  state: Pick<State, "opened" | "story" | "highlighted">,
  view: Overview,
): ReadonlySet<string> {
  const step = storyStepIn(state);
  const highlighted = state.highlighted === undefined ? [] : [state.highlighted];
  return new Set([...highlighted, ...((step?.view === view && step.show) || [])]);
}

/** Goes to a step of a story: asks its question and shows its overview; beyond its ends, to the nearest step. */
export function goToStep(state: State, id: string, step: number): State {
  const story = state.opened && findStory(state.opened.network, id);
  const index = Math.max(1, Math.min(step, story?.steps.length ?? 1));
  const found = story?.steps[index - 1];
  if (!found) return state;
  const view = viewOfStep(found, state.view);
  // On a phone an overview comes before the answer, since the step is about it.
  const front = found.view === undefined ? state.front : "view";
  const shown: State = { ...state, view, front, chosen: undefined, highlighted: undefined };
  // A step that asks nothing leaves the question as it is; an explorer that has none yet asks its first.
  const question =
    found.question === undefined ? (state.question ?? state.opened?.question) : withDefaults(found.question);
  const asked = question === undefined || question === state.question ? shown : askQuestion(shown, question);
  return { ...asked, chosen: undefined, story: { story: id, step: index } };
}

/** Whether the question and the view are still those of the story's step. */
export function showsStep(state: State): boolean {
  const { question, view } = storyStepIn(state) ?? {};
  const isAsked =
    question === undefined || JSON.stringify(withDefaults(question)) === JSON.stringify(questionIn(state));
  return isAsked && (view === undefined || view === state.view);
}

/** Ends the story; its last question stays. */
export function endStory(state: State): State {
  return state.story === undefined ? state : { ...state, story: undefined };
}

/** The view of a step: the overview that it names, else what its question is best seen in, or the reader's text. */
function viewOfStep({ view, question }: Story["steps"][number], now: View): View {
  if (view !== undefined) return view;
  if (now === "text") return "text";
  return question?.ask === "gaps" ? "matrix" : "map";
}
