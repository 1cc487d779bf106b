import * as fc from "fast-check";
import { ask, compileNetwork, type Answers, type Ask, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import type { QuestionInput } from "@polku/core/questions";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.ts";
import { naiveReach, type Conditions } from "./naive-reach.ts";

/** What the library answers; a question that it refuses fails the test. */
export function answerTo<const A extends Ask>(model: Model, question: QuestionInput<A>): Answers[A] {
  const answered = ask(compileNetwork(assumeChecked(model)), question);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.answer;
}

/** A model, an origin with conditions, and a service to ask of. */
export const cases = fc
  .tuple(arbitraryModel, arbitraryQuestion, fc.nat())
  .map(([model, { ask: _ask, needs: _needs, ...conditions }, pick]) => ({
    model,
    conditions,
    to: model.services[pick % model.services.length]?.id ?? "",
  }));

/** Whether a service is reached, said naively. */
export const reaches = (model: Model, conditions: Conditions, to: string) =>
  naiveReach(model, conditions).some(({ service }) => service === to);
