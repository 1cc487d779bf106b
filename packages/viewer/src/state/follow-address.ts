import { textIn } from "@polku/core";
import { needFile, openNetwork, reportUnknown } from "./actions.js";
import { askQuestion } from "./ask.js";
import { scenarioMark } from "./address.js";
import { editScenario, withoutGone } from "./changes.js";
import { scenarioIn } from "./derive.js";
import { startHistory, type History } from "./history.js";
import { closeScenario } from "./open-scenario.js";
import { readAddress, readSettings, type Address, type Settings } from "./read-address.js";
import {
  noChanges,
  type NeededFile,
  type Opened,
  type State,
  type UnknownWord,
  type WhatIf,
} from "./state.js";
import { reachOf } from "./question.js";
import { goToStep, storyIn } from "./story.js";

/** The network that an address is about. */
export interface Target {
  /** Absent where a file is needed, or where the network is not known. */
  readonly opened?: Opened | undefined;
  /** Where the network is not known: what the explorer begins with. */
  readonly first?: Opened;
  readonly whatIf?: WhatIf;
  readonly needed?: NeededFile;
  readonly unknown?: readonly UnknownWord[];
}

/**
 * Shows what an address says, in the network that it is about. With `key`, the address was made while the scenario of
 * that key was open: where it still is, its other changes are an edit of it; otherwise the address brings a scenario of
 * its own. With `anyVersion`, the scenario that is open stands in for one that the address only names.
 */
export function followAddress(
  before: State,
  { opened, first = before.home, whatIf = noChanges, needed, unknown = [] }: Target,
  text: string,
  key: string,
  anyVersion = false,
): State {
  if (needed) return needFile(withSettings(before, readSettings(text)), needed);
  if (!opened) {
    // An address of an unknown network is about no other: what the explorer begins with is shown instead.
    const shown = first ? followAddress(before, { opened: first }, "", key) : before;
    return reportUnknown(shown, { address: text, words: unknown });
  }
  const isThere = before.opened === opened && (whatIf === noChanges || before.whatIf === whatIf);
  const state = isThere ? before : openNetwork(before, opened, whatIf);
  const address = readAddress(text, opened, whatIf, addedStories(state));
  const words = [...unknown, ...address.unknown];
  const isOther = anyVersion && scenarioIn(state) !== undefined;
  const found = withScenario(state, address, key) ?? (isOther ? state : undefined);
  if (!found) {
    const { title, mark } = address.scenarioFile ?? { title: "", mark: "" };
    return needFile(withSettings(state, address.settings), {
      kind: "scenario",
      name: title,
      mark,
      address: text,
    });
  }
  const { question, story } = address;
  const kept = found.whatIf.kind === "network" && address.becomes === found.whatIf.bundled;
  const own =
    question?.ask === "what-if" && (kept || scenarioIn(found))
      ? ({ ask: "what-if", question: reachOf(question) } as const)
      : question;
  const base = { ...found, whatIf: kept ? found.whatIf : noChanges, sticky: {}, highlighted: undefined };
  const asking = own ?? opened.question;
  const asked =
    story && !question
      ? goToStep(base, story.story, story.step)
      : asking
        ? askQuestion(base, asking)
        : withoutGone({ ...base, question: undefined });
  const steps = storyIn({ ...asked, story })?.steps;
  const step = Math.min(story?.step ?? 1, steps?.length ?? 1);
  const { chosen, routeIndex, hidden, settings } = address;
  const { version, layout, links, view } = asked;
  // An address of a step alone shows it as the story keeps it.
  const keptByStep = story && !question ? { version, layout, links, view } : { chosen, routeIndex, hidden };
  return {
    ...withSettings(asked, settings),
    ...keptByStep,
    ...(settings.view === undefined ? {} : { view: settings.view, front: "view" as const }),
    story: story && { story: story.story, step },
    frame: steps?.[step - 1]?.frame,
    selected: address.selected,
    highlighted: address.highlighted,
    unknown: words.length === 0 ? undefined : { address: text, words },
  };
}

/** The stories that the open scenario adds to the network. */
function addedStories(state: State): string[] {
  return (scenarioIn(state)?.changes ?? []).flatMap(({ op, in: section, value }) =>
    op === "add" && section === "stories" ? [String(value?.["id"])] : [],
  );
}

/** The state with what an address says of the page; the language and the theme stay where it does not name them. */
function withSettings(state: State, settings: Settings): State {
  const { view = "map", language = state.language, theme = state.theme } = settings;
  return { ...state, ...settings, view, language, theme };
}

/** The state with the scenario of an address; undefined where its file is needed. */
function withScenario(state: State, address: Address, key: string): State | undefined {
  const now = scenarioIn(state);
  const { scenario, scenarioFile } = address;
  if (scenarioFile) {
    const past = state.scenario && findMark(state.scenario.history, scenarioFile.mark);
    if (!now || !past) return undefined;
    return past === now ? state : editScenario(state, past);
  }
  if (!scenario) return now ? closeScenario(state) : state;
  const isSame = now !== undefined && JSON.stringify(now.changes) === JSON.stringify(scenario.changes);
  const isOpen =
    now !== undefined && textIn(now.title, state.language) === textIn(scenario.title, state.language);
  if (isSame && (isOpen || state.scenario?.key === key)) return state;
  if (now && state.scenario?.key === key) return editScenario(state, { ...now, changes: scenario.changes });
  return { ...state, scenario: { key, history: startHistory(scenario) }, whatIf: noChanges };
}

/** A value among those that undo and redo go through, by its mark. */
function findMark<Value extends Parameters<typeof scenarioMark>[0], Label>(
  { value, past, future }: History<Value, Label>,
  mark: string,
): Value | undefined {
  if (scenarioMark(value) === mark) return value;
  for (let steps of [past, future])
    for (; steps; steps = steps.beyond) if (scenarioMark(steps.value) === mark) return steps.value;
  return undefined;
}
