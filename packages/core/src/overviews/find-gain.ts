import { assumeChecked } from "../model/checked.js";
import { compileNetwork, type Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import { applyKnown } from "../scenarios/apply-changes.js";
import { changesWithout } from "../scenarios/changes-without.js";
import { withDefaults } from "../questions/kinds.js";
import { answerCompare, findDifferences } from "../questions/compare/compare.js";
import type { CompareAnswer, Differences } from "../questions/compare/schema.js";
import { answerReach } from "../questions/reach/reach.js";
import type { ResolvedReach } from "../questions/reach/schema.js";

/**
 * What a practice, a role or a pilot adds to an answer: compare's answer from the network without it to the network.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola", client: { area: "mallila" } });
 * findGain(network, "yhteisvastaanotto", question).nearer; // ["perheneuvola", "perhetyo"]
 * ```
 */
export function findGain(network: Network, id: Id, question: ResolvedReach): Differences {
  const changes = changesWithout(network, id);
  const after = answerReach(network, question);
  // A pilot adds nothing to an answer that does not count what is piloted.
  const isPilot = network.model.pilots?.some((pilot) => pilot.id === id) ?? false;
  const countsIt = !isPilot || question.status.includes("piloted");
  if (changes.length === 0 || !countsIt) return findDifferences(after, after);
  // Leaving out leaves a valid model valid: nothing has to be checked again.
  const without = compileNetwork(assumeChecked(applyKnown(network.model, changes)));
  return findDifferences(answerReach(without, question), after);
}

/**
 * What all pilots together add to an answer: from the question without what is piloted to the question with it. Ask it of a
 * client who lives in an area, for what the pilots of that area add.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola", client: { area: "mallila" } });
 * findGainOfPilots(network, question).nearer; // ["perheneuvola", "perhetyo"]
 * ```
 */
export function findGainOfPilots(network: Network, question: ResolvedReach): CompareAnswer {
  const a = { ...question, status: question.status.filter((status) => status !== "piloted") };
  const b = { ...question, status: [...a.status, "piloted" as const] };
  return answerCompare(network, withDefaults({ ask: "compare", a, b }));
}
