import { statuses } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { askQuestion } from "./ask.js";
import { hidesNothing } from "./hidden.js";
import { overviewOf } from "./overview-of.js";
import {
  noChanges,
  type Failure,
  type NeededFile,
  type Opened,
  type State,
  type UnknownWords,
  type View,
  type WhatIf,
} from "./state.js";

/** Puts a network in the place of the present one and asks its first question; a scenario of another one waits. */
export function openNetwork(state: State, opened: Opened, whatIf: WhatIf = noChanges): State {
  const home = opened.file === undefined ? opened : state.home;
  const cleared: State = {
    ...state,
    opened,
    home,
    question: undefined,
    whatIf,
    sticky: {},
    previous: [],
    chosen: undefined,
    version: "both",
    selected: [],
    hidden: hidesNothing,
    story: undefined,
    editedStory: undefined,
    frame: undefined,
    highlighted: undefined,
    reading: undefined,
    failure: undefined,
    unknown: undefined,
  };
  return opened.question ? askQuestion(cleared, opened.question) : cleared;
}

/** Asks what changes in reach from the open network to the one that it is compared with, plans and all. */
export function askComparison(state: State): State {
  const { opened, whatIf } = state;
  if (!opened?.question || whatIf.kind !== "network") return state;
  const question = withDefaults({ ask: "reach", from: opened.question.from, status: [...statuses] });
  return askQuestion(state, { ask: "what-if", question });
}

/** Shows that an address needs a file that is not open: nothing is answered from another one. */
export function needFile(state: State, needed: NeededFile): State {
  const opened = needed.kind === "network" ? undefined : state.opened;
  return {
    ...state,
    opened,
    needed,
    question: undefined,
    selected: [],
    hidden: hidesNothing,
    story: undefined,
    highlighted: undefined,
    reading: undefined,
  };
}

/** Selects a service alone, or with `add` adds it to the selection or takes it out; undefined clears. */
export function selectService(state: State, service: string | undefined, add = false): State {
  if (service === undefined) return state.selected.length === 0 ? state : { ...state, selected: [] };
  if (!add) return { ...state, selected: [service] };
  const selected = state.selected.includes(service)
    ? state.selected.filter((id) => id !== service)
    : [...state.selected, service];
  return { ...state, selected };
}

type Setting = "version" | "hidden" | "front" | "layout" | "links" | "language" | "theme" | "table";

/** Changes settings of what is shown; the question and its answer stay as they are. */
export function adjust(state: State, settings: Partial<Pick<State, Setting>>): State {
  return { ...state, ...settings };
}

/** Shows a view, in front. */
export function setView(state: State, view: View): State {
  return { ...state, view, front: "view", highlighted: undefined };
}

/** Shows the overview that has an element, with the element highlighted. */
export function highlight(state: State, id: string): State {
  const view = state.opened && overviewOf(state.opened.network, id);
  return view === undefined ? state : { ...setView(state, view), highlighted: id };
}

/** Ends the story; its last question stays. */
export function endStory(state: State): State {
  return state.story === undefined ? state : { ...state, story: undefined };
}

/** Opens a page about the explorer; undefined closes it. */
export function setAboutPage(state: State, aboutPage: State["aboutPage"]): State {
  return state.aboutPage === aboutPage ? state : { ...state, aboutPage };
}

/** A file is being read. */
export function startReading(state: State, reading: string): State {
  return { ...state, reading, failure: undefined };
}

/** Reading was called off, or failed: the present network stays. */
export function stopReading(state: State, failure?: Failure): State {
  return { ...state, reading: undefined, failure };
}

/** Goes back to the network that the explorer came with. */
export function goHome(state: State): State {
  return state.home ? openNetwork(state, state.home) : state;
}

/** Reports the words of an address that are not known; undefined dismisses the report. */
export function reportUnknown(state: State, unknown: UnknownWords | undefined): State {
  return { ...state, unknown };
}
