import type { Scenario } from "@polku/core";
import { askKind } from "./ask.js";
import { withoutGone } from "./changes.js";
import { scenarioIn } from "./derive.js";
import { historyOf, type Steps } from "./history.js";
import { noChanges, type EditLabel, type Opened, type State } from "./state.js";

/**
 * Opens a scenario, with the edits that can be taken back and made again: a question of reach becomes what changes in
 * it, another one stays.
 */
export function openScenario(
  state: State,
  key: string,
  scenario: Scenario,
  steps: Steps<Scenario, EditLabel> = { past: [], future: [] },
): State {
  const history = historyOf(scenario, steps);
  const opened = { ...state, scenario: { key, history }, whatIf: noChanges };
  if (!scenarioIn(opened)) return opened;
  return withoutGone(state.question?.ask === "reach" ? askKind(opened, "what-if") : opened);
}

/** The state with the story that was shown before its scenario was opened, where the scenario adds it. */
export function withStory(state: State, story: State["story"]): State {
  const adds = scenarioIn(state)?.changes.some(
    ({ op, in: section, value }) => op === "add" && section === "stories" && value?.["id"] === story?.story,
  );
  return adds ? { ...state, story } : state;
}

/** Closes the scenario: the network is shown as it was read again, and a story that it does not have ends. */
export function closeScenario(state: State): State {
  if (!state.scenario) return state;
  const isHere = scenarioIn(state) !== undefined;
  const closed: State = { ...state, scenario: undefined };
  if (!isHere) return closed;
  const stories = state.opened?.network.model.stories ?? [];
  const story = stories.some(({ id }) => id === state.story?.story) ? state.story : undefined;
  const shown: State = { ...closed, version: "both", story };
  return withoutGone(shown.question?.ask === "what-if" ? askKind(shown, "reach") : shown);
}

/** Puts a network, which the changes have become part of, in the place of the open one: what is asked stays. */
export function replaceNetwork(state: State, opened: Opened): State {
  const scenario = scenarioIn(state) ? undefined : state.scenario;
  const next: State = { ...state, opened, scenario, whatIf: noChanges, version: "both" };
  return withoutGone(next.question?.ask === "what-if" ? askKind(next, "reach") : next);
}

/** Puts the open network as it was read again in its place: the question, the places on the map and the selection stay. */
export function refreshNetwork(state: State, read: Opened): State {
  return withoutGone({ ...state, opened: inPlaceOf(state, read) });
}

/** A network that was read again: what was there when it was first read keeps its place on the map. */
export function inPlaceOf({ opened }: Pick<State, "opened">, read: Opened): Opened {
  return opened ? { ...read, placed: opened.placed ?? opened.network } : read;
}
