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
 * What all pilots together add to an answer: from the question without what is piloted to the question. Ask it of a
 * client who lives in an area, for what the pilots of that area add.
 *
 * @example
 * ```ts
 * const question = fillIn({ ask: "reach", from: "neuvola", client: { area: "mallila" } });
 * findGainOfPilots(network, question).nearer; // ["perheneuvola", "perhetyo"]
 * ```
 */
export function findGainOfPilots(network: Network, question: AskedReach): CompareAnswer {
  const a = { ...question, status: question.status.filter((status) => status !== "piloted") };
  return answerCompare(network, fillIn({ ask: "compare", a, b: question }));
}
