/** The dialogs of networks of one's own; they load when the first of them is asked for. */
export { NewNetwork } from "./new-network.js";
export { SaveNetwork } from "./save-network.js";
