import type { Change } from "../../model/change.js";
import { compileNetwork, type Network } from "../../network/network.js";
import { toIssues } from "../../rules/to-issues.js";
import { applyChanges } from "../../scenarios/apply-changes.js";
import type { AnswerOptions, ChangedNetwork, Limits } from "../options.js";
import type { ResolvedWhatIf, WhatIfAnswer } from "./schema.js";
import { whatIf } from "./what-if.js";

/**
 * What would change in an answer if the model changed: of reach, compare's answer from before to after; of
 * gaps, the cells that differ. The model itself remains as it is. Stopped, it has only the differences that are certain.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola" });
 * answerWhatIf(network, { ask: "what-if", question, changes: [{ op: "remove", in: "services", id: "perhetyo" }] }).ok; // true
 * ```
 */
export function answerWhatIf(
  network: Network,
  question: ResolvedWhatIf,
  options: AnswerOptions = {},
): WhatIfAnswer {
  return whatIf.answer(network, question, { change: changeNetwork, ...options });
}

/** The network of the changed model, or what is wrong with it. */
export function changeNetwork(
  network: Network,
  changes: readonly Change[],
  limits: Limits = {},
): ChangedNetwork {
  const { changes: most = Infinity } = limits;
  if (changes.length > most) {
    const facts = { field: "changes", found: String(changes.length), expected: `≤ ${most}` };
    return { ok: false, issues: toIssues([{ code: "wrong-value", path: ["changes"], facts }], {}) };
  }
  const applied = applyChanges(network.model, changes);
  return applied.ok ? { ok: true, network: compileNetwork(applied.model) } : applied;
}
