/** What answers about changes need and nothing else does: the rules, the schema, and words for all that may be wrong. */
export {
  answerWhatIf,
  applyChanges,
  Change,
  checkModel,
  describeChanges,
  describeMove,
  findMoves,
} from "@polku/core";
