import {
  parseQuestion,
  type Element,
  type Issue,
  type Network,
  type Overview,
  type Scenario,
} from "@polku/core";
import { withDefaults, type ResolvedQuestion } from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";
import { askQuestion } from "./ask.js";
import { answerIn, changedIn, questionIn, scenarioIn } from "./derive.js";
import { entryIds } from "./entries.js";
import { hidesNothing, type Hidden } from "./hidden.js";
import { reachOf, type Question } from "./question.js";
import { isOverview, type State, type View } from "./state.js";

export { endStory } from "./actions.js";

type Story = Element<"story">;
type Step = Story["steps"][number];
type StoryState = Pick<State, "opened" | "story" | "scenario" | "whatIf" | "parts">;

const none: readonly Story[] = [];

/** The story with an id, where it has a step. */
function findIn(stories: readonly Story[] = none, id: string): Story | undefined {
  return stories.find((story) => story.id === id && story.steps.length > 0);
}

/** The network that stories are asked of: with the changes of the open scenario, where they can be made. */
export function storyNetworkIn(state: Omit<StoryState, "story">): Network | undefined {
  const changed = scenarioIn(state) && changedIn(state);
  return changed?.ok === true ? changed.network : state.opened?.network;
}

/**
 * The stories, with what the open scenario changes of them. Where its changes can't be made, since the network has lost
 * what they name, the stories are there all the same: what of them can be asked is.
 */
export function storiesIn(state: Omit<StoryState, "story">): readonly Story[] {
  const scenario = scenarioIn(state);
  const changed = scenario && changedIn(state);
  const stories = storyNetworkIn(state)?.model.stories ?? none;
  if (!scenario || changed?.ok === true) return stories;
  return storiesAfter(stories, scenario);
}

const storiesAfter = memoize((before: readonly Story[], { changes }: Scenario): readonly Story[] => {
  let stories = [...before];
  for (const { op, in: section, id, value } of changes) {
    if (section !== "stories") continue;
    if (op === "add") stories.push(value as unknown as Story);
    else if (op === "remove") stories = stories.filter((story) => story.id !== id);
    else stories = stories.map((story) => (story.id === id ? { ...story, ...value } : story));
  }
  return stories;
});

/** The story that is open, where it has a step. */
export function storyIn(state: StoryState): Story | undefined {
  return state.story && findIn(storiesIn(state), state.story.story);
}

/** The step of a story that is shown, where one is. */
export function storyStepIn(state: StoryState): Step | undefined {
  return storyIn(state)?.steps[(state.story?.step ?? 0) - 1];
}

/** The elements that an overview highlights: those of the story's step, and what was looked for. */
export function highlightedIn(
  state: StoryState & Pick<State, "highlighted">,
  view: Overview,
): ReadonlySet<string> {
  const step = storyStepIn(state);
  const highlighted = state.highlighted === undefined ? [] : [state.highlighted];
  return new Set([...highlighted, ...((step?.view === view && step.show) || [])]);
}

/** What a step hides on the screen. */
function hiddenOf({ hide }: Step): Hidden {
  return hide ? { ...hidesNothing, ...hide } : hidesNothing;
}

/**
 * Goes to a step of a story: asks its question and shows it as the step keeps it, with nothing selected; beyond the
 * ends of the story, to the nearest step.
 */
export function goToStep(state: State, id: string, step: number): State {
  const story = findIn(storiesIn(state), id);
  const index = Math.max(1, Math.min(step, story?.steps.length ?? 1));
  const found = story?.steps[index - 1];
  if (!found) return state;
  // What can't be asked any more is not: the bar says so, and the other steps play on.
  if (stepIssues(state, found).length > 0)
    return { ...state, chosen: undefined, story: { story: id, step: index } };
  // On a phone an overview comes before the answer, since the step is about it.
  const front = found.view === undefined ? state.front : "view";
  const shown: State = {
    ...state,
    view: viewOfStep(found, state),
    front,
    layout: found.layout ?? "bands",
    links: found.links ?? "answer",
    hidden: hiddenOf(found),
    // Another list for each step: the map moves there at each.
    frame: [...(found.frame ?? [])],
    chosen: undefined,
    highlighted: undefined,
    selected: [],
  };
  // A step that asks nothing leaves the question as it is; an explorer that has none yet asks its first.
  const question = askedBy(found, state) ?? state.question ?? state.opened?.question;
  const asked = question === undefined || question === state.question ? shown : askQuestion(shown, question);
  const next: State = {
    ...asked,
    story: { story: id, step: index },
    version: found.version ?? "both",
    routeIndex: found.route ?? 1,
  };
  return { ...next, chosen: entryOfStep(found, next) };
}

/**
 * The question of a step, as it is asked of what is open: within a scenario a what-if is about what the scenario
 * changes, so that a step's own changes never replace those of the reader.
 */
function askedBy({ question: saved }: Step, state: State): Question | ResolvedQuestion | undefined {
  const question = saved && withDefaults(saved);
  return question?.ask === "what-if" && scenarioIn(state)
    ? { ask: "what-if", question: reachOf(question) }
    : question;
}

/** Whether the step has changes of its own that are not shown, since a scenario is open. */
export function leavesChangesOut(state: State): boolean {
  const question = storyStepIn(state)?.question;
  return question?.ask === "what-if" && scenarioIn(state) !== undefined;
}

/** What of an answer a step opens: the first that it is about and that is an entry. */
function entryOfStep({ view, show = [] }: Step, state: State): string | undefined {
  if (show.length === 0 || (view !== undefined && isOverview(view))) return undefined;
  const answer = answerIn(state);
  // Without an answer yet the first is as good as any: what is no entry of the answer is not opened.
  if (!answer) return show[0];
  const entries = new Set(entryIds(answer));
  return show.find((id) => entries.has(id));
}

/** Why the question of a step can't be asked of what is open: it names what is not there any more. */
export function stepIssues(state: Omit<StoryState, "story">, { question }: Step): readonly Issue[] {
  const network = storyNetworkIn(state);
  return network && question ? issuesOf(network, question) : [];
}

const issuesOf = memoize((network: Network, question: object): readonly Issue[] => {
  const parsed = parseQuestion(network, question);
  return parsed.ok ? [] : parsed.issues;
});

/** Whether the question and the view are still those of the story's step. */
export function showsStep(state: State): boolean {
  const step = storyStepIn(state);
  if (!step) return true;
  const { view, layout, hide, version } = step;
  const question = askedBy(step, state);
  const now = leavesChangesOut(state) ? state.question : questionIn(state);
  return (
    (question === undefined || JSON.stringify(question) === JSON.stringify(now)) &&
    (view === undefined || view === state.view) &&
    (layout === undefined || layout === state.layout) &&
    (version === undefined || version === state.version) &&
    (hide === undefined || JSON.stringify(hiddenOf(step)) === JSON.stringify(state.hidden))
  );
}

/** The view of a step: the one that it names, else what its question is best seen in, or the reader's text. */
function viewOfStep({ view, question }: Step, state: State): View {
  if (view !== undefined && (isOverview(view) || view === "text")) return view;
  // Who looks at the text stays there; a step before that showed the text was no choice of the reader's.
  if (state.view === "text" && storyStepIn(state)?.view !== "text") return "text";
  return view ?? (question?.ask === "gaps" ? "matrix" : "map");
}
