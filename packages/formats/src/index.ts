export type {
  FileIssue,
  Format,
  FormatOptions,
  InputFile,
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
