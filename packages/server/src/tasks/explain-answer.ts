import {
  explainRoute,
  nameOf,
  reasonSentence,
  type Answer,
  type Language,
  type Leg,
  type Network,
} from "@polku/core";
import { originNotes, sourceTitle, verdictText, type ResolvedQuestion } from "@polku/core/questions";
import { questionText } from "@polku/core/plain-words";
import type { Explained, ExplainedLeg } from "./explained.js";
import type { Understood } from "./resolve-asked.js";

/**
 * An answer with its sentences and with what its routes rest on: each leg once, as a sentence with its link and the places
 * in the sources that state it.
 *
 * @example
 * ```ts
 * const answer = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * const { sentences, legs } = explainAnswer(network, answer, "en");
 * sentences.question; // "Which services reach a client who is at Maternity and child health clinic?"
 * legs[0]?.sources[0]?.source; // "example"
 * ```
 */
export function explainAnswer(
  network: Network,
  answer: Answer,
  language: Language,
  understood?: Understood,
): Explained {
  const question: ResolvedQuestion = answer.question;
  const legs = legsOf(network, answer, language);
  const sources = new Set(legs.flatMap((leg) => leg.sources.map(({ source }) => source)));
  return {
    language,
    sentences: {
      question: questionText(network, question, language),
      verdict: verdictText(network, answer, language),
      notes: originNotes(network, question, language),
    },
    answer,
    names: namesIn(network, answer, language),
    legs,
    sources: [...sources].map((id) => {
      const document = network.element(id, "source")?.document;
      return {
        id,
        title: sourceTitle(network, id, language),
        ...(document === undefined ? {} : { document }),
      };
    }),
    ...(understood ? { understood } : {}),
  };
}

function legsOf(network: Network, answer: Answer, language: Language): ExplainedLeg[] {
  const legs = new Map<string, Leg>();
  for (const route of routesOf(answer))
    for (const leg of route)
      // A repair may go by a link that is not there yet.
      if (network.link(leg.link)) legs.set(`${leg.link} ${leg.from} ${leg.to}`, leg);
  return explainRoute(network, [...legs.values()]).map((reason) => ({
    link: reason.link,
    from: reason.from,
    to: reason.to,
    sentence: reasonSentence(network, reason, language),
    sources: reason.sources.map(({ source, at, reading }) => ({
      source,
      at,
      ...(reading === undefined ? {} : { reading }),
    })),
  }));
}

/** The routes of an answer; comparisons and tables have none. */
function routesOf(answer: Answer): Leg[][] {
  switch (answer.ask) {
    case "reach":
      return answer.reached.map(({ route }) => route);
    case "routes":
      return answer.routes.map(({ route }) => route);
    case "why-not":
      return [...answer.relax, ...answer.repairs].map(({ route }) => route);
    default:
      return [];
  }
}

/** By id: the names of the services, places, areas and other elements that an answer speaks of. */
function namesIn(network: Network, answer: Answer, language: Language): Record<string, string> {
  const seen = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") seen.add(value);
    else if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) collect(inner);
  };
  collect(answer);
  const named = [...seen].filter((id) => {
    const element = network.element(id);
    return element !== undefined && "name" in element;
  });
  return Object.fromEntries(named.toSorted().map((id) => [id, nameOf(network, id, language)]));
}
