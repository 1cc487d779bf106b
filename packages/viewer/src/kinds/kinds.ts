import type { Answers } from "@polku/core/questions";
import type { AnswerContext, ListedKind } from "../answers/answer-parts.js";
import type { State } from "../state/state.js";
import { addKinds } from "../state/kind.js";
import type { Ask } from "../state/question.js";
import { compare } from "./compare/compare.js";
import { gaps } from "./gaps/gaps.js";
import { gatekeepers } from "./gatekeepers/gatekeepers.js";
import { reach } from "./reach/reach.js";
import { routes } from "./routes/routes.js";
import { whatIf } from "./what-if/what-if.js";
import { whyNot } from "./why-not/why-not.js";

/** The kinds of question, in the order in which they are offered. */
const kinds: { [A in Ask]: ListedKind<A> } = {
  reach,
  routes,
  "why-not": whyNot,
  gatekeepers,
  gaps,
  compare,
  "what-if": whatIf,
};
addKinds(kinds);

/** The list that shows the answers of a kind. */
export function listOf<A extends Ask>(ask: A): ListedKind<A>["list"] {
  return kinds[ask].list;
}

/** What most people do next with an answer. */
export function nextAfter<A extends Ask>(
  context: AnswerContext,
  answer: Answers[A] & { ask: A },
): { text: string; act(state: State): State } | undefined {
  return kinds[answer.ask].next?.(context, answer);
}
