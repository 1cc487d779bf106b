import { statuses } from "@polku/core";
import { withDefaults, type ResolvedQuestion } from "@polku/core/questions";
import { askQuestion } from "./ask.js";
import type { Opened, State } from "./state.js";

/** Asks what changes in reach from one bundled network to the other that it is compared with, plans and all. */
export function askBecomes(state: State): State {
  const { opened } = state;
  if (!opened?.becomes) return state;
  const question = { ask: "reach" as const, from: opened.question.from, status: [...statuses] };
  return askQuestion(state, withBecomes(opened, withDefaults({ ask: "what-if", question, changes: [] })));
}

/** A what-if with the changes that make one bundled network of another, where its address names that one. */
export function withBecomes(
  { becomes }: Opened,
  question: ResolvedQuestion,
  named = becomes?.bundled,
): ResolvedQuestion {
  return becomes && question.ask === "what-if" && named === becomes.bundled && question.changes.length === 0
    ? { ...question, changes: becomes.changes }
    : question;
}
