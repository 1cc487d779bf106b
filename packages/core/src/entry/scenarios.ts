export {
  checkScenario,
  parseScenario,
  type CheckedScenario,
  type ParsedScenario,
} from "../formats/parse-scenario.js";
export { writeScenario } from "../formats/write-scenario.js";
export type { Scenario, ScenarioChange } from "../model/scenario.js";
export { applyChanges, type AppliedChanges } from "../scenarios/apply-changes.js";
export { areasToExtend } from "../scenarios/areas-to-extend.js";
export { applyScenario, type ScenarioPlace } from "../scenarios/apply-scenario.js";
export {
  changesExtending,
  extendableElements,
  extensionWords,
  originsOfChanges,
  statusesOfChanges,
} from "../scenarios/changes-extending.js";
export { changesOf } from "../scenarios/changes-of.js";
export { changesWithout, findWithout, removableElements } from "../scenarios/changes-without.js";
export { describeChange, describeChanges, describeElement } from "../scenarios/describe-change.js";
export { describeMove } from "../scenarios/describe-move.js";
export { diffModels } from "../scenarios/diff-models.js";
export type { Aftermath } from "../scenarios/draft.js";
export { findMoves, moveKinds, type Move, type MoveKind } from "../scenarios/find-moves.js";
export { mergeModels } from "../scenarios/merge-models.js";
export { patchBetween } from "../scenarios/merge-patch.js";
export { selectModel } from "../scenarios/select-model.js";
export { settleStories } from "../scenarios/settle-stories.js";
export { undoOf } from "../scenarios/undo-of.js";
