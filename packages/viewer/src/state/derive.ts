import type { Answer, Change, Network, Scenario } from "@polku/core";
import {
  findDifferences,
  type ResolvedQuestion,
  type ResolvedReach,
  type WhatIfDifferences,
  type WhatIfIssues,
} from "@polku/core/questions";
import { changesOf } from "@polku/core/scenarios";
import { weakMapMemoize as memoize } from "reselect";
import { answerTo, reachAnswer } from "./answer.js";
import { changedBy, joinNetworks, type Alteration, type Changed } from "./changed-network.js";
import { entryIds, routeCount } from "./entries.js";
import type { PartName, Parts } from "./parts.js";
import { hasServices } from "./known-question.js";
import { reachOf, type Question, type ReachWhatIf } from "./question.js";
import { showAnswer, type ShownInput, type Shown } from "./shown.js";
import type { State } from "./state.js";

/**
 * Selectors: what follows from the state's inputs. Each is worked out once for the same inputs and kept for as
 * long as these are. Where a part of the script that it needs is not loaded yet it is undefined, and
 * `missingPart` says which.
 */

/** The scenario that is open, where it is one of the open network: every question is asked of what it makes of it. */
export function scenarioIn({ opened, scenario }: Pick<State, "opened" | "scenario">): Scenario | undefined {
  const value = scenario?.history.value;
  return value !== undefined && value.of === opened?.network.model.id ? value : undefined;
}

function alterationIn(state: Pick<State, "opened" | "scenario" | "whatIf">): Alteration {
  return scenarioIn(state) && state.scenario ? state.scenario : state.whatIf;
}

const scenarioChanges = memoize(changesOf);
const difference = memoize((part: NonNullable<Parts["changes"]>, before: Network, after: Network) =>
  part.diffModels(before.model, after.model),
);
const none: readonly Change[] = [];

/** What a what-if or the scenario changes in the network. */
export function changesIn(state: Pick<State, "opened" | "scenario" | "whatIf" | "parts">): readonly Change[] {
  const { opened, whatIf, parts } = state;
  const scenario = scenarioIn(state);
  if (scenario) return scenarioChanges(scenario);
  if (whatIf.kind === "changes") return whatIf.changes;
  return opened && parts.changes ? difference(parts.changes, opened.network, whatIf.network) : none;
}

function hasChanges(state: Pick<State, "opened" | "scenario" | "whatIf">): boolean {
  const { whatIf } = state;
  const scenario = scenarioIn(state);
  if (scenario) return scenario.changes.length > 0;
  return whatIf.kind === "network" || whatIf.changes.length > 0;
}

/** The part that has to be loaded before everything that the state asks for can be worked out. */
export function missingPart(state: State): PartName | undefined {
  const isAsked = scenarioIn(state) !== undefined || state.question?.ask === "what-if";
  return isAsked && hasChanges(state) && !state.parts.changes ? "changes" : undefined;
}

/** The network after the changes, or why they can't be made. */
export function changedIn(
  state: Pick<State, "opened" | "scenario" | "whatIf" | "parts">,
): Changed | undefined {
  const { opened, parts } = state;
  if (!opened) return undefined;
  if (!hasChanges(state)) return { ok: true, network: opened.network };
  return parts.changes && changedBy(parts.changes, opened.network, alterationIn(state), changesIn(state));
}

/** Whether the question is about the network after the changes. */
function asksOfChanged(state: State): boolean {
  const { question, version } = state;
  const inScenario = scenarioIn(state) !== undefined;
  // The sides of a comparison are its two questions; both are asked of what is edited.
  if (question?.ask === "compare") return inScenario;
  return version !== "before" && (inScenario || question?.ask === "what-if");
}

/** The network that the question shows: after the changes where they are looked at, else as it was read. */
export function networkIn(state: State): Network | undefined {
  const changed = asksOfChanged(state) ? changedIn(state) : undefined;
  return changed?.ok === true ? changed.network : state.opened?.network;
}

/** The network that an overview is of: a scenario is looked at as a network of its own; a what-if that is only asked is not. */
export function overviewNetwork(state: State): Network | undefined {
  return scenarioIn(state) ? networkIn(state) : state.opened?.network;
}

/** The open network, before or after the changes, that has a service: what is removed is there before only. */
export function networkWith(state: State, service: string): Network | undefined {
  const changed = changedIn(state);
  const all = [networkIn(state), state.opened?.network, changed?.ok === true ? changed.network : undefined];
  return all.find((network) => network?.serviceNumbers.has(service));
}

