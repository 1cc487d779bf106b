import { applyChanges, compileNetwork, type Answer, type Language, type Network } from "@polku/core";
import { describeChanges } from "@polku/core/scenarios";
import type { WhatIfPart } from "./compose-differences.js";

/**
 * What a document tells of a what-if beside its answer: the changes in words, and the network after them; undefined of
 * other answers.
 *
 * @example
 * ```ts
 * const answer = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * whatIfPart(network, answer, "en"); // undefined
 * ```
 */
export function whatIfPart({ model }: Network, answer: Answer, language: Language): WhatIfPart | undefined {
  if (answer.ask !== "what-if") return undefined;
  const { changes } = answer.question;
  const applied = applyChanges(model, changes);
  return {
    changes: describeChanges(model, changes, language),
    after: applied.ok ? compileNetwork(applied.model) : undefined,
  };
}
