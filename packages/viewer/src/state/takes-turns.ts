import type { Network } from "@polku/core";

/** The services of a network that is shown at once. */
const mostAtOnce = 120;

/** Whether a network is so large that what shows it is done in several steps, with time for the page in between. */
export function takesTurns(network: Network | undefined): boolean {
  return (network?.model.services.length ?? 0) > mostAtOnce;
}
