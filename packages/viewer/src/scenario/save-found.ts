import { saveFile } from "../platform/save-file.js";
import type { Found } from "./store/record.js";
import { toScenarioFile } from "./store/scenario-file.js";

/** Saves what this browser keeps under an id: a scenario as its file, what can't be read as it is. */
export function saveFound(found: Found): void {
  const file =
    found.kind === "kept"
      ? toScenarioFile(found.scenario)
      : { name: `${found.id}.json`, type: "application/json", text: JSON.stringify(found.raw, undefined, 2) };
  saveFile(new Blob([file.text], { type: file.type }), file.name);
}
