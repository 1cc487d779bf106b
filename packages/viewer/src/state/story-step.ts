import type { Question } from "@polku/core";
import type { StepHidden, StoryStep } from "@polku/core/model";
import { withDefaults, type ResolvedQuestion } from "@polku/core/questions";
import { openEntryIn, questionIn, routeIndexIn } from "./derive.js";
import { hidesSomething, type Hidden } from "./hidden.js";
import { hasQuestion, isOverview, viewOf, type State, type View } from "./state.js";

/**
 * The step of a story that keeps what is shown: the question, the view, what is open and what is hidden, and the
 * services that the map has in sight, where these are not all of them.
 */
export function stepOf(state: State, inSight?: readonly string[]): StoryStep {
  const shown = viewOf(state);
  const view = shown === "tables" ? "map" : shown;
  const asked = questionIn(state);
  const question = asked && questionOf(asked);
  const isMap = view === "map";
  const usual = question?.ask === "gaps" ? "matrix" : "map";
  const open = isOverview(view) ? state.highlighted : openEntryIn(state);
  const routeIndex = routeIndexIn(state);
  const { version, layout, links, hidden } = state;
  return {
    ...(question && isAskedIn(view, asked) ? { question } : {}),
    ...(view === usual ? {} : { view }),
    ...(open === undefined ? {} : { show: [open] }),
    ...(routeIndex === 1 || isOverview(view) ? {} : { route: routeIndex }),
    ...(version === "both" || isOverview(view) ? {} : { version }),
    ...(isMap && inSight && inSight.length > 0 ? { frame: [...inSight] } : {}),
    ...(isMap && layout !== "bands" ? { layout } : {}),
    ...(isMap && links !== "answer" ? { links } : {}),
    ...(isMap && hidesSomething(hidden) ? { hide: toStepHidden(hidden) } : {}),
  };
}

/** Whether a view shows something of the question: of an overview, what it is asked of, or its day. */
function isAskedIn(view: View, asked: ResolvedQuestion | undefined): boolean {
  return hasQuestion(view) || (asked !== undefined && "at" in asked && asked.at !== undefined);
}

/** A question without its defaults; a what-if without changes of stories, and without any, what it asks about. */
function questionOf(asked: ResolvedQuestion): Question {
  if (asked.ask !== "what-if") return withoutDefaults(asked);
  const changes = asked.changes.filter(({ in: section }) => section !== "stories");
  if (changes.length === 0) return withoutDefaults(asked.question);
  return { ...asked, question: withoutDefaults(asked.question), changes };
}

function withoutDefaults<Asked extends Question>(asked: Asked): Asked {
  const whole = JSON.stringify(withDefaults(asked));
  let question = asked;
  for (const field of Object.keys(asked)) {
    if (field === "ask") continue;
    const rest = Object.fromEntries(Object.entries(question).filter(([key]) => key !== field)) as Asked;
    if (isSameWith(rest, whole)) question = rest;
  }
  if (question.ask !== "compare") return question;
  return { ...question, a: withoutDefaults(question.a), b: withoutDefaults(question.b) };
}

/** Whether a question that lacks a field means the same; what a question can't do without has no default. */
function isSameWith(question: Question, whole: string): boolean {
  try {
    return JSON.stringify(withDefaults(question)) === whole;
  } catch {
    return false;
  }
}

/** What is hidden, as a step keeps it: lists that hide nothing are left out. */
function toStepHidden(hidden: Hidden): StepHidden {
  return Object.fromEntries(
    Object.entries(hidden).flatMap(([key, value]) =>
      value === undefined || value.length === 0
        ? []
        : [[key, typeof value === "string" ? value : [...value]]],
    ),
  );
}
