import type { Change, CheckedModel, Scenario, ScenarioChange } from "@polku/core";
import { noteModel } from "./changed-network.js";
import { changedIn, changesIn, scenarioIn } from "./derive.js";
import { firstQuestion } from "./first-question.js";
import { knownQuestion } from "./known-question.js";
import { record, redo, undo, type History } from "./history.js";
import type { EditLabel, OpenScenario, State } from "./state.js";

/** Sets what a what-if changes; where a scenario is open, that is an edit of it. */
export function setChanges(state: State, changes: readonly Change[]): State {
  if (isSame(changes, changesIn(state))) return state;
  const scenario = scenarioIn(state);
  if (scenario) return editScenario(state, { ...scenario, changes: withNotes(changes, scenario.changes) });
  return withoutGone({ ...state, whatIf: { kind: "changes", changes } });
}

/** The scenario after an edit; with the model that it leads to, where that is known. */
export function editScenario(
  state: State,
  scenario: Scenario,
  label?: EditLabel,
  model?: CheckedModel,
): State {
  return state.scenario ? withHistory(state, record(state.scenario.history, scenario, label), model) : state;
}

/** Takes the last edit back; nothing where there is none. */
export function undoEdit(state: State): State {
  return state.scenario ? withHistory(state, undo(state.scenario.history)) : state;
}

/** Makes the edit again that was last taken back; nothing where there is none. */
export function redoEdit(state: State): State {
  return state.scenario ? withHistory(state, redo(state.scenario.history)) : state;
}

function withHistory(state: State, history: History<Scenario, EditLabel>, model?: CheckedModel): State {
  if (!state.scenario || history === state.scenario.history) return state;
  const scenario: OpenScenario = { key: state.scenario.key, history };
  if (model) noteModel(scenario, model);
  return withoutGone({ ...state, scenario });
}

/**
 * What was added and is taken back can't stay selected, nor in the question; nor can what only a what-if adds, where
 * something else is asked. The first service of a network that had none brings the first question.
 */
export function withoutGone(state: State): State {
  const { opened } = state;
  const isOfChanged = scenarioIn(state) !== undefined || state.question?.ask === "what-if";
  const changed = isOfChanged ? changedIn(state) : opened && { ok: true as const, network: opened.network };
  if (!opened || !changed) return state;
  const networks = changed.ok ? [opened.network, changed.network] : [opened.network];
  const selected = state.selected.filter((id) =>
    networks.some(({ serviceNumbers }) => serviceNumbers.has(id)),
  );
  const first = opened.question ?? (changed.ok ? firstQuestion(changed.network) : undefined);
  const question = first && (state.question ? knownQuestion(state.question, networks, first.from) : first);
  if (selected.length === state.selected.length && question === state.question) return state;
  return { ...state, selected, question };
}

function isSame(a: readonly Change[], b: readonly Change[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Changes with the reasons and sources that changes of the same elements had. */
export function withNotes(changes: readonly Change[], noted: readonly ScenarioChange[]): ScenarioChange[] {
  const byElement = new Map(noted.map((one) => [elementOf(one), one]));
  return changes.map((change) => {
    const { note, sources } = byElement.get(elementOf(change)) ?? {};
    return { ...change, ...(note === undefined ? {} : { note }), ...(sources ? { sources } : {}) };
  });
}

function elementOf({ in: section, id, value }: Change): string {
  return `${section} ${id ?? String(value?.["id"])}`;
}
