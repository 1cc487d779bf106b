import { compileNetwork, type CheckedModel, type Scenario } from "@polku/core";
import { askKind } from "./ask.js";
import { withoutGone } from "./changes.js";
import { changedIn, scenarioIn } from "./derive.js";
import { firstQuestion } from "./first-question.js";
import { startHistory } from "./history.js";
import { noChanges, type EditLabel, type NetworkFile, type State } from "./state.js";

/** Opens a scenario: a question of reach becomes what changes in it, another one stays. */
export function openScenario(state: State, key: string, scenario: Scenario): State {
  const history = startHistory<Scenario, EditLabel>(scenario);
  const opened = { ...state, scenario: { key, history }, whatIf: noChanges };
  if (!scenarioIn(opened)) return opened;
  return withoutGone(state.question?.ask === "reach" ? askKind(opened, "what-if") : opened);
}

/** Closes the scenario: the network is shown as it was read again. */
export function closeScenario(state: State): State {
  if (!state.scenario) return state;
  const isHere = scenarioIn(state) !== undefined;
  const closed: State = { ...state, scenario: undefined };
  if (!isHere) return closed;
  const shown: State = { ...closed, version: "both" };
  return withoutGone(shown.question?.ask === "what-if" ? askKind(shown, "reach") : shown);
}

/** Puts a network, which the scenario's changes have become part of, in the place of the open one; what is asked stays. */
export function replaceNetwork(state: State, model: CheckedModel, file: NetworkFile): State {
  const changed = changedIn(state);
  const network =
    changed?.ok === true && changed.network.model === model ? changed.network : compileNetwork(model);
  const opened = { network, file, warnings: [], question: firstQuestion(network) };
  const isAfter = scenarioIn(state) !== undefined;
  const next: State = {
    ...state,
    opened,
    scenario: isAfter ? undefined : state.scenario,
    whatIf: noChanges,
    version: "both",
  };
  return next.question?.ask === "what-if" ? askKind(next, "reach") : next;
}
