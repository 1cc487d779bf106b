import { diffModels, type Issue, type Scenario } from "@polku/core";
import { applyScenario } from "@polku/core/scenarios";
import { toId } from "@polku/core/model";
import { mostScenarioMegabytes, readScenarioFile } from "./store/scenario-file.js";
import { FileReading } from "../network/read-file.js";
import type { Session } from "../ui/session.js";
import type { Editing } from "./editing.js";
import { scenarioWords, type ScenarioWords } from "./words/words.js";

/** Why a file could not be opened. */
export interface Refused {
  readonly file: string;
  readonly said?: string;
  readonly issues: readonly Issue[];
}

/**
 * Opens a file instead of the open scenario: a scenario, or a second network, whose differences from the open one
 * become a scenario. Where that fails, nothing changes, and the reason is returned.
 */
export async function openScenarioFile(
  session: Session,
  editing: Editing,
  file: File,
): Promise<Refused | undefined> {
  const words = scenarioWords[session.state.language].file;
  const read = await readScenarioFile(file);
  const refuse = (said: string): Refused => ({ file: file.name, said, issues: [] });
  if (read.kind === "too-big") return refuse(words.tooBig(file.name, mostScenarioMegabytes));
  if (read.kind === "unreadable") return refuse(words.unreadable(file.name));
  const isNetwork = read.kind === "issues" && read.issues.some(({ code }) => code === "not-a-scenario");
  if (read.kind === "issues" && !isNetwork) return { file: file.name, issues: read.issues };
  const scenario = read.kind === "scenario" ? read.scenario : await fromNetwork(editing, file, words);
  if ("issues" in scenario || "said" in scenario) return { file: file.name, issues: [], ...scenario };
  const { model } = editing;
  // A scenario of another network waits until that is opened; one of this network has to apply to it.
  if (model && scenario.of === model.id) {
    const applied = applyScenario(model, scenario);
    if (!applied.ok) return { file: file.name, issues: applied.issues };
  }
  await editing.beginWith(scenario, read.kind === "scenario" ? file.name : undefined);
  session.announce(words.opened(file.name));
  return undefined;
}

/** The differences of a network in a file from the open one, as a scenario. */
async function fromNetwork(
  { model }: Editing,
  file: File,
  words: ScenarioWords["file"],
): Promise<Scenario | { issues: readonly Issue[] } | { said: string }> {
  const read = await new FileReading(file, file.name).result;
  if (read.kind === "issues") return { issues: read.issues };
  if (read.kind === "unreadable" || !model) return { said: words.unreadable(file.name) };
  const changes = diffModels(model, read.model);
  if (changes.length === 0) return { said: words.same(file.name) };
  const title = words.asChanges(file.name);
  return { polku: 1, scenario: toId(title), of: model.id, title, changes };
}
