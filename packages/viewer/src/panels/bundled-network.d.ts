/** The network that the explorer comes with, read and checked when it was built (see vite.config.ts). */
declare module "virtual:polku-network" {
  import type { Model } from "@polku/core";

  const model: Model;
  export default model;
}
