/** What changes of a model need: the rules, the schema, and words for all that may be wrong. */
export { applyChanges, diffModels } from "@polku/core";
export {
  applyScenario,
  describeChanges,
  describeMove,
  findMoves,
  settleStories,
} from "@polku/core/scenarios";
