import type { Network } from "@polku/core";
import { kindOf, type Known } from "./kind.js";
import {
  patchQuestion,
  reachOf,
  type Ask,
  type Conditioned,
  type Question,
  type QuestionPatch,
} from "./question.js";

function knownIn(networks: readonly Network[]): Known {
  return {
    isPlace: (id) => networks.some(({ serviceNumbers, places }) => serviceNumbers.has(id) || places.has(id)),
    isArea: (id) => networks.some(({ areas }) => areas.has(id)),
    isNeed: (id) => networks.some(({ model }) => model.needs?.some((need) => need.id === id)),
  };
}

/** Whether a network has the services that a question starts from and asks about. */
export function hasServices(network: Network, question: Question): boolean {
  const { isPlace } = knownIn([network]);
  const sides = question.ask === "compare" ? [question.a, question.b] : [];
  const one = question.ask === "what-if" ? question.question : question;
  const ids = [
    ...sides.map(({ from }) => from),
    ...("from" in one ? [one.from] : []),
    ...("to" in one ? [one.to] : []),
  ];
  return ids.every((id) => id === undefined || isPlace(id));
}

/**
 * The question where everything that it names is in one of the networks; otherwise without what is not: an edit
 * that is taken back takes what it added out of the question too. It starts from `from` then.
 */
export function knownQuestion(question: Question, networks: readonly Network[], from: string): Question {
  const known = knownIn(networks);
  switch (question.ask) {
    case "compare": {
      const [a, b] = [knownOne(question.a, known, from), knownOne(question.b, known, from)];
      return a === question.a && b === question.b ? question : { ...question, a: reachOf(a), b: reachOf(b) };
    }
    case "what-if": {
      const one = knownOne(question.question, known, from);
      return one === question.question ? question : { ...question, question: reachOf(one) };
    }
    default:
      return knownOne(question, known, from);
  }
}

function knownOne(question: Conditioned, known: Known, from: string): Conditioned {
  const { isPlace, isArea, isNeed } = known;
  const { area, ...client } = question.client;
  const to = "to" in question ? question.to : undefined;
  const needs = "needs" in question ? question.needs : undefined;
  const kind = kindOf<Ask>(question.ask);
  const patch: QuestionPatch = { ...kind.known?.(question, known) };
  if (question.from !== undefined && !isPlace(question.from)) patch.from = from;
  if (area !== undefined && !isArea(area)) patch.client = client;
  if (needs && !needs.every(isNeed)) patch.needs = needs.filter(isNeed);
  if (to === undefined || isPlace(to))
    return Object.keys(patch).length === 0 ? question : patchQuestion<Conditioned>(question, patch);
  // Without whom they are about, questions are of reach.
  return kind.hasOptionalTarget
    ? patchQuestion<Conditioned>(question, { ...patch, to: undefined })
    : patchQuestion(reachOf(question), patch);
}
