import { changesOf } from "@polku/core/scenarios";
import { scenarioMark } from "../state/address.js";
import { changesIn, scenarioIn } from "../state/derive.js";
import type { Session } from "../ui/session.js";
import type { Editing } from "./editing.js";
import { beginOpening, hasNotOpened, keepOpenScenario, openScenarioKept } from "./open-scenario.js";

/** A kept scenario that did not come back with the page, and why. */
export interface SetAside {
  readonly id: string;
  readonly because: "damaged" | "not-shown" | "no-answer";
}

/**
 * Opens the scenario that was open when the page was left; one that the address brings is opened only where it is the
 * same. What can't be read, or kept the page from opening the last time, is set aside.
 */
export async function restoreScenario(session: Session, editing: Editing): Promise<void> {
  const kept = openScenarioKept();
  if (!kept || editing.keptId !== undefined || kept.of !== editing.model?.id) return;
  const { id } = kept;
  const setAside = (because: SetAside["because"]) => {
    // What does not answer now may do so the next time.
    if (because !== "no-answer") keepOpenScenario(undefined);
    editing.setAside({ id, because });
  };
  if (hasNotOpened(id)) return setAside("not-shown");
  if (!(await isWanted(session, editing, id))) return;
  beginOpening(id);
  try {
    const opened = await editing.open(id);
    if (opened === "damaged") setAside(opened);
    else if (opened === "unreadable") setAside("no-answer");
  } catch (error) {
    reportError(error);
    editing.discard();
    setAside("not-shown");
  }
}

/** Whether the address leaves room for a kept scenario: it brings no changes, or the same. */
async function isWanted({ state }: Session, { store }: Editing, id: string): Promise<boolean> {
  const { needed, question } = state;
  const now = scenarioIn(state)?.changes ?? (question?.ask === "what-if" ? changesIn(state) : []);
  const isNeeded = needed?.kind === "scenario";
  if (now.length === 0 && !isNeeded) return true;
  const found = await store.find(id);
  if (found.kind !== "kept") return now.length === 0;
  const { scenario } = found;
  if (isNeeded && scenarioMark(scenario) !== needed.mark) return false;
  return now.length === 0 || [scenario.changes, changesOf(scenario)].some((one) => isSame(now, one));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
