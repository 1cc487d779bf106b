import type { Network } from "@polku/core";
import { withDefaults, type ResolvedReach } from "@polku/core/questions";

/**
 * What a network is asked when nothing else is: what the clinic reaches, in the network that the
 * explorer comes with; else the first question of its stories that asks what reaches the client by some step; else its
 * first everyday service.
 * Undefined for a network without services.
 */
export function firstQuestion(network: Network, preferred?: string): ResolvedReach | undefined {
  const { model, serviceNumbers } = network;
  if (preferred !== undefined && serviceNumbers.has(preferred))
    return withDefaults({ ask: "reach", from: preferred });
  for (const { steps } of model.stories ?? [])
    for (const { question } of steps)
      if (question?.ask === "reach" && question.maxSteps !== 0) return withDefaults(question);
  for (const { id } of model.levels) {
    const service = model.services.find(({ level }) => level === id);
    if (service) return withDefaults({ ask: "reach", from: service.id });
  }
  return undefined;
}
