import type { Language } from "@polku/core";
import type { Layout } from "../map/scene/scene.js";
import type { Unknown } from "./question-address.js";
import { askQuestion } from "./ask.js";
import { hidesNothing, type Hidden } from "./hidden.js";
import { overviewOf } from "./overview-of.js";
import type { Failure, Opened, State, Theme, View } from "./state.js";

/** Puts a network in the place of the present one and asks its first question. */
export function openNetwork(state: State, opened: Opened): State {
  const home = opened.file === undefined ? opened : state.home;
  const cleared = {
    ...state,
    opened,
    home,
    question: undefined,
    answer: undefined,
    kept: {},
    changes: [],
    editing: false,
    previous: [],
    chosen: undefined,
    selected: [],
    hidden: hidesNothing,
    telling: undefined,
    pointed: undefined,
    reading: undefined,
    failure: undefined,
    unknown: [],
  };
  return askQuestion(cleared, opened.question);
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

/** Hides things on the screen, or shows them again; the question and its answer stay as they are. */
export function setHidden(state: State, hidden: Hidden): State {
  return { ...state, hidden };
}

/** Settings of the view; they change nothing in the question. */
export function setView(state: State, view: View): State {
  return { ...state, view, front: "view", pointed: undefined };
}

/** Shows the overview in which an element stands, with the element pointed out. */
export function pointOut(state: State, id: string): State {
  const view = state.opened && overviewOf(state.opened.network, id);
  return view === undefined ? state : { ...setView(state, view), pointed: id };
}

export function setFront(state: State, front: State["front"]): State {
  return { ...state, front };
}

/** Shows, or puts away, what the explorer says of itself. */
export function tellAbout(state: State, about: State["about"]): State {
  return state.about === about ? state : { ...state, about };
}

export function setLayout(state: State, layout: Layout): State {
  return { ...state, layout };
}

export function setLanguage(state: State, language: Language): State {
  return { ...state, language };
}

export function setTheme(state: State, theme: Theme): State {
  return { ...state, theme };
}

/** A file is being read. */
export function startReading(state: State, reading: string): State {
  return { ...state, reading, failure: undefined };
}

/** Reading was called off, or came to nothing: the present network stays. */
export function stopReading(state: State, failure?: Failure): State {
  return { ...state, reading: undefined, failure };
}

/** Goes back to the network that the explorer came with. */
export function goHome(state: State): State {
  return state.home ? openNetwork(state, state.home) : state;
}

/** Tells what a link named that the network does not know. */
export function tellUnknown(state: State, unknown: readonly Unknown[]): State {
  return { ...state, unknown };
}

export * from "./ask.js";
export * from "./edit.js";
export * from "./story.js";
export * from "./becomes.js";
