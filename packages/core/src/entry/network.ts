export { linkIdsOf } from "../network/link-ids.js";
export { municipalitiesOf } from "../network/municipalities.js";
export {
  areasAround,
  compareIds,
  compileNetwork,
  linkIdOf,
  linkNumberOf,
  type LinkEnd,
  type Network,
} from "../network/network.js";
