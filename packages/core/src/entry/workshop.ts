export {
  checkWorkshop,
  parseWorkshop,
  type CheckedWorkshop,
  type ParsedWorkshop,
} from "../formats/parse-workshop.js";
export { writeWorkshop } from "../formats/write-workshop.js";
export type { Correction, Proposal, Workshop, WorkshopGroup, WorkshopItem } from "../model/workshop.js";
export { findUnknownElements, findWorkshopConflicts, type WorkshopConflict } from "../workshop/conflicts.js";
export {
  countItems,
  countVotes,
  decisionsOf,
  dotsLeft,
  elementsOfItem,
  isDecidable,
  nameOfAdded,
  takeBackItems,
  type Decision,
  type DecidableItem,
  type ItemCounts,
} from "../workshop/items.js";
export { decideOn } from "../workshop/decide-on.js";
export { mergeWorkshops, type MergedWorkshops } from "../workshop/merge-workshops.js";
export { conflictText, itemText, workshopMinutes, type MinutesOptions } from "../workshop/minutes.js";
export { workshopWords } from "../workshop/words.js";
export { workshopChanges, workshopScenario, type WorkshopChanges } from "../workshop/workshop-changes.js";
