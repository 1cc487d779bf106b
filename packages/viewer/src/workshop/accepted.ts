import { diffModels, textIn, type Issue, type Status } from "@polku/core";
import { statuses } from "@polku/core/model";
import { extensionWords } from "@polku/core/scenarios";
import { texts } from "@polku/core/text";
import { workshopChanges, type Workshop, type WorkshopChanges } from "@polku/core/workshop";
import { makeChanges, renameScenario } from "../scenario/edit-scenario.js";
import { askWith } from "../state/ask.js";
import { withNotes } from "../state/changes.js";
import { scenarioIn } from "../state/derive.js";
import { sideOf } from "../state/question.js";
import type { Session } from "../ui/session.js";
import type { WorkshopRecorder } from "./recorder.js";

/** Brings the open scenario from what was accepted to what is; without one, a new one has all of it. */
export async function changeAccepted(
  session: Session,
  recorder: WorkshopRecorder,
  was: WorkshopChanges,
  now: WorkshopChanges,
): Promise<readonly Issue[]> {
  const difference = withNotes(diffModels(was.model, now.model), now.changes);
  if (difference.length === 0) return [];
  if (!scenarioIn(session.state))
    return now.changes.length === 0 ? [] : beginScenario(session, recorder, now);
  const issues = makeChanges(session, difference);
  countStatuses(session, now);
  return issues;
}

/** Begins a scenario of all that was accepted. */
export async function beginScenario(
  session: Session,
  { workshop }: WorkshopRecorder,
  made?: WorkshopChanges,
): Promise<readonly Issue[]> {
  const { opened, language } = session.state;
  if (!opened || !workshop || !(await session.edit())) return [];
  renameScenario(session, textIn(workshop.title, language));
  const { changes } = made ?? workshopChanges(opened.network.model, workshop);
  const issues = makeChanges(session, changes);
  countStatuses(session, { changes });
  return issues;
}

/**
 * Does something to the workshop that is not a decision of its own (a file that is merged, a step that is taken back), and
 * brings the open scenario along with what is accepted then. Where none is open none is begun: nobody asked for one.
 */
export async function followingAccepted<Came>(
  session: Session,
  recorder: WorkshopRecorder,
  does: () => Came | Promise<Came>,
): Promise<{ readonly came: Came; readonly issues: readonly Issue[] }> {
  const { id, workshop: before } = recorder;
  const model = session.state.opened?.network.model;
  const came = await does();
  const now = recorder.workshop;
  const isSame = before && now && recorder.id === id && recorder.isHere && scenarioIn(session.state);
  if (!model || !isSame || session.state.opened?.network.model !== model) return { came, issues: [] };
  const changesOf = (workshop: Workshop) => workshopChanges(model, workshop);
  return { came, issues: await changeAccepted(session, recorder, changesOf(before), changesOf(now)) };
}

/** What is accepted as planned shows in an answer only where plans count: then they are counted, and that is said. */
function countStatuses(session: Session, { changes }: Pick<WorkshopChanges, "changes">): void {
  const { question, language } = session.state;
  if (!question) return;
  const counted = sideOf(question, "a").status;
  const needed = new Set<unknown>(changes.map(({ value }) => value?.["status"]));
  const missing = statuses.filter((status) => needed.has(status) && !counted.includes(status));
  if (missing.length === 0) return;
  const status: Status[] = statuses.filter((one) => counted.includes(one) || missing.includes(one));
  session.update((state) => askWith(state, { status }));
  const names = missing.map((one) => texts[language].statuses[one]);
  session.announce(extensionWords[language].counted(names));
}
