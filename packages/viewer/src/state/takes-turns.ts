import type { Network } from "@polku/core";

/** The services of a network that is shown at once. */
const mostAtOnce = 120;

/** Whether the parts that show a network take turns with the page, which would else stand still for too long. */
export function takesTurns(network: Network | undefined): boolean {
  return (network?.model.services.length ?? 0) > mostAtOnce;
}