const withChanges = memoize(
  (question: Omit<ReachWhatIf, "changes">, changes: readonly Change[]): ReachWhatIf => ({
    ask: question.ask,
    question: question.question,
    changes: [...changes],
  }),
);

/** A question as the library takes it: a what-if with its own changes, else with those of the state. */
export function resolveQuestion(state: State, question: Question | ResolvedQuestion): ResolvedQuestion {
  if (question.ask !== "what-if" || "changes" in question) return question;
  return withChanges(question, changesIn(state));
}

/** The question that is asked, as the library takes it. */
export function questionIn(state: State): ResolvedQuestion | undefined {
  return state.question && resolveQuestion(state, state.question);
}

/** What changes do to a reach answer, or why they can't be made. */
type ReachEffect = WhatIfDifferences | WhatIfIssues;

const differencesBetween = memoize(
  (before: Network, after: Network, question: ReachWhatIf): WhatIfDifferences => ({
    ask: "what-if",
    question,
    ok: true,
    ...findDifferences(reachAnswer(before, question.question), reachAnswer(after, question.question)),
  }),
);

function answerWhatIf(state: State, question: ReachWhatIf): ReachEffect | undefined {
  const changed = changedIn(state);
  if (!changed || !state.opened) return undefined;
  if (!changed.ok) return { ask: "what-if", question, ok: false, issues: [...changed.issues] };
  return differencesBetween(state.opened.network, changed.network, question);
}

/** The network that a question other than a what-if is asked of; undefined where its changes can't be made. */
function askedNetwork(state: State): Network | undefined {
  if (!asksOfChanged(state)) return state.opened?.network;
  const changed = changedIn(state);
  return changed?.ok === true ? changed.network : undefined;
}

/**
 * The answer to the question; undefined where there is none: while a part loads, where the changes of the scenario
 * can't be made, or where they remove what the question is about.
 */
export function answerIn(state: State): Answer | undefined {
  const { question } = state;
  if (!state.opened || !question) return undefined;
  if (question.ask === "what-if") return answerWhatIf(state, withChanges(question, changesIn(state)));
  const network = askedNetwork(state);
  return network && hasServices(network, question) ? answerTo(network, question) : undefined;
}

const reachUnder = memoize(reachOf);
const whatIfOf = memoize((question: ResolvedReach) => ({ ask: "what-if" as const, question }));

/** What the changes do to the open question: the answer itself, or of another kind what becomes of its reach. */
export function effectIn(state: State): ReachEffect | undefined {
  const { question } = state;
  if (!question || !hasChanges(state)) return undefined;
  const asked = question.ask === "what-if" ? question : whatIfOf(reachUnder(question));
  return answerWhatIf(state, withChanges(asked, changesIn(state)));
}

/** The entry of the answer that is open. */
export function openEntryIn(state: State): string | undefined {
  const { chosen } = state;
  const answer = chosen === undefined ? undefined : answerIn(state);
  return answer && chosen !== undefined && entrySet(answer).has(chosen) ? chosen : undefined;
}

const entrySet = memoize((answer: Answer) => new Set(entryIds(answer)));

/** Which of several routes is shown, from 1. */
export function routeIndexIn(state: State): number {
  if (state.routeIndex === 1) return 1;
  const count = routeCount(answerIn(state));
  return count > 0 ? Math.min(state.routeIndex, count) : state.routeIndex;
}

/** What the map last showed of each answer: one thing at a time. */
const showing = memoize((_answer: Answer) => {
  let last: { input: ShownInput; shown: Shown } | undefined;
  return (input: ShownInput): Shown => {
    const keys = Object.keys(input) as (keyof ShownInput)[];
    const isSame = last && keys.every((key) => last?.input[key] === input[key]);
    last = isSame && last ? last : { input, shown: showAnswer(input) };
    return last.shown;
  };
});

/** What the map shows; the same object for as long as it shows the same. */
export function shownIn(state: State): Shown | undefined {
  const { opened, question, version, parts } = state;
  const answer = answerIn(state);
  const network = networkIn(state);
  if (!opened || !question || !answer || !network) return undefined;
  const inScenario = scenarioIn(state) !== undefined;
  const changed = inScenario || answer.ask === "what-if" ? changedIn(state) : undefined;
  const joined =
    changed?.ok === true && hasChanges(state) && parts.changes
      ? joinNetworks(parts.changes, opened.network, changed.network, changesIn(state))
      : undefined;
  return showing(answer)({
    answer,
    reach: reachUnder(question),
    network,
    original: opened.network,
    placed: opened.placed ?? opened.network,
    joined,
    inScenario,
    version,
    entry: openEntryIn(state),
    routeIndex: routeIndexIn(state),
  });
}
