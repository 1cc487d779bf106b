import type { ResolvedQuestion, ResolvedGaps } from "@polku/core/questions";
import { answerQuestion } from "./answer-question.js";
import { keep, reachOf, turnTo } from "./carry.js";
import { choosable, waysIn } from "./choosable.js";
import { changeQuestion, type Otherwise } from "./conditions.js";
import { openedAs, originalOf } from "./opened-as.js";
import type { Ask, Side } from "./question-kinds.js";
import type { State } from "./state.js";

const mostPrevious = 30;

/** Asks a question of the open network; the entry that was open stays so where it is in the answer. */
export function askQuestion(state: State, question: ResolvedQuestion): State {
  if (!state.opened) return state;
  const same = question.ask === state.question?.ask;
  const changes = question.ask === "what-if" ? question.changes : state.changes;
  const side = same ? state.side : "b";
  const opened = openedAs({ ...state, opened: state.opened, changes, side }, question);
  const found = answerQuestion(question.ask === "what-if" ? originalOf(opened) : opened.network, question);
  const entries = new Set(choosable(found));
  // From another kind of question one comes back to the service that it was about.
  const wanted = same ? [state.chosen] : [state.chosen, state.kept.to];
  return {
    ...state,
    opened,
    question,
    answer: found,
    kept: keep(state.kept, question),
    changes,
    previous: remember(state.previous, question),
    chosen: wanted.find((one) => one !== undefined && entries.has(one)),
    way: 1,
    side,
    // What is edited stays as it is looked at, whatever is asked.
    overlaid: same || state.editing ? state.overlaid : true,
    unknown: [],
  };
}

/** The questions of this sitting with one more, each once. */
function remember(
  previous: readonly ResolvedQuestion[],
  question: ResolvedQuestion,
): readonly ResolvedQuestion[] {
  const text = JSON.stringify(question);
  return [question, ...previous.filter((one) => JSON.stringify(one) !== text)].slice(0, mostPrevious);
}

/** Asks the present question with some of it said differently; of a comparison, on one side or on both. */
export function askWith(state: State, otherwise: Otherwise, side?: Side): State {
  return state.question ? askQuestion(state, changeQuestion(state.question, otherwise, side)) : state;
}

/** Turns the question into one of another kind; who is asked about is who is open, or selected. */
export function askKind(state: State, ask: Ask, to?: string): State {
  const { opened, question, selected, chosen, changes } = state;
  if (!opened || !question) return state;
  const { from } = reachOf(question, state.kept);
  const isService = (id: string | undefined) =>
    id !== undefined && id !== from && opened.network.serviceNumbers.has(id);
  const own = "to" in question ? question.to : undefined;
  const one = selected.length === 1 ? selected[0] : undefined;
  const target = [to, own, ...(ask === "why-not" ? [one] : [chosen, one])].find(isService);
  const kept = target === undefined ? state.kept : { ...state.kept, to: target };
  const turned = turnTo(opened.network, question, ask, kept, [...changes]);
  const asked = to !== undefined && turned === question ? changeQuestion(question, { to }) : turned;
  // Gaps are a table by nature; who looks at the text stays there.
  const view = ask === "gaps" && state.view === "map" ? "matrix" : state.view;
  return askQuestion({ ...state, kept, view }, asked);
}

/** Asks the other way round: from the target, the way to where the client was. */
export function swapEnds(state: State): State {
  const { question, opened } = state;
  if (!question || !("to" in question) || question.to === undefined) return state;
  const { from, to } = question;
  return opened?.network.serviceNumbers.has(from) ? askWith(state, { from: to, to: from }) : state;
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
  const { question, answer: found } = state;
  if (question?.ask !== "gaps" || found?.ask !== "gaps") return state;
  const reach = changeQuestion(reachOf(question, {}), rowOf(question, row));
  const asked = askQuestion({ ...state, chosen: service }, reach);
  return service === undefined || asked.chosen === service ? asked : askKind(asked, "why-not", service);
}

function rowOf(question: ResolvedGaps, row: string | number): Otherwise {
  if ("origins" in question.rows) return { from: String(row) };
  const { client } = question;
  return {
    client: "areas" in question.rows ? { ...client, area: String(row) } : { ...client, age: Number(row) },
  };
}

/** Asks the network's own first question again. */
export function resetQuestion(state: State): State {
  return state.opened ? askQuestion(state, state.opened.question) : state;
}

/** Whether the question is the network's own first one. */
export function isFirstQuestion({ opened, question }: State): boolean {
  return JSON.stringify(opened?.question) === JSON.stringify(question);
}

/** Opens an entry of the answer and shows one of its routes; undefined closes it. */
export function chooseRoute(state: State, entry: string | undefined, way = 1): State {
  const known = entry === undefined || choosable(state.answer).includes(entry);
  return known ? { ...state, chosen: entry, way } : state;
}

/** Shows one of several routes, or of several sets of conditions to drop. */
export function chooseWay(state: State, way: number): State {
  const most = waysIn(state.answer);
  return way >= 1 && way <= most ? { ...state, way } : state;
}

/** Shows the next route or entry of the answer, or with -1 the previous one; round at the ends. */
export function stepRoute(state: State, step: 1 | -1): State {
  const most = waysIn(state.answer);
  if (most > 0) return { ...state, way: ((state.way - 1 + step + most) % most) + 1 };
  const entries = steppable(state);
  if (entries.length === 0) return state;
  const now = entries.indexOf(state.chosen ?? "");
  const next = now === -1 ? (step === 1 ? 0 : entries.length - 1) : now + step;
  return { ...state, chosen: entries.at(next % entries.length), way: 1 };
}

/** The entries that next and previous go through: those that have a route, or a loss, to show. */
export function steppable({ answer: found }: State): string[] {
  const reached = found?.ask === "reach" ? found.reached : [];
  const here = new Set(reached.filter(({ steps }) => steps === 0).map(({ service }) => service));
  return choosable(found).filter((id) => !here.has(id));
}
