/** What answers about changes need and nothing else does: the rules, the schema, and words for all that may be wrong. */
export { applyChanges } from "@polku/core";
export { answerWhatIf } from "@polku/core/questions";
export { describeChanges, describeMove, findMoves } from "@polku/core/scenarios";
export { Change } from "@polku/core/schema";
