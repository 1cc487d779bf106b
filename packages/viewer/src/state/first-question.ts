import { fillIn, type AskedReach, type Network } from "@polku/core";

/**
 * What a network is asked when nothing else is: what the clinic reaches, in the network that the
 * explorer comes with; else the first step of its first story; else its first everyday service.
 * Undefined for a network without services.
 */
export function firstQuestion(network: Network, preferred?: string): AskedReach | undefined {
  const { model, serviceNumbers } = network;
  if (preferred !== undefined && serviceNumbers.has(preferred))
    return fillIn({ ask: "reach", from: preferred });
  const story = model.stories?.find(({ steps }) => steps.length > 0)?.steps[0]?.question;
  if (story) return fillIn(story);
  for (const { id } of model.levels) {
    const service = model.services.find(({ level }) => level === id);
    if (service) return fillIn({ ask: "reach", from: service.id });
  }
  return undefined;
}
