export { linkIdsOf } from "../network/link-ids.js";
export {
  areasAround,
  compareIds,
  compileNetwork,
  linkIdOf,
  linkNumberOf,
  type Network,
} from "../network/network.js";
