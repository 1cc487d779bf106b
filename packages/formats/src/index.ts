export type {
  FileIssue,
  Format,
  FormatOptions,
  InputFile,
  LevelRule,
  Loss,
  OutputFile,
  ReadResult,
  WriteResult,
} from "./format.js";
export { formats } from "./formats.js";
export {
  areasOf,
  counties,
  municipalitySource,
  type County,
  type Municipality,
} from "./areas/municipalities.js";
export { newModel, usualLevels, type NewModel } from "./new-model.js";
export { toLevelRule } from "./shared/levels.js";
export {
  groupLosses,
  lossCodes,
  lossLines,
  lossMessage,
  type LossCode,
  type LossGroup,
} from "./shared/losses.js";
