import type { Language, Network, ReachAnswer, Route } from "@polku/core";
import type {
  Answers,
  Differences,
  ResolvedConditions,
  ResolvedQuestions,
  ResolvedReach,
} from "@polku/core/questions";
import type { MapMarks } from "@polku/map";
import type { Ask, Question, QuestionPatch } from "./question.js";
import type { Version } from "./state.js";
import type { StickyFields } from "./sticky.js";

/** One kind of question: what is said of it, how others turn into it, and what can be done with its answers. */
export interface Kind<A extends Ask> extends KindText<A> {
  /** Whether its target can be left out: a question of this kind does not take the one that is selected. */
  readonly hasOptionalTarget?: boolean;
  /** Where its answer is looked at, by who looks at the map. */
  readonly view?: "matrix";
  /** The question of this kind that has everything in common with another; the rest is what was asked last. */
  turn(common: Common): Extract<Question, { ask: A }>;
  /** The fields of a question that not every kind has. */
  keep?(question: Extract<Question, { ask: A }>): StickyFields;
  /** What to change in a question so that it names nothing unknown, beside what all kinds have in common. */
  known?(question: Extract<Question, { ask: A }>, known: Known): QuestionPatch;
  /** The ids of what can be opened in an answer, in the order of the list: services, or links that others need. */
  entries?(answer: Answers[A]): readonly string[];
  /** The entries that next and previous go through, where it is not all of them. */
  steps?(answer: Answers[A]): readonly string[];
  /** How many routes, or sets of conditions to drop, an answer shows one at a time. */
  routeCount?(answer: Answers[A]): number;
  /** The differences that an answer lists. */
  differences?(answer: Answers[A]): Differences | undefined;
  /** What the map shows of an answer. */
  show(answer: Answers[A], input: ShowInput): OnMap;
}

/** What is said of one kind of question. */
export interface KindText<A extends Ask> {
  readonly words: Record<Language, KindWords>;
  /** A question in a few words. */
  short(question: ResolvedQuestions[A], language: Language, parts: ShortParts): string;
}

interface KindWords {
  /** The first words of the sentence, by which the kind is chosen. */
  readonly kind: string;
  /**
   * The question as a sentence: text with each slot once as `{slot}`. What is in `[…]` is left out where its slot has
   * nothing to ask.
   */
  readonly sentence: string;
}

/** The parts of a short question, ready to print. */
export interface ShortParts {
  name(id: string): string;
  /** Whom and what the question is about: every condition that is not as usual. */
  readonly about: string;
  /** The same of the other question of a comparison. */
  aboutOther(conditions: ResolvedConditions): string;
}

type Kinds = { [A in Ask]: Kind<A> };

/** The kinds of question. They are added by their table, since they use the state, which must not depend on them. */
const kinds = {} as Kinds;

export function addKinds(added: Kinds): void {
  Object.assign(kinds, added);
}

export function kindOf<A extends Ask>(ask: A): Kind<A> {
  return kinds[ask];
}

/** What can be asked, in the order in which it is offered. */
export function listAsks(): Ask[] {
  return Object.keys(kinds) as Ask[];
}

/** What every kind of question has in common with another, and what was asked last in the fields that it has not. */
export interface Common {
  readonly network: Network;
  readonly reach: ResolvedReach;
  /** The same without needs, which few kinds have. */
  readonly conditions: Omit<ResolvedReach, "needs">;
  readonly sticky: StickyFields;
}

/** What networks have of what questions name. */
export interface Known {
  isPlace(id: string): boolean;
  isArea(id: string): boolean;
  isNeed(id: string): boolean;
}

/** What decides, beside the answer, what the map shows. */
export interface ShowInput {
  /** The reach question under the one that is answered. */
  readonly reach: ResolvedReach;
  /** The network that was asked. */
  readonly network: Network;
  readonly version: Version;
  /** The entry of the answer that is open. */
  readonly entry: string | undefined;
  readonly routeIndex: number;
}

/** What is drawn of an answer. */
export interface OnMap {
  /** Who is reached, each by the route that would be drawn to it. */
  readonly answer: ReachAnswer;
  /** Where the route ends that is drawn. */
  readonly target: string | undefined;
  /** What the answer says of services and links beside who is reached. */
  readonly marks: MapMarks;
}

/** An answer in which one service is reached by another route than the best, or though it is not reached. */
export function withRoute(
  answer: ReachAnswer,
  service: string | undefined,
  route: Route | undefined,
): ReachAnswer {
  if (!route || service === undefined) return answer;
  const others = answer.reached.filter((one) => one.service !== service);
  return { ...answer, reached: [...others, { service, ...route }] };
}

/** A target that no route leads to, so that nothing else on the map tells which it is. */
export function asTarget(to: string, route: Route | undefined): MapMarks {
  return route ? {} : { target: [to] };
}
