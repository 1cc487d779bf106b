import { PolkuExplorer, PolkuMap } from "./element.js";

export type * from "./api.js";
export { PolkuExplorer, PolkuMap };

// A page may load this module twice, from two addresses: the first one counts.
if (!customElements.get("polku-explorer")) customElements.define("polku-explorer", PolkuExplorer);
if (!customElements.get("polku-map")) customElements.define("polku-map", PolkuMap);
