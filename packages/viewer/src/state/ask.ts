import type { Change } from "@polku/core";
import type { ResolvedGaps, ResolvedQuestion } from "@polku/core/questions";
import { setChanges, withoutGone } from "./changes.js";
import {
  answerIn,
  changesIn,
  networkIn,
  openEntryIn,
  questionIn,
  routeIndexIn,
  scenarioIn,
} from "./derive.js";
import { entryIds, routeCount, stepIds } from "./entries.js";
import { kindOf } from "./kind.js";
import {
  patchQuestion,
  reachOf,
  type Ask,
  type Question,
  type QuestionPatch,
  type Side,
} from "./question.js";
import type { State } from "./state.js";
import { keepFields, turnTo } from "./sticky.js";

const mostPrevious = 30;

/**
 * Asks a question of the open network. The entry that was open stays so where it is in the answer; from another
 * kind of question one comes back to the service that it was about. A what-if that brings changes along replaces
 * those that were there.
 */
export function askQuestion(state: State, asked: Question | ResolvedQuestion): State {
  if (!state.opened) return state;
  const { question, changes } = split(asked);
  const before = state.question;
  const isSameKind = question.ask === before?.ask;
  const about = !isSameKind && before && "to" in before ? before.to : undefined;
  const next: State = {
    ...state,
    question,
    sticky: keepFields(state.sticky, question),
    chosen: about ?? openEntryIn(state) ?? state.chosen,
    routeIndex: 1,
    // What is edited stays as it is looked at, whatever is asked.
    version: isSameKind || scenarioIn(state) ? state.version : "both",
    unknown: undefined,
    needed: undefined,
  };
  return remember(withoutGone(changes === undefined ? next : setChanges(next, changes)));
}

function split(asked: Question | ResolvedQuestion): { question: Question; changes?: readonly Change[] } {
  if (asked.ask !== "what-if" || !("changes" in asked)) return { question: asked };
  const { ask, question, changes } = asked;
  // The page asks what changes would do to reach: of a table, they are shown for its client.
  return { question: { ask, question: question.ask === "gaps" ? reachOf(question) : question }, changes };
}

/** The state with its question among those that have been asked, each once. */
function remember(state: State): State {
  const { question } = state;
  if (!question) return state;
  // Asked again within a scenario, a what-if is about what the scenario has become.
  const hasOwnChanges = question.ask === "what-if" && !scenarioIn(state);
  const asked = hasOwnChanges ? { ...question, changes: [...changesIn(state)] } : { ...question };
  const text = JSON.stringify(asked);
  const others = state.previous.filter((one) => JSON.stringify(one) !== text);
  return { ...state, previous: [asked, ...others].slice(0, mostPrevious) };
}

/** Asks the present question with some fields changed; of a comparison, on one side or on both. */
export function askWith(state: State, patch: QuestionPatch, side?: Side): State {
  return state.question ? askQuestion(state, patchQuestion(state.question, patch, side)) : state;
}

/**
 * Turns the question into one of another kind. Routes, and why there are none, are asked about `to`, else about
 * the service whose details or whose entry is open, else about the one that the question is about already.
 */
export function askKind(state: State, ask: Ask, to?: string): State {
  const { question, selected } = state;
  const network = networkIn(state);
  if (!network || !question) return state;
  const kind = kindOf(ask);
  const { from } = reachOf(question);
  const isService = (id: string | undefined) =>
    id !== undefined && id !== from && (id === to || network.serviceNumbers.has(id));
  const own = "to" in question ? question.to : undefined;
  const one = selected.length === 1 ? selected[0] : undefined;
  const open = [one, openEntryIn(state)];
  const target = [to, ...(kind.hasOptionalTarget ? [own, ...open] : [...open, own])].find(isService);
  const sticky = target === undefined ? state.sticky : { ...state.sticky, to: target };
  const turned = turnTo(network, question, ask, sticky);
  const asked = to !== undefined && turned === question ? patchQuestion(question, { to }) : turned;
  // Who looks at the text stays there.
  const view = state.view === "map" ? (kind.view ?? "map") : state.view;
  return askQuestion({ ...state, sticky, view }, asked);
}

/** Asks the other way round: from the target, the way to where the client was. */
export function swapEnds(state: State): State {
  const { question } = state;
  if (!question || !("to" in question) || question.to === undefined) return state;
  const { from, to } = question;
  return networkIn(state)?.serviceNumbers.has(from) === true ? askWith(state, { from: to, to: from }) : state;
}

/** Swaps the two sides of a comparison. */
export function swapSides(state: State): State {
  const { question } = state;
  return question?.ask === "compare"
    ? askQuestion(state, { ...question, a: question.b, b: question.a })
    : state;
}

/** Asks about one row of a table of gaps, and opens one of its services. */
export function askRow(state: State, row: string | number, service?: string): State {
  const { question } = state;
  if (question?.ask !== "gaps") return state;
  const reach = patchQuestion(reachOf(question), patchOfRow(question, row));
  const asked = { ...askQuestion(state, reach), chosen: service };
  return service === undefined || openEntryIn(asked) === service ? asked : askKind(asked, "why-not", service);
}

function patchOfRow(question: ResolvedGaps, row: string | number): QuestionPatch {
  if ("origins" in question.rows) return { from: String(row) };
  const { client } = question;
  return {
    client: "areas" in question.rows ? { ...client, area: String(row) } : { ...client, age: Number(row) },
  };
}

/** Asks the network's own first question again. */
export function resetQuestion(state: State): State {
  return state.opened?.question ? askQuestion(state, state.opened.question) : state;
}

/** Whether the question is the network's own first one. */
export function isFirstQuestion({ opened, question }: State): boolean {
  return JSON.stringify(opened?.question) === JSON.stringify(question);
}

/** What was asked before, without the present question and the network's first. */
export function otherQuestions(state: State): readonly (Question | ResolvedQuestion)[] {
  const shown = [state.question, questionIn(state), state.opened?.question];
  const texts = new Set(shown.map((one) => JSON.stringify(one)));
  return state.previous.filter((one) => !texts.has(JSON.stringify(one)));
}

/** Opens an entry of the answer and shows one of its routes; undefined closes it. */
export function chooseRoute(state: State, entry: string | undefined, routeIndex = 1): State {
  const answer = answerIn(state);
  const isKnown = entry === undefined || (answer !== undefined && entryIds(answer).includes(entry));
  return isKnown ? { ...state, chosen: entry, routeIndex } : state;
}

/** Shows one of several routes, or of several sets of conditions to drop. */
export function chooseRouteIndex(state: State, routeIndex: number): State {
  return routeIndex >= 1 && routeIndex <= routeCount(answerIn(state)) ? { ...state, routeIndex } : state;
}

/** Shows the next route or entry of the answer, or with -1 the previous one; round at the ends. */
export function stepRoute(state: State, step: 1 | -1): State {
  const count = routeCount(answerIn(state));
  if (count > 0) return { ...state, routeIndex: ((routeIndexIn(state) - 1 + step + count) % count) + 1 };
  const entries = steppable(state);
  if (entries.length === 0) return state;
  const now = entries.indexOf(openEntryIn(state) ?? "");
  const next = now === -1 ? (step === 1 ? 0 : entries.length - 1) : now + step;
  return { ...state, chosen: entries.at(next % entries.length), routeIndex: 1 };
}

/** The entries that next and previous go through: those that have a route, or a loss, to show. */
export function steppable(state: State): readonly string[] {
  const answer = answerIn(state);
  return answer ? stepIds(answer) : [];
}
