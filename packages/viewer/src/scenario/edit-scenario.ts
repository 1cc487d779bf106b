import { effectText as gapsText, verdictText } from "@polku/core/questions";
import { gapEffectIn } from "../state/gap-effect.js";
import {
  diffModels,
  languages,
  textIn,
  type CheckedModel,
  type Issue,
  type Language,
  type Network,
  type Scenario,
  type ScenarioChange,
  issueMessage,
} from "@polku/core";
import { toId } from "@polku/core/model";
import { applyScenario, changesOf, describeChanges } from "@polku/core/scenarios";
import { editScenario, redoEdit, undoEdit, withNotes } from "../state/changes.js";
import { changedIn, scenarioIn, effectIn } from "../state/derive.js";
import type { EditLabel, State } from "../state/state.js";
import type { Session } from "../ui/session.js";
import { scenarioWords } from "./words/words.js";
import { differences } from "../state/differences.js";

/**
 * Adds changes to the open scenario; where they can't be made, the errors, with paths in the last of the changes.
 * `named` says what was done, where the changes themselves would not say it well.
 */
export function makeChanges(
  session: Session,
  changes: readonly ScenarioChange[],
  named?: EditLabel,
): readonly Issue[] {
  const { model, scenario } = openIn(session.state);
  if (!model || !scenario) return [];
  const proposed = { ...scenario, changes: [...scenario.changes, ...changes] };
  const applied = applyScenario(model, proposed);
  if (!applied.ok) return applied.issues.filter(({ severity }) => severity === "error");
  const before = changedNetwork(session.state)?.model ?? model;
  const label = named ?? labelOf((language) => describeEdit(before, changes, language));
  // A scenario holds only differences from the network: two changes of one element become one, and opposite ones none.
  const simplest = withNotes(diffModels(model, applied.model), proposed.changes);
  session.update((state) => editScenario(state, { ...proposed, changes: simplest }, label, applied.model));
  const { language } = session.state;
  const removed = applied.aftermath.filter(
    ({ became, change }) => became === "removed" && change >= scenario.changes.length,
  ).length;
  const others = removed === 0 ? "" : scenarioWords[language].tookAlong(removed);
  announceEdit(session, label?.[language] ?? "", others);
  return [];
}

/** More changes than these are counted, not told one by one. */
const mostTold = 4;

function describeEdit(model: CheckedModel, changes: readonly ScenarioChange[], language: Language): string {
  if (changes.length <= mostTold) return describeChanges(model, changes, language).join(" ");
  const count = (op: ScenarioChange["op"]) => changes.filter((change) => change.op === op).length;
  return scenarioWords[language].manyChanges(count("add"), count("change"), count("remove"));
}

/** Takes one change out of the open scenario; where others need it, the errors, and it stays. */
export function takeBackChange(session: Session, index: number): readonly Issue[] {
  const { model, scenario } = openIn(session.state);
  if (!model || !scenario) return [];
  const next = { ...scenario, changes: scenario.changes.toSpliced(index, 1) };
  const applied = applyScenario(model, next);
  if (!applied.ok) return applied.issues.filter(({ severity }) => severity === "error");
  const label = labelOf((language) =>
    scenarioWords[language].tookBack(describeChanges(model, changesOf(scenario), language)[index] ?? ""),
  );
  session.update((state) => editScenario(state, next, label, applied.model));
  return [];
}

/** Gives the open scenario another name; its id follows where it was made of the name. */
export function renameScenario(session: Session, name: string): void {
  const { scenario } = openIn(session.state);
  const title = name.trim();
  if (!scenario || title === "") return;
  const { language } = session.state;
  const before = textIn(scenario.title, language);
  if (before === title) return;
  const id = scenario.scenario === toId(before) ? toId(title) || scenario.scenario : scenario.scenario;
  const text = typeof scenario.title === "string" ? title : { ...scenario.title, [language]: title };
  const label = labelOf((other) => scenarioWords[other].renamed(title));
  session.update((state) => editScenario(state, { ...scenario, scenario: id, title: text }, label));
}

const steps = {
  undo: { take: undoEdit, from: "past", word: "undone" },
  redo: { take: redoEdit, from: "future", word: "redone" },
} as const;

/** Takes the last edit of the open scenario back, or makes it again. */
export function stepEdits(session: Session, which: keyof typeof steps): void {
  const { take, from, word } = steps[which];
  const step = session.state.scenario?.history[from];
  if (!step || !scenarioIn(session.state)) return;
  session.update(take);
  const { language } = session.state;
  const words = scenarioWords[language];
  announceEdit(session, words[word](step.label?.[language] ?? words.fromLink));
}

/** The network with the changes of the open scenario, whichever version is looked at. */
export function changedNetwork(state: State): Network | undefined {
  const changed = changedIn(state);
  return changed?.ok === true ? changed.network : undefined;
}

function openIn({ opened, scenario }: State): {
  model?: CheckedModel | undefined;
  scenario?: Scenario | undefined;
} {
  return { model: opened?.network.model, scenario: scenario?.history.value };
}

/** Announces what was done, and what it does to the open question. */
function announceEdit(session: Session, ...sentences: readonly string[]): void {
  const all = [...sentences, effectText(session) ?? ""];
  session.announce(all.filter((one) => one !== "").join(" "));
}

function labelOf(label: (language: Language) => string): EditLabel {
  return Object.fromEntries(
    languages.map((language) => [language, label(language)]),
  ) as NonNullable<EditLabel>;
}

/** The effect of the changes on the open question, in one sentence; undefined where there are no changes. */
export function effectText({ state }: Session): string | undefined {
  const { language } = state;
  const ofGaps = gapEffectIn(state);
  if (ofGaps && state.opened) return gapsText(state.opened.network, ofGaps.differences, language);
  const effect = effectIn(state);
  if (!effect) return undefined;
  if (!effect.ok) return effect.issues.map((issue) => issueMessage(issue, language)).join(" ");
  if (differences.every((difference) => effect[difference].length === 0))
    return scenarioWords[language].effectNone;
  return state.opened && verdictText(state.opened.network, effect, language);
}
