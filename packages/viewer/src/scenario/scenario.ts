/** The editing of scenarios, loaded when it is first needed. */
import "./scenario-bar.js";
import "./service-edits.js";

export { makeChanges } from "./edit-scenario.js";
export { Editing } from "./editing.js";
export { openScenarioFile } from "./open-scenario-file.js";
export { restoreScenario } from "./restore-scenario.js";
