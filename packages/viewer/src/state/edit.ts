import type { Change, WhatIfAnswer } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { askKind, askQuestion } from "./ask.js";
import { reachOf } from "./carry.js";
import { whatIfPart } from "./late-part.js";
import { openedAs, originalOf } from "./opened-as.js";
import type { Side } from "./question-kinds.js";
import type { State } from "./state.js";

/** Sets what a what-if changes in the network, and asks again where that is what is asked or edited. */
export function setChanges(state: State, changes: readonly Change[]): State {
  const { question, editing, opened } = state;
  if (!question || !opened) return { ...state, changes };
  if (question.ask !== "what-if" && !editing) return { ...state, changes };
  const now =
    question.ask === "what-if"
      ? askQuestion(state, { ...question, changes: [...changes] })
      : askQuestion({ ...state, changes }, question);
  const known = [originalOf(opened), now.opened?.network];
  // What was added and is taken back can't stay selected.
  const selected = state.selected.filter((id) => known.some((one) => one?.serviceNumbers.has(id)));
  return selected.length === state.selected.length ? now : { ...now, selected };
}

/** Begins to edit a scenario: a question of reach becomes what changes in it, another one stays. */
export function startEditing(state: State, changes: readonly Change[]): State {
  const begun = setChanges({ ...state, editing: true }, changes);
  return state.question?.ask === "reach" ? askKind(begun, "what-if") : begun;
}

/** Ends editing: the network is shown as it was read again. */
export function stopEditing(state: State): State {
  const ended = { ...state, editing: false, side: "b" as const, overlaid: true };
  const plain = ended.question?.ask === "what-if" ? askKind(ended, "reach") : ended;
  return setChanges(plain.question ? askQuestion({ ...plain, changes: [] }, plain.question) : plain, []);
}

/** What the map shows of a what-if: the network before or after it, or both laid over one another. */
export const stands = ["before", "both", "after"] as const;
export type Stand = (typeof stands)[number];

/** Which of them a state shows. */
export function standOf({ side, overlaid }: Pick<State, "side" | "overlaid">): Stand {
  return side === "a" ? "before" : overlaid ? "both" : "after";
}

/** Shows a what-if as it is before or after, or both over one another. */
export function setStand(state: State, stand: Stand): State {
  return setSide(state, stand === "before" ? "a" : "b", stand === "both");
}

/** Of a comparison or a what-if: which of the two the map shows, and whether the other is laid under it. */
export function setSide(state: State, side: Side, overlaid = state.overlaid): State {
  const { opened, question, editing } = state;
  const turned = { ...state, side, overlaid };
  if (!opened || !question) return turned;
  // What is no what-if itself is asked again, of the network before or after.
  if (editing && question.ask !== "what-if" && question.ask !== "compare")
    return askQuestion(turned, question);
  return { ...turned, opened: openedAs({ ...turned, opened }, question) };
}

/** What the changes do to the open question: the answer itself, or of another kind what becomes of its reach. */
export function effectIn({ opened, question, answer, kept, changes }: State): WhatIfAnswer | undefined {
  if (!opened || !question) return undefined;
  const asked = withDefaults({ ask: "what-if", question: reachOf(question, kept), changes: [...changes] });
  return answer?.ask === "what-if" ? answer : whatIfPart().answerWhatIf(originalOf(opened), asked);
}
