import type { Answers, Ask } from "@polku/core/questions";
import type { TemplateResult } from "lit";
import { differencesAnswer } from "../answers/differences.js";
import type { Paging, AnswerContext } from "../answers/answer-parts.js";
import { gapsAnswer } from "./gaps/list.js";
import { gatekeepersAnswer } from "./gatekeepers/list.js";
import { reachAnswer } from "./reach/list.js";
import { routesAnswer } from "./routes/list.js";
import { whyNotAnswer } from "./why-not/list.js";

type List<A extends Ask> = (context: AnswerContext, answer: Answers[A], paging: Paging) => TemplateResult;

const lists: { [A in Ask]: List<A> } = {
  reach: reachAnswer,
  routes: routesAnswer,
  "why-not": whyNotAnswer,
  gatekeepers: gatekeepersAnswer,
  gaps: gapsAnswer,
  compare: differencesAnswer,
  "what-if": differencesAnswer,
};

/** The list that shows the answers of a kind. */
export function listOf<A extends Ask>(ask: A): List<A> {
  return lists[ask];
}
