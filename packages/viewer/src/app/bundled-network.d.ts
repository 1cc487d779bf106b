/** The network that the explorer comes with, read and checked when it was built (see bundled-networks.ts). */
declare module "virtual:polku-network" {
  import type { CheckedModel } from "@polku/core";

  const model: CheckedModel;
  export default model;
}

/** The scenarios that come with those networks (see bundled-networks.ts). */
declare module "virtual:polku-scenarios" {
  import type { Scenario } from "@polku/core";

  export const scenarios: readonly Scenario[];
}

/** The networks that the explorer comes with, each loaded when it is asked for (see bundled-networks.ts). */
declare module "virtual:polku-networks" {
  import type { CheckedModel, Text } from "@polku/core";

  export interface BundledNetwork {
    /** What an address names it by. */
    id: string;
    name: Text;
    group: "together" | "region" | "picture";
    /** Whether it is the one that is opened at the start. */
    first: boolean;
    load(): Promise<CheckedModel>;
  }
  export const networks: readonly BundledNetwork[];
}
