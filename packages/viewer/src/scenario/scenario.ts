/** What edits scenarios: loaded when it is first asked for. */
import "./scenario-bar.js";
import "./service-edits.js";

export { Editing } from "./editing.js";
export { openScenarioFile } from "./open-scenario-file.js";
