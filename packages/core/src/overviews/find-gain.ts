import { compileNetwork, type Network } from "../graph/network.js";
import type { Id } from "../model/fields.js";
import { checkModel } from "../rules/check-model.js";
import { applyChanges } from "../scenarios/apply-changes.js";
import { changesWithout } from "../scenarios/changes-without.js";
import { fillIn, type AskedReach } from "../questions/asked.js";
import {
  answerCompare,
  findDifferences,
  type CompareAnswer,
  type Differences,
} from "../questions/compare.js";
import { answerReach } from "../questions/reach.js";

/**
 * What a practice, a role or a pilot adds to an answer: compare's answer from the network without it to the network.
 *
 * @example
 * ```ts
 * const question = fillIn({ ask: "reach", from: "neuvola", client: { area: "mallila" } });
 * findGain(network, "yhteisvastaanotto", question).nearer; // ["perheneuvola", "perhetyo"]
 * ```
 */
export function findGain(network: Network, id: Id, question: AskedReach): Differences {
  const applied = applyChanges(network.model, changesWithout(network, id));
  const checked = applied.ok ? checkModel(applied.model) : applied;
  if (!checked.ok) throw new Error(`a network without "${id}" is not valid`);
  return findDifferences(
    answerReach(compileNetwork(checked.model), question),
    answerReach(network, question),
  );
}

/**
 * What all pilots together add to what reaches a client who lives in an area: from what is established alone to
 * what is piloted too, on a day where one is given.
 */
export function findGainOfPilots(network: Network, from: Id, area: Id, at?: string): CompareAnswer {
  const day = at === undefined ? {} : { at };
  const a = { ask: "reach" as const, from, client: { area }, status: ["established" as const], ...day };
  const b = { ...a, status: ["established" as const, "piloted" as const] };
  return answerCompare(network, fillIn({ ask: "compare", a, b }));
}
