import { compileNetwork, type Network } from "../network/network.js";
import type { Issue } from "../model/issue.js";
import { applyChanges } from "../scenarios/apply-changes.js";
import type { ResolvedWhatIf } from "./asked.js";
import { findDifferences, type Differences } from "./compare.js";
import { answerReach } from "./reach.js";

/** What changes in the answer; where the changed model is not valid, its issues and no answer. */
export type WhatIfAnswer =
  | ({ ask: "what-if"; question: ResolvedWhatIf; ok: true } & Differences)
  | { ask: "what-if"; question: ResolvedWhatIf; ok: false; issues: Issue[] };

/**
 * What would change in an answer if the model changed: compare's answer from before to after. The
 * model itself stays as it is.
 *
 * @example
 * ```ts
 * const changes = [{ op: "remove", in: "services", id: "perhetyo" }];
 * const question = { ask: "reach", from: "neuvola" };
 * answerWhatIf(network, withDefaults({ ask: "what-if", question, changes })).ok; // true
 * ```
 */
export function answerWhatIf(network: Network, question: ResolvedWhatIf): WhatIfAnswer {
  const { ask } = question;
  const applied = applyChanges(network.model, question.changes);
  if (!applied.ok) return { ask, question, ok: false, issues: applied.issues };
  const changed = compileNetwork(applied.model);
  const before = answerReach(network, question.question);
  const after = answerReach(changed, question.question);
  return { ask, question, ok: true, ...findDifferences(before, after) };
}
