export { readSnapshot, writeSnapshot, type Snapshot } from "../network/snapshot.js";
