import {
  answerReach,
  fillIn,
  type AskedReach,
  type Language,
  type ReachAnswer,
  type ReachQuestion,
} from "@polku/core";
import type { Layout } from "../scene/scene.js";
import type { Unknown } from "./address.js";
import { hidesNothing, type Hidden } from "./hidden.js";
import type { Failure, Opened, State, Theme, View } from "./state.js";

/** Puts a network in the place of the present one and asks its first question. */
export function openNetwork(state: State, opened: Opened): State {
  const home = opened.file === undefined ? opened : state.home;
  const cleared = {
    ...state,
    opened,
    home,
    chosen: undefined,
    selected: [],
    hidden: hidesNothing,
    reading: undefined,
    failure: undefined,
    unknown: [],
  };
  return askQuestion(cleared, opened.question);
}

/** Asks a question of the open network; the route shown stays where its end is still reached. */
export function askQuestion(state: State, question: AskedReach): State {
  if (!state.opened) return state;
  const answer = answerReach(state.opened.network, question);
  const kept = answer.reached.some(({ service }) => service === state.chosen);
  return { ...state, question, answer, chosen: kept ? state.chosen : undefined, unknown: [] };
}

/** What may be changed in a question; `undefined` takes a condition away. */
export type Changes = { [Field in keyof ReachQuestion]?: ReachQuestion[Field] | undefined };

/** The question with some of its conditions changed, defaults filled in. */
export function changeQuestion(question: AskedReach, changes: Changes): AskedReach {
  const merged = Object.entries({ ...question, ...changes }).filter(([, value]) => value !== undefined);
  return fillIn(Object.fromEntries(merged) as ReachQuestion);
}

/** Asks the present question with some of its conditions changed. */
export function askWith(state: State, changes: Changes): State {
  return state.question ? askQuestion(state, changeQuestion(state.question, changes)) : state;
}

/** Asks the network's own first question again. */
export function resetQuestion(state: State): State {
  return state.opened ? askQuestion(state, state.opened.question) : state;
}

/** Whether the question is the network's own first one. */
export function isFirstQuestion({ opened, question }: State): boolean {
  return JSON.stringify(opened?.question) === JSON.stringify(question);
}

/** Shows the route to a reached service; undefined hides it. */
export function chooseRoute(state: State, service: string | undefined): State {
  const reached = service === undefined || state.answer?.reached.some((one) => one.service === service);
  return reached ? { ...state, chosen: service } : state;
}

/** Shows the next route of the answer, or with -1 the previous one; round at the ends. */
export function stepRoute(state: State, step: 1 | -1): State {
  const routes = routesInOrder(state.answer).filter(({ steps }) => steps > 0);
  if (routes.length === 0) return state;
  const now = routes.findIndex(({ service }) => service === state.chosen);
  const next = now === -1 ? (step === 1 ? 0 : routes.length - 1) : now + step;
  return { ...state, chosen: routes.at(next % routes.length)?.service };
}

/** The answer as it is listed: here, then what comes to the client, then where the client goes. */
export function routesInOrder(answer: ReachAnswer | undefined): ReachAnswer["reached"] {
  const reached = answer?.reached ?? [];
  return (["here", "comes", "goes"] as const).flatMap((arrival) =>
    reached.filter((one) => one.arrival === arrival),
  );
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
  return { ...state, view, front: "view" };
}

export function setFront(state: State, front: State["front"]): State {
  return { ...state, front };
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
