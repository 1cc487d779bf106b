import type { Scenario } from "@polku/core";
import { askKind } from "./ask.js";
import { withoutGone } from "./changes.js";
import { scenarioIn } from "./derive.js";
import { startHistory } from "./history.js";
import { noChanges, type EditLabel, type State } from "./state.js";

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
