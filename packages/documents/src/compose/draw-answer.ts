import { textIn, type Answer, type Language, type Network, type ReachAnswer } from "@polku/core";
import {
  answer,
  verdictText,
  withDefaults,
  type AskOptions,
  type ResolvedQuestion,
} from "@polku/core/questions";
import { buildScene, drawPicture, legendWords } from "@polku/map";
import type { Picture } from "../document/document.js";
import { dayText } from "../words/day-text.js";
import { drawPart } from "./draw-pictures.js";
import { questionText } from "@polku/core/plain-words";

/** A question about one client, which a map can show. */
export type MapQuestion = Exclude<ResolvedQuestion, { ask: "gaps" | "compare" | "what-if" }>;

/** What the map of a question shows. */
export interface ShownAnswer {
  readonly answer: ReachAnswer;
  /** The target is shown by a route that it would have only under other conditions. */
  readonly isHypothetical: boolean;
}

/** How a map is drawn as a picture of its own. */
export interface PictureOptions {
  readonly title?: string | undefined;
  readonly isTall?: boolean | undefined;
  /** Draw every link, rather than those that the answer uses. */
  readonly hasAllLinks?: boolean | undefined;
  readonly now: Date;
}

/**
 * Whether a question is about one client, so that a map can show its answer.
 *
 * @example
 * ```ts
 * isMapQuestion(withDefaults({ ask: "routes", from: "neuvola", to: "perhetyo" })); // true
 * isMapQuestion(withDefaults({ ask: "gaps", rows: { origins: ["neuvola"] } })); // false
 * ```
 */
export function isMapQuestion(question: ResolvedQuestion): question is MapQuestion {
  return question.ask !== "gaps" && question.ask !== "compare" && question.ask !== "what-if";
}

/**
 * Who is reached; a service asked about that is not, also by the route that it would have under other conditions.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "routes", from: "neuvola", to: "lastenpsykiatria" });
 * findShown(network, question).isHypothetical; // false
 * ```
 */
export function findShown(network: Network, question: MapQuestion, options: AskOptions = {}): ShownAnswer {
  const asked = conditionsOf(question);
  const needs = "needs" in question && question.needs ? { needs: question.needs } : {};
  const reach = answer(network, withDefaults({ ask: "reach", ...asked, ...needs }), options);
  const { to } = { to: undefined, ...question };
  if (to === undefined || reach.reached.some(({ service }) => service === to))
    return { answer: reach, isHypothetical: false };
  const [relaxed] = answer(network, withDefaults({ ask: "why-not", to, ...asked }), options).relax;
  if (!relaxed) return { answer: reach, isHypothetical: false };
  const arrival = relaxed.steps > relaxed.handoffs ? ("comes" as const) : ("goes" as const);
  const entry = { ...relaxed, service: to, arrival, at: asked.from };
  return { answer: { ...reach, reached: [...reach.reached, entry] }, isHypothetical: true };
}

/** Where the client is, and the conditions. */
function conditionsOf({ from, client, via, maxHandoffs, maxSteps, status, readings, at }: MapQuestion) {
  const limits = {
    ...(maxHandoffs === undefined ? {} : { maxHandoffs }),
    ...(maxSteps === undefined ? {} : { maxSteps }),
    ...(at === undefined ? {} : { at }),
  };
  return { from, client, via, status, readings, ...limits };
}

/**
 * The map of an answer, as a part of a document; undefined of questions that no map shows.
 *
 * @example
 * ```ts
 * const answer = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * drawAnswer(network, answer, "en")?.svg.startsWith("<svg"); // true
 * ```
 */
export function drawAnswer(
  network: Network,
  given: Answer,
  language: Language,
  options: AskOptions = {},
  room: Picture["room"] = "part",
): Picture | undefined {
  const question: ResolvedQuestion = given.question;
  if (!isMapQuestion(question)) return undefined;
  const text = {
    title: textIn(network.model.name, language),
    question: questionText(network, question, language),
    verdict: verdictText(network, given, language),
    date: "",
  };
  return drawPart({ network, language, layout: "bands", ...shownOf(network, question, options) }, text, room);
}

/**
 * The map of a question as a picture of its own, with legend, sources and day: an SVG document.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola" });
 * drawQuestion(network, question, "en", { now: new Date("2018-02-05") }).startsWith("<svg"); // true
 * ```
 */
export function drawQuestion(
  network: Network,
  question: MapQuestion,
  language: Language,
  { title, isTall = false, hasAllLinks = false, now }: PictureOptions,
  options: AskOptions = {},
): string {
  const shown = shownOf(network, question, options);
  const scene = buildScene({
    network,
    language,
    layout: "bands",
    shape: isTall ? "tall" : "wide",
    links: hasAllLinks ? "all" : "answer",
    ...shown,
  });
  const { answer: reach, isHypothetical, target } = shown;
  const isReached = reach.reached.some(({ service }) => service === target) && !isHypothetical;
  const conditions = conditionsOf(question);
  const asked: ResolvedQuestion =
    target === undefined
      ? reach.question
      : withDefaults({ ask: isReached ? "routes" : "why-not", to: target, ...conditions });
  return drawPicture(scene, network, language, {
    title: title ?? textIn(network.model.name, language),
    question: questionText(network, asked, language),
    verdict: legendWords[language].reached(reach.reached.length - (isHypothetical ? 1 : 0)),
    date: dayText(now, language),
  });
}

function shownOf(network: Network, question: MapQuestion, options: AskOptions) {
  const target = "to" in question ? question.to : undefined;
  return { ...findShown(network, question, options), ...(target === undefined ? {} : { target }) };
}
