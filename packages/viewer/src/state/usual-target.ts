import type { Network } from "@polku/core";
import { answerReach, type ResolvedReach } from "@polku/core/questions";

/**
 * Whom to ask about when nobody has been named: the most specialised service that the question reaches, or that it
 * does not reach.
 */
export function usualTarget(network: Network, question: ResolvedReach, isReached: boolean): string {
  const reached = new Set(answerReach(network, question).reached.map(({ service }) => service));
  const { services, levels } = network.model;
  const others = services.filter(({ id }) => id !== question.from);
  for (const { id: level } of levels.toReversed()) {
    const found = others.find((one) => one.level === level && reached.has(one.id) === isReached);
    if (found) return found.id;
  }
  return (others[0] ?? services[0])?.id ?? question.from;
}
